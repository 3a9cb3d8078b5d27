import { pinyin } from 'pinyin-pro'
import type { Lexicon } from '#core/dictionary/lexicon.ts'
import { FOREIGN_NAME, PERSON_NAME } from '#core/text/names.ts'
import { createCandidates } from '#core/text/pinyin-candidates.ts'
import { createContext, FEATURES } from '#core/text/pinyin-features.ts'
import { createScorer } from '#core/text/pinyin-model.ts'
import { asks, lets } from '#core/text/pinyin-old.ts'
import {
  goesPast,
  isErhua,
  isOver,
  NUMERALS,
  readingByRule,
  readingInForeignName,
  readingOfSurname,
} from '#core/text/pinyin-rules.ts'
import { createWordReadings, type WordReadings } from '#core/text/pinyin-words.ts'
import { simplifyOneToOne } from '#core/text/script.ts'
import type { Span } from '#core/text/segment.ts'
import { isHan, isHanAt } from '#core/text/signs.ts'
import type { Syllable, SyllableSource } from '#core/text/word.ts'

/** A machine that gives its choice less than this share of the odds was not sure. */
export const SURE = 0.8
/** What it is worth to an entry, in log odds, to be the usual one, and to have the neutral tone where another has not. */
const USUAL_ENTRY = 0.5
/** The same for the usual reading of a character that the model has seldom met. */
const USUAL = 2.5
const NEUTRAL = 1.5

/** A word that the model read: its possible readings, syllables parted by blanks, and their log odds. */
export type Choice = { index: number; options: string[]; odds: number[] }

/**
 * Readings of a text that is cut into spans: for each span one syllable a character, or null. The words that the model had
 * to choose a reading for are added to `choices`.
 */
export type Reader = (text: string, spans: readonly Span[], choices?: Choice[]) => (Syllable | null)[][]

/**
 * A word with one reading in the dictionary takes it, unless the training text contradicts that; rules read
 * names and numbers; for the rest the model chooses between what the dictionary allows. An `old` text writes 那 for 哪.
 */
export function createReader(lexicon: Lexicon, old = false): Reader {
  const { dictionary, pinyin: model } = lexicon
  const candidates = createCandidates(dictionary, model.seen)
  const readingsOf = createWordReadings(dictionary)
  const context = createContext(dictionary, model.company)
  const score = createScorer(model)
  const features = new Int32Array(FEATURES)
  // The text at hand, and the same in simplified characters, from which the model has learned.
  let text = ''
  let simple = ''
  let spans: readonly Span[] = []
  let choices: Choice[] | undefined

  /** Log odds of the readings in `list` for the character at `at`, number `place` of the word at `span`. */
  function weigh(at: number, place: number, index: number, span: Span, list: readonly string[]): number[] {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const plain = String.fromCodePoint(simple.codePointAt(at) ?? 0)
    const said = candidates.word(span, place)
    const count = context.fill(at, index, features)
    const favoured = model.few.has(plain) ? dictionary.usual(plain) : ''
    const phrase = context.phrase(at)
    const scores: number[] = []
    for (const one of list) {
      const base = score(features, count, plain, one, candidates.support(sign, span, one, said, phrase))
      scores.push(one === favoured ? base + USUAL : base)
    }
    return scores
  }

  /** The model's choice for one character. */
  function choose(at: number, place: number, index: number, span: Span): Syllable {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const list = candidates.readings(sign)
    const [first] = list
    if (first === undefined) return syllable(guess(sign), 'model', true)
    if (list.length === 1) return syllable(first, 'dictionary')
    const ruled = readingByRule(simple, at, list) || (old ? readingInOld(sign, at) : '')
    if (ruled) return syllable(ruled, 'rule')
    // The model knows nothing of a character that it has not met.
    const usual = dictionary.usual(sign)
    if (!model.seen.has(simple[at] ?? '') && list.includes(usual)) return syllable(usual, 'dictionary')
    const scores = weigh(at, place, index, span, list)
    const best = scores.indexOf(Math.max(...scores))
    const sure = share(scores, best)
    if (span.end - span.start === sign.length) choices?.push({ index, options: [...list], odds: scores })
    // A word of two characters, 地 and a verb: 鄙薄地拿出.
    const before = spans[index - 1]
    if (
      sign === '地' &&
      span.end - span.start === 1 &&
      sure < 0.98 &&
      before?.kind === 'word' &&
      before.end - before.start > 1 &&
      isVerb(spans[index + 1])
    )
      return syllable('de5', 'rule')
    return modelled(list[best] ?? first, sure)
  }

  /** Whether the sign at `at` stands directly after a word of two characters or more. */
  function follows(span: Span | undefined, at: number): boolean {
    return span?.kind === 'word' && span.end === at && span.end - span.start > 1 && isHanAt(text, at - 1)
  }

  /** Whether 出来 at `at` is what someone does. */
  function acts(index: number, at: number): boolean {
    return spans[index - 1]?.kind === 'name' || readingByRule(simple, at, ['chu1']) !== ''
  }

  function readingInOld(sign: string, at: number): string {
    if (sign === '那') return asks(simple, at) ? 'na3' : ''
    return sign === '教' && lets(simple, at) ? 'jiao4' : ''
  }

  /** Whether a word is a verb of one character: 过 after it says that it was done once. */
  function isVerb(span: Span | undefined): boolean {
    if (!span || span.headword < 0 || span.end - span.start > 2) return false
    const lines = dictionary.lines(span.headword)
    return !/[我你他她它们人要想会能]$/.test(text.slice(span.start, span.end)) && lines.some(dictionary.verb)
  }

  /** A character that is no part of a longer word. */
  function readAlone(at: number, index: number, span: Span): Syllable {
    const sign = text[at]
    if (sign === '一') return syllable('yi1', 'rule')
    if (sign === '不') return syllable('bu4', 'rule')
    if (sign === '个') return syllable('ge4', 'dictionary')
    if (sign && '罢罷'.includes(sign) && isOver(simple, at)) return syllable('ba4', 'rule')
    if ((sign === '吧' || sign === '罢' || sign === '罷') && !isHanAt(text, at + 1))
      return syllable('ba5', 'rule')
    if (sign === '过' && index > 0)
      return syllable(isVerb(spans[index - 1]) && !goesPast(simple, at) ? 'guo5' : 'guo4', 'rule')
    // 丫头子, 东西子: no word of the dictionary has it.
    if (sign === '子' && follows(spans[index - 1], at) && !/^[曰弟孙女宫]/.test(simple.slice(at + 1, at + 2)))
      return syllable('zi5', 'rule')
    if (text[at - 1] === '姓') {
      const surname = readingOfSurname(sign ?? '')
      if (surname) return syllable(surname, 'rule')
    }
    if (sign === '儿' || sign === '兒')
      return syllable(
        isErhua(text.slice(Math.max(0, at - 1), at), text.slice(at + 1, at + 2)) ? 'r5' : 'er2',
        'rule',
      )
    return choose(at, 0, index, span)
  }

  function readName(at: number, place: number, index: number, span: Span): Syllable {
    const sign = String.fromCodePoint(simple.codePointAt(at) ?? 0)
    const alone = span.end - span.start === 1
    let known = ''
    const listed = span.headword >= 0 && span.end - span.start <= 3
    if (sign === '儿' && place > 0 && at + 1 === span.end) return syllable('er2', 'rule')
    if (place === 0 && (alone || listed || span.headword === PERSON_NAME)) known = readingOfSurname(sign)
    else if (span.headword === FOREIGN_NAME || span.headword >= 0) known = readingInForeignName(sign)
    return known ? syllable(known, 'rule') : choose(at, place, index, span)
  }

  /** Of several entries the one whose readings the model likes best, where they differ. */
  function chooseEntry(
    index: number,
    span: Span,
    { rows, usual }: WordReadings,
  ): { row: number; sure: number } {
    const totals: number[] = rows.map((_, row) => (row === usual ? USUAL_ENTRY : 0))
    let at = span.start
    for (let place = 0; at < span.end; place++) {
      const first = rows[0]?.[place]
      if (rows.some(row => row[place] !== first)) {
        const list = [...new Set(rows.map(row => row[place] ?? ''))]
        const trained = model.seen.has(String.fromCodePoint(simple.codePointAt(at) ?? 0))
        const scores = trained ? weigh(at, place, index, span, list) : []
        rows.forEach((row, i) => {
          const reading = row[place] ?? ''
          const neutral = reading === 'r5' ? 3 * NEUTRAL : reading.endsWith('5') ? NEUTRAL : 0
          totals[i] = (totals[i] ?? 0) + (scores[list.indexOf(reading)] ?? 0) + neutral
        })
      }
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    }
    const row = totals.indexOf(Math.max(...totals))
    choices?.push({ index, options: rows.map(row => row.join(' ')), odds: totals })
    return { row, sure: share(totals, row) }
  }

  function readWord(index: number, span: Span): (Syllable | null)[] {
    const word = readingsOf(span.headword)
    const { rows } = word
    // 宝钗|出来 is what she does, and no complement of a verb.
    const came =
      rows.length > 1 && simple.startsWith('出来', span.start) && acts(index, span.start)
        ? rows.findIndex(one => one[0] === 'chu1')
        : -1
    const { row, sure } =
      came < 0 && rows.length > 1 ? chooseEntry(index, span, word) : { row: Math.max(0, came), sure: 1 }
    const chosen = rows[row] ?? []
    const simpleWord = simple.slice(span.start, span.end)
    return eachSign(span, (at, place) => {
      const reading = chosen[place]
      if (old && place === 0 && text[at] === '那' && asks(simple, at)) return syllable('na3', 'rule')
      if (!reading) return rows.length ? choose(at, place, index, span) : readAlone(at, index, span)
      if (rows.length > 1 && rows.some(other => other[place] !== reading)) {
        const ruled = readingByRule(
          simple,
          at,
          rows.map(other => other[place] ?? ''),
        )
        return ruled ? syllable(ruled, 'rule') : modelled(reading, sure)
      }
      if (rows.length === 1 && model.doubted.size && model.doubted.has(`${simpleWord} ${place}`))
        return choose(at, place, index, span)
      return syllable(reading, 'dictionary')
    })
  }

  /** One result for each character of a span, null for what is not Chinese. */
  function eachSign(span: Span, read: (at: number, place: number) => Syllable): (Syllable | null)[] {
    const result: (Syllable | null)[] = []
    for (let at = span.start; at < span.end; ) {
      const code = text.codePointAt(at) ?? 0
      result.push(isHan(code) ? read(at, result.length) : null)
      at += code > 0xffff ? 2 : 1
    }
    return result
  }

  function readSpan(index: number, span: Span): (Syllable | null)[] {
    if (span.kind === 'number')
      return eachSign(span, (at, place) => {
        const reading = NUMERALS[text[at] ?? '']
        return reading ? syllable(reading, 'rule') : choose(at, place, index, span)
      })
    const single = span.end - span.start === 1
    if (span.kind === 'name' && (single || span.headword < 0 || dictionary.lines(span.headword).length === 0))
      return eachSign(span, (at, place) => readName(at, place, index, span))
    if (single) return eachSign(span, at => readAlone(at, index, span))
    return readWord(index, span)
  }

  return (newText, newSpans, newChoices) => {
    text = newText
    choices = newChoices
    spans = newSpans
    simple = simplifyOneToOne(newText)
    // In traditional text 著 is 着 but for words about writing.
    if (simple !== text) simple = simple.replace(/(?<![所编合名原显卓拙巨论])著(?![名作者有书述称])/g, '着')
    context.open(simple, spans)
    return spans.map((span, index) => readSpan(index, span))
  }
}

const syllable = (reading: string, source: SyllableSource, doubtful = false): Syllable => ({
  reading,
  source,
  doubtful,
})

/** What the model chose with `sure`, 0 to 1, of the odds. */
export const modelled = (reading: string, sure: number): Syllable => ({
  reading,
  source: 'model',
  doubtful: sure < SURE,
  sure: Math.round(100 * sure),
})

/** The share of the odds that falls to number `best`. */
export function share(scores: readonly number[], best: number): number {
  const top = scores[best] ?? 0
  return 1 / scores.reduce((sum, one) => sum + Math.exp(one - top), 0)
}

/** What pinyin-pro reads for a character that the dictionary does not have. */
function guess(sign: string): string {
  const [reading = ''] = pinyin(sign, { type: 'array', toneType: 'num', v: true })
  return /^[a-z]+\d$/.test(reading) ? reading.replace('v', 'ü').replace(/0$/, '5') : 'xx5'
}
