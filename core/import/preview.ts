import type { Method, Warning } from '#core/pair/pair.ts'

/** Rows of the preview: enough to judge by, few enough to show at once. */
export const PREVIEW = 200

/** How a text would stand on the shelf, before anything is kept. */
export type Preview = {
  title: string
  titleEn: string
  chapters: number
  pairs: number
  characters: number
  /** Pairs with English, and how many of them memory gave. */
  translated: number
  remembered: number
  method: Method | null
  warning: Warning | null
  /** Paragraphs at the end that look like the foot of a web page. */
  tail: number
  /** The text that the learner already has of these paragraphs. */
  same: { id: string; title: string } | null
  rows: { kind: 'heading' | 'paragraph'; zh: string; en: string | null }[]
}
