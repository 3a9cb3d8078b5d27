import type { Vocabulary } from '#core/dictionary/dictionary.ts'
import type { PhraseReading } from '#core/text/pinyin-features.ts'
import type { Support } from '#core/text/pinyin-model.ts'
import { simplifyOneToOne } from '#core/text/script.ts'
import type { Span } from '#core/text/segment.ts'

/** What a character may be read as. */
export type Candidates = {
  /** The dictionary's for the character, and those seen in training; without repeats. */
  readings(sign: string): readonly string[]
  /** What the word at `span` says of its character number `place`: the readings its entries have there. */
  word(span: Span, place: number): readonly string[]
  /** `phrase`: what `Context.phrase` found. */
  support(sign: string, span: Span, reading: string, said: readonly string[], phrase: PhraseReading): Support
}

const NONE: readonly string[] = []
const SYLLABLE = /^[a-zü]+[1-5]$/

export function createCandidates(
  dictionary: Vocabulary,
  seen: ReadonlyMap<string, readonly string[]>,
): Candidates {
  const { syllables, trie } = dictionary
  const bySign = new Map<string, readonly string[]>()
  const usuals = new Map<string, string>()

  const ofDictionary = (sign: string) => {
    const lines = [...dictionary.lines(trie.find(sign))]
    return lines
      .map(line => syllables[dictionary.reading(line)[0] ?? 0] ?? '')
      .filter(one => SYLLABLE.test(one))
  }
  const readings = (sign: string) => {
    let list = bySign.get(sign)
    if (!list) {
      const simple = simplifyOneToOne(sign)
      const own = new Set(ofDictionary(sign))
      // A traditional character has only some readings of the simplified one: 發 is fā, 髮 is fà.
      // A neutral tone that only words have (东西) is none for the character alone.
      const trained = (seen.get(simple) ?? []).filter(
        reading => own.has(reading) || (sign === simple && (!reading.endsWith('5') || own.size === 0)),
      )
      list = [...new Set([...own, ...trained])].filter(reading => reading !== 'xx5')
      bySign.set(sign, list)
    }
    return list
  }
  const usual = (sign: string) => {
    let reading = usuals.get(sign)
    if (reading === undefined) {
      reading = dictionary.usual(sign)
      usuals.set(sign, reading)
    }
    return reading
  }

  return {
    readings,
    word(span, place) {
      if (span.headword < 0 || span.end - span.start < 2) return NONE
      const said: string[] = []
      for (const line of dictionary.lines(span.headword)) {
        const reading = syllables[dictionary.reading(line)[place] ?? 0] ?? ''
        if (reading && !said.includes(reading)) said.push(reading)
      }
      return said
    },
    support(sign, span, reading, said, phrase) {
      const agrees = said.length === 0 ? 0 : !said.includes(reading) ? 3 : said.length === 1 ? 1 : 2
      return {
        agrees,
        size: Math.min(span.end - span.start, 5),
        usual: usual(sign) === reading,
        phrase:
          phrase &&
          (readings(simplifyOneToOne(sign))[(phrase & 255) - 1] === reading ? 256 : 0) + (phrase >> 8) * 1024,
      }
    },
  }
}
