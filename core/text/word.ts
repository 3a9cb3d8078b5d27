/** What decided a syllable. A machine's choice is `model`; `person` is never overwritten. */
export type SyllableSource = 'dictionary' | 'rule' | 'model' | 'memory' | 'person'

/** The reading of one Chinese character. */
export type Syllable = {
  /** Lower case, tone digit at the end, 5 for neutral, ü written ü: "lü4", "de5", "r5". */
  reading: string
  source: SyllableSource
  /** Whether a machine chose and was not sure; shown by a quiet mark, listed for whoever mends. */
  doubtful: boolean
  /** How sure a machine was that chose, in percent; absent where none did. */
  sure?: number
}

/** `word`: has an entry or is a plain word; `name`: of a person, place or company; `other`: punctuation, spaces, signs. */
export type WordKind = 'word' | 'name' | 'number' | 'latin' | 'other'

/** A span of a pair's Chinese: [start, end) in UTF-16 code units, never splitting a character. */
export type Word = {
  start: number
  end: number
  text: string
  kind: WordKind
  /** One for each character (code point); null where there is none to read (punctuation, Latin, Arabic digits). */
  syllables: (Syllable | null)[]
}

/** What makes a word the same word everywhere: its simplified form and its citation reading. */
export type WordKey = {
  simplified: string
  /** Syllables with tone digits, a blank between: "dian4 nao3". */
  reading: string
}
