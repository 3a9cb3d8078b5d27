import type { MendScope, MendWord } from '#core/text/mends.ts'

/** A word as a mend wants it: its length in UTF-16 code units; what is left out is found anew where the cut changes. */
export type WantedWord = {
  length: number
  name?: boolean | undefined
  /** With tone digits, one a character, '' for what isn't read. */
  reading?: string[] | undefined
}

/** A change by a person to one pair, as the page asks for it. */
export type PairMend =
  | { kind: 'english'; en: string }
  | { kind: 'chinese'; zh: string }
  /** What stands from `start` on is these words. They begin and end where words do now. */
  | { kind: 'words'; start: number; words: WantedWord[]; scope: MendScope }
  /** A former English version made the current one again; null: none. */
  | { kind: 'version'; version: string | null }
  | { kind: 'undo' | 'redo'; mend: string }

/** The pairs of the chapter that a mend changed, painted again, the one that it was asked of first; and what takes it back. */
export type Mended = { rows: { id: string; html: string }[]; undo: PairMend | null }

/** A version of a pair in its history, or a mend of its words: the newest first. `id` is the mend's or version's. */
export type Version =
  | (Written & { side: 'en'; text: string; source: string; current: boolean })
  | (Written & Revocable & { side: 'zh'; before: string; after: string })
  | (Written & Revocable & { side: 'words'; before: MendWord[]; after: MendWord[] })

type Written = {
  id: string
  /** The name of who wrote it, '' where none is known; whether it was this reader; when. */
  by: string
  mine: boolean
  at: string
}

type Revocable = {
  scope: MendScope
  /** Whether it is in everyone's text, not in this reader's view alone. */
  everyone: boolean
  undone: boolean
  /** Whether this reader may take it back, or bring it back. */
  may: boolean
}

/** A word and its neighbours, to be cut and read anew. Places are numbers of characters (code points). */
export type MendWindow = {
  /** Where it begins in the pair, in UTF-16 code units. */
  start: number
  characters: {
    text: string
    /** With a tone digit; '' where nothing is read. */
    reading: string
    /** What else the dictionary reads it. */
    readings: string[]
    /** Whether it is Chinese, and so has a reading. */
    han: boolean
  }[]
  words: { from: number; to: number; name: boolean; doubtful: boolean }[]
  /** Which of the words it is about. */
  at: number
  /** Where that word falls into its best two parts; null where it has one character. */
  split: number | null
  /** Readings of words of the dictionary in it, by "from-to". */
  known: Record<string, string[][]>
}
