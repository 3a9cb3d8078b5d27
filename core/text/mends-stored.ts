import type { MendScope, MendWord, WordMend } from '#core/text/mends.ts'
import type { WordKind } from '#core/text/word.ts'

/** A mend as its row has it: `before` and `after` are JSON. */
export type MendRow = {
  scope: MendScope
  pairId: string
  form: string
  start: number
  before: string
  after: string
}

const kinds: readonly WordKind[] = ['word', 'name', 'number', 'latin', 'other']

/** The row of a mend of words. */
export function writeMend({ scope, pairId, form, start, before, after, left, right }: WordMend): MendRow {
  return {
    scope,
    pairId,
    form,
    start,
    before: JSON.stringify({ words: before, left, right }),
    after: JSON.stringify(after),
  }
}

/** The mend of words that a row tells of, or null where it is none. */
export function readMend({ scope, pairId, form, start, before, after }: MendRow): WordMend | null {
  try {
    const stood: unknown = JSON.parse(before)
    const stands = wordsOf(JSON.parse(after))
    if (!isObject(stood) || !stands) return null
    const { left, right } = stood
    const words = wordsOf(stood.words)
    if (!words || typeof left !== 'string' || typeof right !== 'string') return null
    if (form === '' || stands.map(({ text }) => text).join('') !== form) return null
    return { scope, pairId, form, start, before: words, after: stands, left, right }
  } catch {
    return null
  }
}

function wordsOf(value: unknown): MendWord[] | null {
  if (!Array.isArray(value)) return null
  const words = value.flatMap((item: unknown): MendWord[] => {
    if (!isObject(item)) return []
    const { text, kind, reading } = item
    const known = kinds.find(name => name === kind)
    if (typeof text !== 'string' || !known || !Array.isArray(reading)) return []
    const syllables = reading.filter(syllable => typeof syllable === 'string')
    return syllables.length === [...text].length ? [{ text, kind: known, reading: syllables }] : []
  })
  return words.length === value.length ? words : null
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
