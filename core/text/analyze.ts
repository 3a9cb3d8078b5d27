import type { Lexicon } from '#core/dictionary/lexicon.ts'
import { type Choice, createReader } from '#core/text/pinyin.ts'
import { writesNaForBoth } from '#core/text/pinyin-old.ts'
import { readByEnglish } from '#core/text/reading-english.ts'
import { recurringTerms } from '#core/text/recurring.ts'
import { createSegmenter } from '#core/text/segment.ts'
import type { Word } from '#core/text/word.ts'

/** The version of the analysis: stored with what it made, raised when it would make something else. */
export const ANALYSIS = 2

/** A word of the glossary is cut out wherever it stands. */
const GLOSSARY = 64

/** A word that the text defines for itself. */
export type GlossaryWord = { text: string; syllables: string[]; kind: 'word' | 'name' }

export type AnalyzerOptions = {
  glossary?: readonly GlossaryWord[]
  /** The whole text, a paragraph each: names and terms that recur are learned from it. */
  paragraphs?: readonly string[]
}

export type Analyzer = {
  /** Words that cover the paragraph without gaps; `english` is its translation, where there is one. */
  analyze(paragraph: string, english?: string): Word[]
}

/** Cuts Chinese into words and reads them. Made once for a text, used for each of its paragraphs. */
export function createAnalyzer(lexicon: Lexicon, options: AnalyzerOptions = {}): Analyzer {
  const glossary = new Map((options.glossary ?? []).map(word => [word.text, word]))
  const segment = createSegmenter(lexicon.dictionary, [
    ...(options.paragraphs ? recurringTerms(lexicon.dictionary, options.paragraphs) : []),
    ...[...glossary.values()].map(({ text, kind }) => ({ text, kind, cost: GLOSSARY })),
  ])
  const read = createReader(lexicon, writesNaForBoth(options.paragraphs ?? []))
  return {
    analyze(paragraph, english) {
      const spans = segment(paragraph)
      const choices: Choice[] | undefined = english ? [] : undefined
      const readings = read(paragraph, spans, choices)
      const words = spans.map(({ start, end, kind }, index): Word => {
        const text = paragraph.slice(start, end)
        const read = readings[index] ?? []
        const defined = glossary.get(text)?.syllables
        if (defined?.length !== read.length) return { start, end, text, kind, syllables: read }
        const syllables = defined.map(reading =>
          reading ? ({ reading, source: 'rule', doubtful: false } as const) : null,
        )
        return { start, end, text, kind, syllables }
      })
      if (english && choices) readByEnglish(lexicon, { zh: paragraph, en: english, words }, choices)
      return words
    },
  }
}
