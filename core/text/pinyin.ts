import { pinyin } from 'pinyin-pro'
import type { Lexicon } from '#core/dictionary/lexicon.ts'
import { FOREIGN_NAME, PERSON_NAME } from '#core/text/names.ts'
import { createCandidates } from '#core/text/pinyin-candidates.ts'
import { createContext, FEATURES } from '#core/text/pinyin-features.ts'
import { createScorer } from '#core/text/pinyin-model.ts'
import { isErhua, NUMERALS, readingInForeignName, readingOfSurname } from '#core/text/pinyin-rules.ts'
import { simplifyOneToOne } from '#core/text/script.ts'
import type { Span } from '#core/text/segment.ts'
import type { Syllable, SyllableSource } from '#core/text/word.ts'

const HAN = /[\p{Script=Han}〇]/u
/** A machine that gives its choice less than this share of the odds was not sure. */
const SURE = 0.8
/** What it is worth to an entry, in log odds, to be the usual one, and to have the neutral tone where another has not. */
const USUAL_ENTRY = 0.5
const NEUTRAL = 1

/** Readings of a text that is cut into spans: for each span one syllable a character, or null. */
export type Reader = (text: string, spans: readonly Span[]) => (Syllable | null)[][]

/**
 * A word with one reading in the dictionary takes it, unless the training text contradicts that; rules read
 * names and numbers; for the rest the model chooses between what the dictionary allows.
 */
export function createReader(lexicon: Lexicon): Reader {
  const { dictionary, pinyin: model } = lexicon
  const { syllables } = dictionary
  const candidates = createCandidates(dictionary, model.seen)
  const context = createContext()
  const score = createScorer(model)
  const features = new Int32Array(FEATURES)

  return (text, spans) => {
    const simple = simplifyOneToOne(text)
    context.open(simple, spans)

    /** Log odds of readings of the character at `at`. */
    const weigh = (
      at: number,
      index: number,
      span: Span,
      sign: string,
      list: readonly string[],
    ): number[] => {
      const place = [...text.slice(span.start, at)].length
      const said = candidates.word(span, place)
      const count = context.fill(at, index, features)
      const plain = simplifyOneToOne(sign)
      return list.map(one => score(features, count, plain, one, candidates.support(sign, span, one, said)))
    }

    const choose = (at: number, index: number, span: Span, sign: string): Syllable => {
      const list = candidates.readings(sign)
      const [first] = list
      if (first === undefined) return syllable(guess(sign), 'model', true)
      if (list.length === 1) return syllable(first, 'dictionary')
      const scores = weigh(at, index, span, sign, list)
      const best = scores.indexOf(Math.max(...scores))
      return syllable(list[best] ?? first, 'model', share(scores, best) < SURE)
    }

    const readSingle = (at: number, index: number, span: Span, sign: string): Syllable => {
      if (sign === '一') return syllable('yi1', 'rule')
      if (sign === '不') return syllable('bu4', 'rule')
      if (sign === '儿' || sign === '兒') {
        const erhua = isErhua(text.slice(Math.max(0, at - 1), at), text.slice(at + 1, at + 2))
        return syllable(erhua ? 'r5' : 'er2', 'rule')
      }
      return choose(at, index, span, sign)
    }

    return spans.map((span, index) => {
      const word = text.slice(span.start, span.end)
      if (span.kind === 'other' || (span.kind === 'latin' && span.headword < 0))
        return [...word].map(() => null)
      const signs = [...word]
      const starts: number[] = []
      let next = span.start
      for (const sign of signs) {
        starts.push(next)
        next += sign.length
      }
      const each = (read: (sign: string, place: number, at: number) => Syllable | null) =>
        signs.map((sign, place) => (HAN.test(sign) ? read(sign, place, starts[place] ?? 0) : null))

      if (span.kind === 'number')
        return each((sign, _, at) => {
          const reading = NUMERALS[sign]
          return reading ? syllable(reading, 'rule') : choose(at, index, span, sign)
        })
      const lines = dictionary.lines(span.headword)
      const foreign = span.headword === FOREIGN_NAME || (span.headword >= 0 && lines.length === 0)
      if (span.kind === 'name' && (lines.length === 0 || signs.length === 1))
        return each((sign, place, at) => {
          const surname = place === 0 && (span.headword === PERSON_NAME || signs.length === 1)
          const known = surname
            ? readingOfSurname(dictionary, sign)
            : foreign
              ? readingInForeignName(sign)
              : ''
          return known ? syllable(known, 'rule') : choose(at, index, span, sign)
        })
      if (signs.length === 1) return each((sign, _, at) => readSingle(at, index, span, sign))

      const simpleWord = simple.slice(span.start, span.end)
      const different = differentReadings(lines)
      const [only] = different
      if (different.length === 1 && only !== undefined)
        return each((sign, place, at) => {
          const reading = syllables[dictionary.reading(only)[place] ?? 0] ?? ''
          const doubted = !reading || model.doubted.has(`${simpleWord} ${place}`)
          return doubted ? choose(at, index, span, sign) : syllable(reading, 'dictionary')
        })
      if (different.length === 0) return each((sign, _, at) => readSingle(at, index, span, sign))

      // Several entries: the one whose readings the model likes best, where they differ.
      const totals: number[] = different.map(line => (dictionary.usualEntry(line) ? USUAL_ENTRY : 0))
      signs.forEach((sign, place) => {
        const said = different.map(line => syllables[dictionary.reading(line)[place] ?? 0] ?? '')
        const list = [...new Set(said)]
        if (list.length < 2 || !HAN.test(sign)) return
        const scores = weigh(starts[place] ?? 0, index, span, sign, list)
        const trained = model.seen.has(simplifyOneToOne(sign))
        said.forEach((reading, i) => {
          const score = trained ? (scores[list.indexOf(reading)] ?? 0) : 0
          totals[i] = (totals[i] ?? 0) + score + (reading.endsWith('5') ? NEUTRAL : 0)
        })
      })
      const best = totals.indexOf(Math.max(...totals))
      const line = different[best] ?? 0
      const doubtful = share(totals, best) < SURE
      return each((sign, place, at) => {
        const reading = syllables[dictionary.reading(line)[place] ?? 0] ?? ''
        if (!reading) return choose(at, index, span, sign)
        const open = different.some(
          other => dictionary.reading(other)[place] !== dictionary.reading(line)[place],
        )
        return syllable(reading, open ? 'model' : 'dictionary', open && doubtful)
      })
    })
  }

  /** Entries of a headword that differ in how they are read, those that only refer to another left out. */
  function differentReadings(lines: Uint32Array): number[] {
    if (lines.length === 1) return [...lines]
    const all = [...lines]
    const own = all.filter(line => !dictionary.reference(line))
    const kept: number[] = []
    for (const line of own.length ? own : all)
      if (!kept.some(other => sameReading(line, other))) kept.push(line)
    return kept
  }

  function sameReading(a: number, b: number): boolean {
    const x = dictionary.reading(a)
    const y = dictionary.reading(b)
    return x.length === y.length && x.every((id, i) => id === y[i])
  }
}

const syllable = (reading: string, source: SyllableSource, doubtful = false): Syllable => ({
  reading,
  source,
  doubtful,
})

/** The share of the odds that falls to number `best`. */
function share(scores: readonly number[], best: number): number {
  const top = scores[best] ?? 0
  return 1 / scores.reduce((sum, one) => sum + Math.exp(one - top), 0)
}

/** What pinyin-pro reads for a character that the dictionary does not have. */
function guess(sign: string): string {
  const [reading = ''] = pinyin(sign, { type: 'array', toneType: 'num', v: true })
  return /^[a-z]+\d$/.test(reading) ? reading.replace('v', 'ü').replace(/0$/, '5') : 'xx5'
}
