import { pinyin } from 'pinyin-pro'
import type { Lexicon } from '#core/dictionary/lexicon.ts'
import type { Span } from '#core/text/segment.ts'
import type { Syllable } from '#core/text/word.ts'

const HAN = /[\p{Script=Han}〇]/u

/** Readings of a text that is cut into spans: for each span one syllable a character, or null. */
export function createReader(lexicon: Lexicon): (text: string, spans: Span[]) => (Syllable | null)[][] {
  const { dictionary } = lexicon
  return (text, spans) => {
    let guessed: (string | undefined)[] | undefined
    return spans.map(span => {
      const signs = [...text.slice(span.start, span.end)]
      const lines = span.headword < 0 ? [] : [...dictionary.lines(span.headword)]
      const readings = new Set(lines.map(line => [...dictionary.reading(line)].join(' ')))
      const only = readings.size === 1 && lines[0] !== undefined ? dictionary.reading(lines[0]) : undefined
      let at = span.start
      return signs.map((sign, index) => {
        const place = at
        at += sign.length
        if (!HAN.test(sign)) return null
        const known = only && dictionary.syllables[only[index] ?? 0]
        if (known) return { reading: known, source: 'dictionary', doubtful: false }
        guessed ??= guess(text)
        return { reading: guessed[place] ?? 'xx5', source: 'model', doubtful: false }
      })
    })
  }
}

/** What pinyin-pro reads, by offset. */
function guess(text: string): (string | undefined)[] {
  const result: (string | undefined)[] = []
  const list = pinyin(text, { type: 'array', toneType: 'num', v: true, toneSandhi: false })
  let at = 0
  let index = 0
  for (const sign of text) {
    const reading = list[index++]
    if (reading && HAN.test(sign)) result[at] = reading.replace('v', 'ü').replace(/0$/, '5')
    at += sign.length
  }
  return result
}
