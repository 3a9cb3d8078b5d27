import type { Lexicon } from '#core/dictionary/lexicon.ts'
import { numberArcs, tokenEnd } from '#core/text/numbers.ts'
import type { WordKind } from '#core/text/word.ts'

/** A word of a text before it is read; `headword` is its number in the dictionary, or -1. */
export type Span = { start: number; end: number; kind: WordKind; headword: number }

const HAN = /[\p{Script=Han}〇]/u
const UNKNOWN = 18 * 64

/** Cuts a text into spans that cover it: of all ways to cut it, the one with the lowest cost. */
export function createSegmenter(lexicon: Lexicon): (text: string) => Span[] {
  const { dictionary } = lexicon
  const { trie } = dictionary

  return text => {
    const length = text.length
    const best = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY)
    const from = new Int32Array(length + 1)
    const kinds: WordKind[] = new Array(length + 1)
    const words = new Int32Array(length + 1)
    best[0] = 0
    const arc = (start: number, end: number, cost: number, kind: WordKind, headword: number) => {
      const sum = (best[start] ?? 0) + cost
      if (sum >= (best[end] ?? 0)) return
      best[end] = sum
      from[end] = start
      kinds[end] = kind
      words[end] = headword
    }
    for (let start = 0; start < length; start++) {
      if (best[start] === Number.POSITIVE_INFINITY) continue
      const sign = String.fromCodePoint(text.codePointAt(start) ?? 0)
      const han = HAN.test(sign)
      let node = 0
      for (let end = start; end < length; ) {
        node = trie.child(node, text.charCodeAt(end))
        if (node < 0) break
        end++
        const word = trie.word(node)
        if (word < 0 || (!han && !HAN.test(text.slice(start, end)))) continue
        arc(start, end, dictionary.cost(word), 'word', word)
      }
      if (han) {
        arc(start, start + sign.length, UNKNOWN, 'word', -1)
        numberArcs(text, start, arc)
      } else {
        const token = tokenEnd(text, start)
        arc(start, token.end, 64, token.kind, -1)
      }
    }
    const spans: Span[] = []
    for (let end = length; end > 0; end = from[end] ?? 0)
      spans.push({ start: from[end] ?? 0, end, kind: kinds[end] ?? 'other', headword: words[end] ?? -1 })
    return spans.reverse()
  }
}
