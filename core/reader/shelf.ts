/** What the shelf shows of a text. */
export type ShelfRow = {
  id: string
  titleZh: string
  titleEn: string
  shelf: 'built-in' | 'shared' | 'private'
  mine: boolean
  /** "1" … "5", "6+", or empty. */
  level: string
  script: 'hans' | 'hant'
  opening: string
  /** Chinese characters. */
  characters: number
  chapters: number
  pairs: number
  /** Running words, and those of them that the learner knows or ignores. */
  words: number
  known: number
  /** Pairs read. */
  read: number
  place: { chapter: number } | null
  state: 'importing' | 'ready' | 'stopped'
}
