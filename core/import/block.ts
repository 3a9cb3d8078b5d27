/** A Chinese paragraph or heading, with its English where there is any. */
export type Block = { kind: 'heading' | 'paragraph'; zh: string; en?: string }

/** A part of a text. Where it has a heading, that is the first of its pairs, and its title repeats it. */
export type Chapter = { title: string; titleEn?: string; pairs: Block[] }

/** A text as it was read from a file or a paste, before any analysis. */
export type Document = { title: string; titleEn?: string; author?: string; chapters: Chapter[] }
