import { isFunction } from '#core/text/english.ts'
import { type English, touched } from '#core/text/gloss-english.ts'
import type { Word } from '#core/text/word.ts'

type Ranges = [number, number][]

const TITLES = new Set('mr mrs ms miss dr sir lady lord professor president'.split(' '))
/** The longest name in English words. */
const LONGEST = 4
/** How alike a name and what renders its sounds must be, 1 wholly. */
const ALIKE = 0.6
/** So much more alike than the next. */
const AHEAD = 0.08

/**
 * Lights what names, Latin words and numbers have in common with the English: a name spelt as its pinyin, in either order;
 * one that renders foreign sounds, where its consonants are those of a capital run of words and of no other; letters and
 * digits that are the same. Adds to `lit`, the ranges of each word, where it has none.
 */
export function lightNames(words: readonly Word[], english: English, lit: Ranges[]): void {
  const open = words.some(({ kind }) => kind !== 'word' && kind !== 'other')
  if (!open) return
  const all = capitalRuns(english)
  const letters = (run: readonly number[]) => run.map(t => bare(english.tokens[t]?.text ?? '')).join('')
  const taken = new Set<number>()
  const take = (own: Ranges, found: Ranges) => {
    own.splice(0, own.length, ...found)
    for (const t of touched(found, english)) taken.add(t)
  }
  // A name said oftener than in the English answers the last time.
  const spelt = new Map<string, Ranges>()
  words.forEach((word, i) => {
    const own = lit[i]
    if (!own || word.kind !== 'name') return
    const [family = '', ...given] = sounds(word)
    const orders = [family + given.join(''), given.join('') + family]
    const run = all.find(run => !run.some(t => taken.has(t)) && orders.includes(letters(run)))
    const found = run ? [range(run, english)] : spelt.get(word.text)
    if (!found) return
    spelt.set(word.text, found)
    take(own, found)
  })
  lit.forEach((ranges, i) => {
    if (spelt.has(words[i]?.text ?? '')) return
    const own = ranges.length > 0 ? touched(ranges, english) : []
    if (own.some(t => taken.has(t))) ranges.length = 0
    else for (const t of own) taken.add(t)
  })
  words.forEach((word, i) => {
    const own = lit[i]
    if (!own || own.length > 0 || word.kind === 'word' || word.kind === 'other') return
    const free = all.filter(run => !run.some(t => taken.has(t)))
    const found =
      (word.kind === 'name' ? heard(word, free) : same(word, english, taken)) ?? spelt.get(word.text)
    if (!found) return
    spelt.set(word.text, found)
    take(own, found)
  })

  function heard(word: Word, free: readonly number[][]): Ranges | null {
    const syllables = sounds(word)
    if (syllables.length < 2) return null
    const consonants = chinese(syllables)
    const [best, ...others] = free
      .map(run => ({ run, value: alike(consonants, foreign(letters(run))) }))
      .sort((a, b) => b.value - a.value)
    if (!best || best.value < ALIKE) return null
    const other = letters(best.run)
    const rival = others.find(({ run }) => !run.some(t => best.run.includes(t)) && letters(run) !== other)
    return rival && rival.value > best.value - AHEAD ? null : [range(best.run, english)]
  }
}

const sounds = ({ syllables }: Word) =>
  syllables.flatMap(s => (s ? [s.reading.replace(/\d/g, '').replaceAll('ü', 'u')] : []))

/** Latin words and digits that stand in both, letter for letter. */
function same(word: Word, english: English, taken: ReadonlySet<number>): Ranges | null {
  if (!/^[\p{ASCII}]+$/u.test(word.text)) return null
  const at = english.en.toLowerCase().indexOf(word.text.toLowerCase())
  if (at < 0) return null
  const end = at + word.text.length
  const run = english.tokens.flatMap((token, t) => (token.start < end && at < token.end ? [t] : []))
  const whole = english.tokens[run[0] ?? -1]?.start === at && !run.some(t => taken.has(t))
  return whole ? [[at, end]] : null
}

/** All runs of words with capitals, up to LONGEST; none begins with a small word or a title. */
function capitalRuns(english: English): number[][] {
  const out: number[][] = []
  english.tokens.forEach((token, start) => {
    const run: number[] = []
    for (let t = start; t < start + LONGEST; t++) {
      const word = english.tokens[t]
      const between = english.en.slice(english.tokens[t - 1]?.end, word?.start)
      if (!word?.capital || (t > start && !/^[ .·-]{1,2}$/.test(between))) break
      if (t === start && (TITLES.has(token.text) || isFunction(token.text))) break
      run.push(t)
      out.push([...run])
    }
  })
  return out
}

function range(run: readonly number[], english: English): [number, number] {
  const first = english.tokens[run[0] ?? -1]
  const last = english.tokens[run.at(-1) ?? -1]
  const end = (last?.start ?? 0) + bare(last?.text ?? '').length
  return [first?.start ?? 0, end]
}

const bare = (text: string) => text.replace(/'s?$/, '')

/** Consonants that stand for each other between the languages, a bit each. */
const [LIP, WIND, TONGUE, BACK, HISS, FLOW, NOSE, HUM] = [1, 2, 4, 8, 16, 32, 64, 128] as const

const INITIALS: Record<string, number> = {
  b: LIP, p: LIP, f: WIND | LIP, w: WIND, h: WIND | BACK, d: TONGUE, t: TONGUE, g: BACK, k: BACK,
  j: HISS | BACK, q: HISS | BACK, x: HISS | WIND, zh: HISS, ch: HISS, sh: HISS, z: HISS, c: HISS, s: HISS,
  l: FLOW, r: FLOW | HISS, m: HUM, n: NOSE, y: HISS,
} // biome-ignore format: a table

/** The consonants of syllables; those of a final nasal, and of er, count too. */
function chinese(syllables: readonly string[]): number[] {
  return syllables.flatMap(syllable => {
    const initial = /^(?:[zcs]h|[b-df-hj-np-tw-z])/.exec(syllable)?.[0] ?? ''
    const out = INITIALS[initial] && initial !== 'y' ? [INITIALS[initial]] : []
    if (syllable === 'er') out.push(FLOW)
    else if (/ng?$/.test(syllable)) out.push(NOSE | HUM)
    return out
  })
}

const LETTERS: readonly (readonly [RegExp, number[]])[] = [
  [/^(?:sch|sh|tch|ch|zh)/, [HISS | BACK]],
  [/^th/, [TONGUE | HISS]],
  [/^ph/, [WIND | LIP]],
  [/^(?:ck|qu|kh|gh)/, [BACK]],
  [/^x/, [BACK, HISS]],
  [/^c(?=[eiy])/, [HISS]],
  [/^[cgj]/, [BACK | HISS]],
  [/^[kq]/, [BACK]],
  [/^(?:ts|[sz])/, [HISS]],
  [/^[bp]/, [LIP]],
  [/^[fv]/, [WIND | LIP]],
  [/^[wh](?=[aeiouy])/, [WIND | BACK]],
  [/^[dt]/, [TONGUE]],
  [/^[lr]/, [FLOW]],
  [/^n/, [NOSE | HUM]],
  [/^m/, [HUM | NOSE]],
]

/** The consonants of a word of a European language, doubled ones once. */
function foreign(word: string): number[] {
  const text = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])\1/g, '$1')
  const out: number[] = []
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at)
    const found = LETTERS.find(([pattern]) => pattern.test(rest))
    if (found) out.push(...found[1])
    at += found?.[0].exec(rest)?.[0].length ?? 1
  }
  return out
}

/** The share of consonants that two words have in common, in their order (longest common subsequence). */
function alike(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0
  let row = new Array<number>(b.length + 1).fill(0)
  for (const one of a) {
    const next = [0]
    b.forEach((other, i) => {
      next.push(one & other ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0))
    })
    row = next
  }
  const first = ((a[0] ?? 0) & (b[0] ?? 0)) > 0 ? 0.1 : 0
  return (2 * (row.at(-1) ?? 0)) / (a.length + b.length) - 0.1 + first
}
