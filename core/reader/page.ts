import type { Source } from '#core/pair/source.ts'

/** A card's status: 0 new (also: no card), 1–4 learning, 5 known, 9 ignored. */
export type Status = 0 | 1 | 2 | 3 | 4 | 5 | 9

/** A word of the chapter, once, however often it stands there: its id, its reading, its status for this learner. */
export type PageWord = [id: number, reading: string, status: Status]

/** Flags of a token. */
export const DOUBTFUL = 1
export const NAME = 2

/**
 * A pair as the page gets it. `tokens` holds two numbers a token: `length << 2 | flags` in UTF-16 code units, and
 * 0 for what is no word or 1 + its place in the page's words. `beads` holds where each sentence bead ends, in the
 * Chinese and in the English: [zh, en, zh, en, …].
 */
export type PagePair = {
  id: string
  number: number
  kind: 'paragraph' | 'heading'
  zh: string
  en: string | null
  source: Source | null
  tokens: number[]
  beads: number[]
  read: boolean
  /** Readings as they are spoken, by the number of the token, where they differ from the word's. */
  spoken?: Record<number, string>
  /** Whether a person's mend is laid over what everyone sees, or changed it for everyone. */
  mended: boolean
}

export type Page = { words: PageWord[]; pairs: PagePair[] }
