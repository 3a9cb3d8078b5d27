import type { Analyzer } from '#core/text/analyze.ts'
import { toneMarks } from '#core/text/tones.ts'
import type { Word } from '#core/text/word.ts'

/** A word as the commands print it. */
export type ShownWord = { start: number; end: number; text: string; pinyin: (string | null)[] }

/** A word with one tone-marked syllable for each character, null where there is none. */
export function shown({ start, end, text, syllables }: Word): ShownWord {
  return { start, end, text, pinyin: syllables.map(syllable => syllable && marked(syllable.reading)) }
}

/** What analyze prints of lines: a JSON object a line, in UTF-8. */
export function analyzed(analyzer: Analyzer, lines: readonly string[]): Uint8Array<ArrayBuffer> {
  let out = ''
  for (const text of lines) out += `${JSON.stringify({ text, words: analyzer.analyze(text).map(shown) })}\n`
  return new TextEncoder().encode(out)
}

const known = new Map<string, string>()

/** There are some 1,500 syllables, met hundreds of thousands of times. */
function marked(reading: string): string {
  let found = known.get(reading)
  if (found === undefined) {
    found = toneMarks(reading)
    known.set(reading, found)
  }
  return found
}
