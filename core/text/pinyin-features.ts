import type { Vocabulary } from '#core/dictionary/dictionary.ts'
import { hashOf, mix } from '#core/text/hash.ts'
import { endKey, type Lookup, PHRASE, phraseKey } from '#core/text/pinyin-lookup.ts'
import type { Span } from '#core/text/segment.ts'

/** How many features a character has: the length of the list that `Context.fill` writes. */
export const FEATURES = 31

/** The last of them say how often a reading is met at all, not where: the word alone, its size, nothing. */
export const BROAD = 3

/** What stands round a character, as numbers: one hash for each feature, the same whatever the reading. */
export type Context = {
  /** Takes a text, in simplified characters, and how it is cut. */
  open(text: string, spans: readonly Span[]): void
  /** Writes the features of the character at code unit `at`, in the span of number `index`; returns how many. */
  fill(at: number, index: number, out: Int32Array): number
  /** What the phrases that the character stands in say of it; 0 if there are none. */
  phrase(at: number): PhraseReading
}

/** The number of the reading among those of the character, from 1; 256 × the size of the phrase, 4096 × how many of its ends are ends of words. */
export type PhraseReading = number

/** What is known of words and phrases beside the dictionary, from other texts: see scripts/train/pinyin.mjs. */
export type Company = {
  /** Classes of words that stand in like company, by the hash of the word. */
  classes: Lookup
  /** For each of those a class of classes. */
  coarse: readonly number[]
  /** Numbers of the readings that characters have in phrases. */
  phrases: Lookup
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
export function createContext(dictionary: Vocabulary, { classes, coarse, phrases }: Company): Context {
  const kinds = new Map<number, number>()
  let text = ''
  let spans: readonly Span[] = []
  let words = new Int32Array(256)
  let bounds = new Uint8Array(256)
  const OUTSIDE = 1

  const unit = (at: number) => (at < 0 || at >= text.length ? OUTSIDE : text.charCodeAt(at))
  const word = (index: number) => (index < 0 || index >= spans.length ? OUTSIDE : (words[index] ?? 0))
  const size = (index: number) => {
    const span = spans[index]
    return span ? Math.min(span.end - span.start, 5) : 0
  }

  const classOf = (index: number): number => {
    const span = spans[index]
    if (!span) return 0
    const own = classes(words[index] ?? 0)
    if (own) return own
    return span.kind === 'name' ? -1 : classes(endKey(text.charCodeAt(span.end - 1))) || -2
  }
  const coarseOf = (fine: number) => (fine > 0 ? (coarse[fine] ?? 0) : fine)

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
      if (bounds.length <= text.length) bounds = new Uint8Array(text.length * 2)
      bounds.fill(0, 0, text.length + 1)
      for (let index = 0; index < spans.length; index++) {
        const span = spans[index]
        if (!span) continue
        bounds[span.start] = 1
        bounds[span.end] = 1
        // A number is a number, whichever; so is a run of Latin letters.
        if (span.kind === 'number') words[index] = 7
        else if (span.kind === 'latin') words[index] = 8
        else {
          words[index] = hashOf(text.slice(span.start, span.end))
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
      const classBefore = classOf(index - 1)
      const classAfter = classOf(index + 1)
      const classNext = classOf(index + 2)
      const stand = size(index) * 8 + place
      put(50, classBefore, stand)
      put(51, classAfter, stand)
      put(52, coarseOf(classBefore), coarseOf(classAfter), stand)
      put(53, classNext, stand)
      put(54, classOf(index - 2), stand)
      put(55, coarseOf(classAfter), coarseOf(classNext), stand)
      put(16, own, place)
      put(22, size(index), place)
      put(29, 0)
      return n
    },
    phrase(at) {
      let best = 0
      for (let start = Math.max(0, at - PHRASE + 1); start <= at; start++) {
        let hash = 0
        for (let end = start + 1; end <= start + PHRASE && end <= text.length; end++) {
          hash = mix(hash, text.charCodeAt(end - 1))
          if (end <= at || end - start < 2) continue
          const mark = phrases(phraseKey(hash, at - start))
          if (!mark) continue
          const ends = (bounds[start] ?? 0) + (bounds[end] ?? 0)
          best = Math.max(best, ends * 4096 + (end - start) * 256 + mark)
        }
      }
      return best
    },
  }
}
