import { toneMarks } from '#core/text/tones.ts'
import type { Word } from '#core/text/word.ts'

/** A word as the commands print it. */
export type ShownWord = { start: number; end: number; text: string; pinyin: (string | null)[] }

/** A word with one tone-marked syllable for each character, null where there is none. */
export function shown({ start, end, text, syllables }: Word): ShownWord {
  return { start, end, text, pinyin: syllables.map(syllable => syllable && marked(syllable.reading)) }
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
