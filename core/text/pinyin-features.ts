import type { Vocabulary } from '#core/dictionary/dictionary.ts'
import type { Span } from '#core/text/segment.ts'

/** How many features a character has: the length of the list that `Context.fill` writes. */
export const FEATURES = 25

/** The last of them say how often a reading is met at all, not where: the word alone, its size, nothing. */
export const BROAD = 3

/** What stands round a character, as numbers: one hash for each feature, the same whatever the reading. */
export type Context = {
  /** Takes a text, in simplified characters, and how it is cut. */
  open(text: string, spans: readonly Span[]): void
  /** Writes the features of the character at code unit `at`, in the span of number `index`; returns how many. */
  fill(at: number, index: number, out: Int32Array): number
}

const set = (words: string) => new Set(words.split(' '))
const PRONOUNS = set('我 你 他 她 它 您 咱 我们 你们 他们 她们 咱们 它们 自己 大家 谁 人家 别人 人')
const ADVERBS = set(
  '不 没 没有 也 都 还 就 又 再 才 很 太 更 最 总 总是 可 必 必须 一定 肯定 非 只 真 已经 正 在 正在 要 想 会 能 可以 应该 常 常常 先 快 别 刚 刚刚 并 却 倒 那 将',
)
const COUNTS = set(
  '一 二 两 三 四 五 六 七 八 九 十 几 这 那 每 各 某 哪 该 此 本 多 数 整 半 同 另 何 诸 这个 那个 一个',
)

/** Hashes of a text's characters and words; reused from text to text to spare the memory. */
export function createContext(dictionary: Vocabulary): Context {
  const kinds = new Map<number, number>()
  let text = ''
  let spans: readonly Span[] = []
  let words = new Int32Array(256)
  const OUTSIDE = 1

  const unit = (at: number) => (at < 0 || at >= text.length ? OUTSIDE : text.charCodeAt(at))
  const word = (index: number) => (index < 0 || index >= spans.length ? OUTSIDE : (words[index] ?? 0))
  const size = (index: number) => {
    const span = spans[index]
    return span ? Math.min(span.end - span.start, 5) : 0
  }

  /** What a word can be, roughly: 1 no word, 2 pronoun, 3 adverb, 4 number or its like, 5 verb, 6 verb or other, 7 other. */
  const kindOf = (index: number): number => {
    const span = spans[index]
    if (!span || span.kind === 'other') return 1
    if (span.kind === 'number' || span.kind === 'latin') return 4
    if (span.kind === 'name') return 2
    let kind = kinds.get(span.headword)
    if (kind === undefined) {
      const word = text.slice(span.start, span.end)
      const lines = [...dictionary.lines(span.headword)]
      const verbs = lines.filter(line => dictionary.verb(line)).length
      if (PRONOUNS.has(word)) kind = 2
      else if (ADVERBS.has(word)) kind = 3
      else if (COUNTS.has(word)) kind = 4
      else if (verbs === 0) kind = 7
      else kind = verbs === lines.length ? 5 : 6
      if (span.headword >= 0) kinds.set(span.headword, kind)
    }
    return kind
  }

  return {
    open(newText, newSpans) {
      text = newText
      spans = newSpans
      if (words.length < spans.length) words = new Int32Array(spans.length * 2)
      for (let index = 0; index < spans.length; index++) {
        const span = spans[index]
        if (!span) continue
        // A number is a number, whichever; so is a run of Latin letters.
        if (span.kind === 'number') words[index] = 7
        else if (span.kind === 'latin') words[index] = 8
        else {
          let hash = span.end - span.start
          for (let at = span.start; at < span.end; at++) hash = mix(hash, text.charCodeAt(at))
          words[index] = hash
        }
      }
    },
    fill(at, index, out) {
      const a3 = unit(at - 3)
      const a2 = unit(at - 2)
      const a1 = unit(at - 1)
      const b1 = unit(at + 1)
      const b2 = unit(at + 2)
      const b3 = unit(at + 3)
      const span = spans[index]
      const place = span ? at - span.start : 0
      const own = word(index)
      const before = word(index - 1)
      const after = word(index + 1)
      let n = 0
      const put = (kind: number, x: number, y = 0, z = 0) => {
        out[n++] = mix(mix(mix(kind, x), y), z)
      }
      put(1, a1)
      put(2, a2)
      put(3, a3)
      put(4, b1)
      put(5, b2)
      put(6, b3)
      put(7, a2, a1)
      put(8, a1, b1)
      put(9, b1, b2)
      put(10, a3, a2)
      put(11, b2, b3)
      put(12, a3, a2, a1)
      put(13, a2, a1, b1)
      put(14, a1, b1, b2)
      put(15, b1, b2, b3)
      put(17, before, size(index), place)
      put(18, after, size(index), place)
      put(19, before, after, place)
      const kindBefore = kindOf(index - 1)
      const kindAfter = kindOf(index + 1)
      put(40, kindBefore, kindAfter, size(index))
      put(41, kindBefore, b1, place)
      put(42, a1, kindAfter, place)
      put(43, kindOf(index - 2), kindBefore, kindAfter)
      put(16, own, place)
      put(22, size(index), place)
      put(29, 0)
      return n
    },
  }
}

/** Joins two numbers to one that is spread over 32 bits (the finaliser of MurmurHash3, by Austin Appleby). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** A number for a string: of a reading, of a character. */
export function hashOf(text: string): number {
  let hash = text.length
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i))
  return hash
}
