import type { Source } from '#core/pair/source.ts'
import { batch, join, query, sql } from '#db/client.ts'

export type Remembered = {
  en: string
  /** Sentence links by count, "1-1 1-2", or empty. */
  links: string
  source: Source
  /** JSON: words and readings by offset in the plain form, or empty. */
  words: string
  /** Whether it is the learner's own, not the server's. */
  own: boolean
}

export type NewMemory = { key: string; en: string; links: string; source: Source; words?: string }

const CHUNK = 5000

/** What is remembered of these keys: the learner's own, else the server's; never another learner's. */
export async function find(ownerId: string, keys: readonly string[]): Promise<Map<string, Remembered>> {
  const found = new Map<string, Remembered>()
  const distinct = [...new Set(keys)]
  for (let from = 0; from < distinct.length; from += CHUNK) {
    const chunk = distinct.slice(from, from + CHUNK)
    const rows = await query<Omit<Remembered, 'own'> & { key: string; ownerId: string }>(sql`
      SELECT "ownerId", "key", "en", "links", "source", "words" FROM "Memory"
      WHERE "ownerId" IN ('', ${ownerId}) AND "key" IN (${join(chunk)})`)
    for (const { key, ownerId: owner, ...rest } of rows) {
      if (owner !== '' || !found.has(key)) found.set(key, { ...rest, own: owner !== '' })
    }
  }
  return found
}

/** Remembers translations for a learner, or for the server (''), over what was remembered of the same paragraphs. */
export async function add(ownerId: string, memories: readonly NewMemory[], now: Date): Promise<void> {
  const last = new Map(memories.map(memory => [memory.key, memory]))
  const rows = [...last.values()].map(({ key, en, links, source, words = '' }) => [
    ownerId,
    key,
    en,
    links,
    source,
    words,
    now,
  ])
  for (let from = 0; from < rows.length; from += CHUNK)
    await batch([memoryRows(rows.slice(from, from + CHUNK))])
}

/** The statement that remembers, to stand in a batch with what else belongs to it. */
export function memoryRows(rows: (string | Date)[][], keep = false) {
  const columns = ['ownerId', 'key', 'en', 'links', 'source', 'words', 'createdAt']
  return { table: 'Memory', columns, rows, keep, key: ['ownerId', 'key'] }
}
