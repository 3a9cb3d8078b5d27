import { chineseSentences } from '#core/text/sentences-chinese.ts'
import { englishSentences } from '#core/text/sentences-english.ts'

/** [start, end) in UTF-16 code units. */
export type Span = [start: number, end: number]

/**
 * Cuts a paragraph into sentences. They cover `text` without gaps; blanks belong to the sentence before them;
 * a text without a sentence end is one sentence, an empty text none.
 */
export function sentences(text: string, language: 'zh' | 'en'): Span[] {
  const ends = language === 'zh' ? chineseSentences(text) : englishSentences(text)
  const spans: Span[] = []
  let start = 0
  for (const end of ends) {
    if (end > start) spans.push([start, end])
    start = end
  }
  return spans
}
