import type { Vocabulary } from '#core/dictionary/dictionary.ts'
import { bookishness } from '#core/text/bookish.ts'
import { createChance } from '#core/text/chance.ts'
import { createNameArcs, createNameJoiner } from '#core/text/name-arcs.ts'
import { listedName } from '#core/text/name-people.ts'
import { OTHER_NAME } from '#core/text/names.ts'
import { numberArcs, tokenEnd } from '#core/text/numbers.ts'
import { isHan } from '#core/text/signs.ts'
import { crosses, partDoubled, versePauses } from '#core/text/verse.ts'
import type { WordKind } from '#core/text/word.ts'

/** A word of a text before it is read; `headword` is its number in the dictionary, or below 0. */
export type Span = { start: number; end: number; kind: WordKind; headword: number }

/** A word that the text has of its own, from its glossary or because it recurs. */
export type Term = { text: string; kind: 'word' | 'name'; cost: number }

const NUMERAL = /[〇零一二三四五六七八九十百千万几]/
const COUNTED = /[\d百千万亿十]/
const MORE = '多几余来'
const UNKNOWN = 18 * 64
/** A run of letters or digits costs as much as a rare word, or a headword that holds one would lose to it. */
const TOKEN = 10 * 64
/** Against a cut that no reader would make: 第|一个, 三十|多年. */
const WRONG = 8 * 64
/** Against a word that runs through the pause of a line of verse. */
const PAUSE = 6 * 64
/** What a made-up name costs more in older prose and verse, where words are short and rare ones stand side by side. */
const BOOKISH = 2.5 * 64
/** And so many times as much in verse. */
const VERSE = 3
const NO_TERMS: readonly Term[] = []

/**
 * Cuts a text into spans that cover it: of all ways to cut it, the one with the lowest cost (Viterbi's
 * search over a lattice of headwords, names, numbers and the text's own terms).
 */
export function createSegmenter(
  dictionary: Vocabulary,
  terms: readonly Term[] = [],
): (text: string) => Span[] {
  const { trie } = dictionary
  const chance = createChance(dictionary)
  const nameArcs = createNameArcs(dictionary)
  const simple = dictionary.sections.words('simpleSigns')
  const joinNames = createNameJoiner(dictionary)
  const own = new Map<number, Term[]>()
  for (const term of terms) {
    const first = term.text.charCodeAt(0)
    own.set(first, [...(own.get(first) ?? []), term])
  }
  // The lattice of the text at hand: for each end the best cost, and the word that leads there.
  let best = new Float64Array(0)
  let from = new Int32Array(0)
  let headwords = new Int32Array(0)
  const kinds: WordKind[] = []

  function add(start: number, end: number, cost: number, kind: WordKind, headword: number) {
    const sum = (best[start] ?? 0) + cost + (pauses ? PAUSE * crosses(pauses, start, end) : 0)
    if (sum >= (best[end] ?? 0)) return
    best[end] = sum
    from[end] = start
    kinds[end] = kind
    headwords[end] = headword
  }

  let pauses: Uint8Array | null = null
  // What names cost more, and those of no known kind, which are least to be believed.
  let bookish = 0
  let strange = 0
  const addName: typeof add = (start, end, cost, kind, headword) =>
    add(
      start,
      end,
      headword >= 0 ? cost : cost + (headword === OTHER_NAME ? strange : bookish),
      kind,
      headword,
    )

  /** The text in simplified characters, for the rules: of the same length. */
  function simplified(text: string): string {
    let codes: Uint16Array | undefined
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const other = simple[code] ?? code
      if (other === code) continue
      codes ??= Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
      codes[at] = other
    }
    if (!codes) return text
    let result = ''
    for (let at = 0; at < codes.length; at += 4096)
      result += String.fromCharCode(...codes.subarray(at, at + 4096))
    return result
  }

  /** Headwords from `start`, and the character alone where the dictionary does not have it. */
  function wordArcs(text: string, plain: string, start: number, size: number) {
    const sign = plain[start] ?? ''
    const ordinal = sign === '第' && NUMERAL.test(plain[start + 1] ?? '')
    const more = MORE.includes(sign) && start > 0 && COUNTED.test(plain[start - 1] ?? '')
    let single = false
    let node = 0
    for (let end = start; end < text.length; ) {
      node = trie.child(node, text.charCodeAt(end))
      if (node < 0) break
      end++
      const word = trie.word(node)
      if (word < 0) continue
      if (end === start + size) single = true
      const wrong = (ordinal && end === start + 1) || (more && end > start + 1)
      const extra = wrong ? WRONG : chance(plain, word, start, end)
      const named = dictionary.named(word)
      const misnamed = named && !dictionary.lines(word).length ? listedName(plain, start, end) : 0
      add(start, end, dictionary.cost(word) + extra + misnamed, named ? 'name' : 'word', word)
    }
    if (!single) add(start, start + size, UNKNOWN, 'word', -1)
  }

  /** A run of Latin letters or digits, and headwords that begin so and go on in Chinese: AA制, 3C认证, T恤. */
  function tokenArcs(text: string, start: number) {
    const token = tokenEnd(text, start)
    add(start, token.end, TOKEN, token.kind, -1)
    let node = 0
    for (let end = start; end < text.length; ) {
      node = trie.child(node, text.charCodeAt(end))
      if (node < 0) break
      end++
      const word = trie.word(node)
      if (word >= 0 && end > token.end) add(start, end, TOKEN, 'word', word)
    }
  }

  return text => {
    const { length } = text
    if (best.length <= length) {
      best = new Float64Array(2 * length + 1)
      from = new Int32Array(2 * length + 1)
      headwords = new Int32Array(2 * length + 1)
    }
    best.fill(Number.POSITIVE_INFINITY, 0, length + 1)
    best[0] = 0
    const plain = simplified(text)
    pauses = versePauses(plain)
    bookish = BOOKISH * (pauses ? VERSE : bookishness(plain))
    strange = bookish > BOOKISH / 2 ? 2 * bookish : bookish
    pauses = partDoubled(plain, pauses, word => trie.find(word) >= 0)
    for (let start = 0; start < length; start++) {
      if (best[start] === Number.POSITIVE_INFINITY) continue
      const code = text.codePointAt(start) ?? 0
      const size = code > 0xffff ? 2 : 1
      if (own.size) {
        for (const term of own.get(text.charCodeAt(start)) ?? NO_TERMS)
          if (text.startsWith(term.text, start))
            add(start, start + term.text.length, term.cost, term.kind, trie.find(term.text))
      }
      if (!isHan(code)) {
        tokenArcs(text, start)
        continue
      }
      wordArcs(text, plain, start, size)
      numberArcs(plain, start, add)
      nameArcs(plain, start, addName)
    }
    const spans: Span[] = []
    for (let end = length; end > 0; end = from[end] ?? 0)
      spans.push({ start: from[end] ?? 0, end, kind: kinds[end] ?? 'other', headword: headwords[end] ?? -1 })
    return joinNames(spans.reverse(), text)
  }
}
