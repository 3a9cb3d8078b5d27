/** One entry of the dictionary: a headword with one reading and its senses. */
export type Entry = {
  traditional: string
  simplified: string
  /** As CC-CEDICT has it, but ü for u: and a digit a syllable: ["Bei3", "jing1"], ["nü3", "er2"]. Capitals mark names. */
  reading: string[]
  /** Each one sense whole, with its labels and its ";"; without classifiers. */
  senses: string[]
  /** Classifiers (CL:), each traditional|simplified and reading. */
  classifiers: { traditional: string; simplified: string; reading: string }[]
}

/** The dictionary, however it is stored. */
export interface Dictionary {
  /** All entries whose simplified or traditional form is `headword`, in the dictionary's order. */
  entries(headword: string): Entry[]
  has(headword: string): boolean
  /** HSK 2.0 level 1–6 of a simplified word, or 0. */
  level(simplified: string): number
  /** Rank in SUBTLEX-CH by frequency, 1 the commonest, or 0. */
  rank(simplified: string): number
}
