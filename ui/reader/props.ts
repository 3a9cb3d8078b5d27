import type { Settings } from '#core/settings.ts'

export type ReaderProps = {
  text: {
    id: string
    titleZh: string
    titleEn: string
    chapters: number
    pairs: number
    script: 'hans' | 'hant'
  }
  chapter: { number: number; titleZh: string; before: number; pairs: number }
  before: { number: number; title: string } | null
  after: { number: number; title: string } | null
  /** Under which name the rows were put down. */
  painted: string
  settings: Settings
  /** Whether this reader mends the text for everyone. */
  mends: boolean
  /** The number of the pair last reached in order in this chapter; 0 where it lies elsewhere. */
  place: number
  notes: Record<number, string>
  entriesUrl: string
}
