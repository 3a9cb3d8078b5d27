import { isFunction, isPast, PARTICLES, type Token, tokens } from '#core/text/english.ts'
import type { Numbers } from '#core/text/sense-numbers.ts'
import { ADJECTIVE, NOUN, type Related, type Synonyms, VERB } from '#core/text/synonyms.ts'

/** A word or phrase of the English that may answer: tokens `first` to `last`, both in; all of `tokens` are lit. */
export type Item = { tokens: number[]; first: number; last: number; phrase: boolean }

/** That an item answers a number, and how well (1 the word itself). */
export type Hit = { item: number; strength: number }

/** One English sentence made ready to be asked: which of its words answer a number of the dictionary's? */
export type English = {
  en: string
  tokens: Token[]
  items: Item[]
  hits(id: number): readonly Hit[]
  /** Kinds of word that a token can be where it stands, bits. */
  kinds: number[]
  /** Whether WordNet has a token. */
  known: boolean[]
  /** The particle that makes one verb with a token ("take it off"), -1 where there is none. */
  particle(token: number): number
}

const NO_HITS: readonly Hit[] = []
const VERB_BEFORE = new Set(
  `to will would can could may might must should shall i you we they he she who don't didn't doesn't won't can't
  couldn't wouldn't shouldn't i'll you'll he'll she'll we'll they'll let's cannot not never`.split(/\s+/),
)
const NOUN_BEFORE = new Set(
  `a an the my your his her its our their this that these those of no every each some any in on at by with from
  for into`.split(/\s+/),
)

/** What an object between a verb and its particle begins with ("fold the letter up"). */
const OBJECT = new Set('a an the my your his her its our their this that these those some any no'.split(' '))

/**
 * Makes one sentence of English ready. `near` gives the words near a number, from a cache of the caller's; of these only
 * the `wanted` can be asked for.
 */
export function readEnglish(
  en: string,
  numbers: Numbers,
  synonyms: Synonyms,
  near: (id: number) => Related,
  wanted: (id: number) => boolean,
): English {
  const words = tokens(en)
  const based = words.map(t => numbers.base(t.text))
  const items: Item[] = []
  const particles = new Map<number, number>()
  const table = new Map<number, Hit[]>()
  const put = (id: number, item: number, strength: number) => {
    const hits = table.get(id)
    if (!hits) table.set(id, [{ item, strength }])
    else {
      const same = hits.find(h => h.item === item)
      if (!same) hits.push({ item, strength })
      else if (same.strength < strength) same.strength = strength
    }
  }
  const answer = (id: number, item: number, empty: boolean) => {
    put(id, item, 1)
    if (empty || id >= synonyms.size) return
    const { ids, strengths } = near(id)
    for (let i = 0; i < ids.length; i++) {
      const other = ids[i]
      const strength = strengths[i]
      if (other !== undefined && strength !== undefined && wanted(other)) put(other, item, strength)
    }
  }
  words.forEach((token, i) => {
    items.push({ tokens: [i], first: i, last: i, phrase: false })
    const empty = isFunction(token.text)
    for (const id of based[i] ?? []) answer(id, i, empty)
    if (empty) put(numbers.of(token.text), i, 1)
    if (/n't$|^cannot$/.test(token.text)) put(numbers.of('not'), i, 1)
  })
  const phrase = (heads: readonly string[], at: number[], ending: string) => {
    const [head, ...rest] = at
    if (head === undefined) return
    for (const form of heads) {
      const id = numbers.phrase(`${form} ${ending}`)
      if (id < 0) continue
      items.push({ tokens: at, first: head, last: rest[rest.length - 1] ?? head, phrase: true })
      const [last] = rest
      if (last !== undefined && rest.length === 1 && !particles.has(head)) particles.set(head, last)
      answer(id, items.length - 1, false)
      return
    }
  }
  words.forEach((word, i) => {
    const heads = numbers.heads(word.text)
    if (heads.length === 0) return
    const at = [i]
    let before = ''
    for (let n = 2; n <= 4 && i + n <= words.length; n++) {
      const last = words[i + n - 1]
      if (!last || /[.!?;]/.test(en.slice(word.end, last.start))) break
      at.push(i + n - 1)
      phrase(heads, at.slice(), before + last.text)
      if (last.text.endsWith('s') && n < 4) phrase(heads, at.slice(), before + singular(last.text))
      before += `${last.text} `
    }
    if (isFunction(word.text)) return
    for (let gap = 2; gap <= 4 && i + gap < words.length; gap++) {
      const particle = words[i + gap]
      if (!particle || /[.!?;,]/.test(en.slice(word.end, particle.start))) break
      if (gap > 2 && !OBJECT.has(words[i + 1]?.text ?? '')) break
      if (PARTICLES.has(particle.text)) phrase(heads, [i, i + gap], particle.text)
    }
  })
  return {
    en,
    tokens: words,
    items,
    particle: token => particles.get(token) ?? -1,
    hits: id => table.get(id) ?? NO_HITS,
    known: based.map(ids => ids.some(id => id < synonyms.size)),
    kinds: words.map((_, i) => kindsAt(words, i, based[i] ?? [], synonyms)),
  }
}

const singular = (word: string) => word.replace(/ies$/, 'y').replace(/s$/, '')

/** "ring" and "bed" are none. */
const VERBAL = /[aeiouy].*ing$|[aeiouy].*ed$/

function kindsAt(words: Token[], i: number, ids: number[], synonyms: Synonyms): number {
  const word = words[i]?.text ?? ''
  const before = words[i - 1]?.text ?? ''
  let kinds = 0
  for (const id of ids) if (id < synonyms.size) kinds |= synonyms.kinds(id)
  if (kinds === 0) return NOUN | VERB | ADJECTIVE
  if (VERB_BEFORE.has(before) && kinds & VERB && !/ly$/.test(word)) return VERB
  if ((NOUN_BEFORE.has(before) || /[^t]'s$|s'$/.test(before)) && kinds & ~VERB && !VERBAL.test(word))
    return kinds & ~VERB
  // "laid" is no noun, though "lay" is.
  return kinds & VERB && isPast(word) ? kinds & ~NOUN : kinds
}

/** The tokens that ranges of the English touch. */
export function touched(ranges: readonly [number, number][], { tokens }: English): number[] {
  const out: number[] = []
  for (const [start, end] of ranges) {
    for (let t = 0; t < tokens.length; t++) {
      const token = tokens[t]
      if (!token || token.start >= end) break
      if (token.end > start) out.push(t)
    }
  }
  return out
}
