import 'server-only'
import { LearnerError } from '#core/errors.ts'
import type { MendWindow, WantedWord } from '#core/reader/mend.ts'
import type { MendWord } from '#core/text/mends.ts'
import { bestSplit, isName, isSyllable, readingOf, readingsOf } from '#core/text/recut.ts'
import type { Word, WordKind } from '#core/text/word.ts'
import { lexicon } from '#db/lexicon.ts'

type Pair = { zh: string; words: readonly Word[] }

/** A window holds so many characters at most. */
const WIDEST = 24
/** A word of the dictionary is looked for up to this length. */
const LONGEST = 8

/** Begins or ends inside a character. */
const HALF = /^[\udc00-\udfff]|[\ud800-\udbff]$/

const isHan = (sign: string) => /[\p{Script=Han}〇]/u.test(sign)
/** Signs that stand inside names: 安娜·卡列尼娜. */
const joins = (text: string) => /^[·・‧•\-—]$/.test(text)

/**
 * What a mend of words asks for, whole: what it leaves out is as it stands, or as the dictionary has it where the cut
 * changes. Throws where the words are no longer those that the reader saw, or a syllable is none.
 */
export function wantedWords({ zh, words }: Pair, start: number, wanted: readonly WantedWord[]): MendWord[] {
  const end = start + wanted.reduce((sum, { length }) => sum + length, 0)
  const standing = words.filter(word => word.start < end && word.end > start)
  if (standing[0]?.start !== start || standing.at(-1)?.end !== end)
    throw new LearnerError('changed-meanwhile')
  let from = start
  return wanted.map(({ length, name, reading }) => {
    const [begin, stop] = [from, from + length]
    from = stop
    const text = zh.slice(begin, stop)
    const over = standing.filter(word => word.start < stop && word.end > begin)
    const same = over.length === 1 && over[0]?.start === begin && over[0].end === stop ? over[0] : null
    if (HALF.test(text)) throw new LearnerError('body-invalid')
    const stood = syllablesIn(over, zh, begin, stop)
    const found = reading ?? (same ? stood : readingOf(text, stood, lexicon().dictionary))
    return { text, kind: kindOf(text, name, same, over), reading: checked(text, found) }
  })
}

function kindOf(text: string, name: boolean | undefined, same: Word | null, over: readonly Word[]): WordKind {
  // Parts of a name are none; names joined are one.
  const named = over.length > 1 && over.every(({ kind }) => kind === 'name' || kind === 'other')
  if (name ?? (same ? same.kind === 'name' : named || isName(text, lexicon().dictionary))) return 'name'
  if (same && same.kind !== 'name') return same.kind
  const kind = over[0]?.kind ?? 'other'
  if (over.every(word => word.kind === kind) && kind !== 'name') return kind
  return [...text].some(isHan) ? 'word' : kind
}

let letters: Set<string> | undefined

/** A syllable a character, where it is Chinese; each of letters that pinyin has. */
function checked(text: string, reading: readonly string[]): string[] {
  letters ??= new Set(
    lexicon().dictionary.syllables.map(syllable => syllable.toLowerCase().replace(/\d$/, '')),
  )
  const signs = [...text]
  if (reading.length !== signs.length) throw new LearnerError('body-invalid')
  return signs.map((sign, i) => {
    if (!isHan(sign)) return ''
    const syllable = reading[i] ?? ''
    if (!isSyllable(syllable) || !letters?.has(syllable.slice(0, -1)))
      throw new LearnerError('reading-invalid')
    return syllable
  })
}

/** The readings of the characters between two places, '' where there is none. */
function syllablesIn(words: readonly Word[], zh: string, start: number, end: number): string[] {
  const all = words.flatMap(({ syllables }) => syllables.map(syllable => syllable?.reading ?? ''))
  const before = [...zh.slice(words[0]?.start ?? start, start)].length
  return all.slice(before, before + [...zh.slice(start, end)].length)
}

/**
 * The word that `offset` lies in, between its neighbours. `convert` shows it in the reader's script. Null where no word
 * is there.
 */
export function windowAt(
  { zh, words }: Pair,
  offset: number,
  convert: (text: string) => string,
): MendWindow | null {
  const { dictionary } = lexicon()
  const target = words.findIndex(word => word.start <= offset && word.end > offset)
  const word = words[target]
  if (!word || (word.kind === 'other' && !joins(word.text))) return null
  let [first, last] = [reach(words, target, -1), reach(words, target, 1)]
  while (last > target && length(words, first, last) > WIDEST) last--
  while (first < target && length(words, first, last) > WIDEST) first++
  const some = words.slice(first, last + 1)
  const [start, end] = [some[0]?.start ?? 0, some.at(-1)?.end ?? 0]
  const signs = [...zh.slice(start, end)]
  const shown = [...convert(zh).slice(start, end)]
  const syllables = some.flatMap(({ syllables }) => syllables)
  let from = 0
  const places = some.map(({ text, kind, syllables }) => {
    const begin = from
    from += [...text].length
    const doubtful = syllables.some(syllable => syllable?.doubtful)
    return { from: begin, to: from, name: kind === 'name', doubtful }
  })
  const split = bestSplit(word.text, dictionary)
  const at = target - first
  return {
    start,
    characters: signs.map((sign, i) => ({
      text: shown[i] ?? sign,
      reading: syllables[i]?.reading ?? '',
      readings: [...new Set(readingsOf(sign, dictionary).flat())],
      han: isHan(sign),
    })),
    words: places,
    at,
    split: split === null ? null : (places[at]?.from ?? 0) + [...word.text.slice(0, split)].length,
    known: knownIn(signs),
  }
}

/** The neighbour on one side, and on through what joins the parts of a name. */
function reach(words: readonly Word[], from: number, step: 1 | -1): number {
  let at = from
  for (let next = words[at + step]; next; next = words[at + step]) {
    if (next.kind === 'other' && !joins(next.text)) break
    at += step
    if (!joins(next.text)) break
  }
  return joins(words[at]?.text ?? '') && at !== from ? at - step : at
}

const length = (words: readonly Word[], first: number, last: number) =>
  words.slice(first, last + 1).reduce((sum, { syllables }) => sum + syllables.length, 0)

function knownIn(signs: readonly string[]): MendWindow['known'] {
  const known: MendWindow['known'] = {}
  for (let from = 0; from < signs.length; from++) {
    for (let to = from + 1; to <= Math.min(signs.length, from + LONGEST); to++) {
      const readings = readingsOf(signs.slice(from, to).join(''), lexicon().dictionary)
      if (readings.length > 0) known[`${from}-${to}`] = readings
    }
  }
  return known
}
