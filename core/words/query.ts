import type { Status } from '#core/reader/page.ts'

export const statusNames = ['learning', '1', '2', '3', '4', 'known', 'ignored', 'new'] as const
export type StatusName = (typeof statusNames)[number]

export const sorts = ['recent', 'reading'] as const
export type Sort = (typeof sorts)[number]

/** What the words page is asked for, by its address. */
export type WordQuery = {
  q: string
  status: StatusName | null
  text: string | null
  /** HSK 2.0, 1–6. */
  level: number | null
  sort: Sort
  /** Where the next page begins: a time or a reading, and the word's id. */
  after: { key: string; wordId: number } | null
}

/** At most so many characters of a search are read. */
const LONGEST = 60

type Given = Record<string, string | string[] | undefined>

/** Reads an address; what is missing, unknown or broken counts as not asked for. */
export function parseQuery(given: Given): WordQuery {
  const value = (name: string) => {
    const found = given[name]
    return (Array.isArray(found) ? found[0] : found) ?? ''
  }
  const level = Number(value('level'))
  const after = /^([a-z0-9]{0,200})\.(\d{1,15})$/.exec(value('after'))
  return {
    q: [...value('q').normalize('NFC').trim()].slice(0, LONGEST).join(''),
    status: statusNames.find(name => name === value('status')) ?? null,
    text: /^[\w-]{1,64}$/.test(value('text')) ? value('text') : null,
    level: Number.isInteger(level) && level >= 1 && level <= 6 ? level : null,
    sort: sorts.find(name => name === value('sort')) ?? 'recent',
    after: after ? { key: after[1] ?? '', wordId: Number(after[2]) } : null,
  }
}

/** The search part of the address of a query, with some of it changed: "?q=shui&status=known", or nothing. */
export function queryString(query: WordQuery, changes: Partial<WordQuery> = {}): string {
  const { q, status, text, level, sort, after } = { ...query, after: null, ...changes }
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  if (status) params.set('status', status)
  if (text) params.set('text', text)
  if (level) params.set('level', String(level))
  if (sort !== 'recent') params.set('sort', sort)
  if (after) params.set('after', `${after.key}.${after.wordId}`)
  const written = params.toString()
  return written && `?${written}`
}

const groups: Record<StatusName, readonly Status[]> = {
  learning: [1, 2, 3, 4],
  1: [1],
  2: [2],
  3: [3],
  4: [4],
  known: [5],
  ignored: [9],
  new: [0],
}

/** The statuses that a name stands for. Without a name: all but those that were taken away again. */
export const statusesOf = (name: StatusName | null): readonly Status[] =>
  name ? groups[name] : [1, 2, 3, 4, 5, 9]
