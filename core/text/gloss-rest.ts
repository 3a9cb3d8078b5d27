import { isFunction } from '#core/text/english.ts'
import { type English, touched } from '#core/text/gloss-english.ts'
import type { Candidate } from '#core/text/gloss-rate.ts'
import type { Form } from '#core/text/sense.ts'
import { ADJECTIVE, ADVERB, NOUN, VERB } from '#core/text/synonyms.ts'
import type { Word } from '#core/text/word.ts'

type Ranges = [number, number][]

/** What of one clause has no answer yet: words of the Chinese, and tokens of the English, which has `length` in all. */
type Left = { zh: number[]; en: number[]; length: number }

const IDIOM = 4
/** A clause with more left says too little of what answers what. */
const MANY = 3
/** In a long clause much is recast, and what is left seldom answers. */
const LONG = 14
const RIVAL = 0.7
const WEAK = 0.5

/**
 * Lights what is left over in a clause: the one word of each side; the words of the English for an idiom; two whose kinds
 * of word fit no other; two that WordNet relates, if weakly, and no others. `candidates` are all words, `lit` has the ranges
 * of each and is added to. Clauses are told apart where both sides have as many.
 */
export function lightRest(
  words: readonly Word[],
  candidates: readonly Candidate[],
  english: English,
  lit: Ranges[],
): void {
  const forms = candidates.map(formOf)
  for (const { zh, en, length } of leftOver(words, forms, english, lit)) {
    if (length > LONG) continue
    const put = (i: number, tokens: readonly number[]) => {
      for (const t of tokens) {
        const token = english.tokens[t]
        if (token) lit[i]?.push([token.start, token.end])
      }
    }
    const fits = (i: number, t: number) => strict(forms[i] ?? 'any', english.kinds[t] ?? 0)
    const [i, more] = zh
    const [t, ...others] = en
    if (i === undefined || t === undefined) continue
    const last = others.at(-1) ?? t
    if (more === undefined && others.length === 0) {
      if (agree(forms[i] ?? 'any', english.kinds[t] ?? 0)) put(i, en)
    } else if (more === undefined && (words[i]?.text.length ?? 0) >= IDIOM && last - t <= en.length) {
      if (en.length <= IDIOM) put(i, en)
    } else if (zh.length <= MANY && en.length <= MANY) {
      const kin = alone(zh, en, (j, x) => (ONE_KIND.has(english.kinds[x] ?? 0) && fits(j, x) ? 1 : 0), fits)
      const found = kin.length > 0 ? kin : alone(zh, en, (j, x) => kinship(candidates[j], x, english))
      for (const [j, x] of found) put(j, [x])
    }
  }
}

/** Pairs of `rate` above 0 that neither side would rather make with another. `rivals`: what else could, if more can. */
function alone(
  zh: readonly number[],
  en: readonly number[],
  rate: (i: number, t: number) => number,
  rivals: (i: number, t: number) => number | boolean = rate,
): [number, number][] {
  const values = zh.map(i => en.map(t => rate(i, t)))
  const others = rivals === rate ? values : zh.map(i => en.map(t => Number(rivals(i, t))))
  return zh.flatMap((i, row) =>
    en.flatMap((t, column): [number, number][] => {
      const value = values[row]?.[column] ?? 0
      if (value <= 0) return []
      const most = value * RIVAL
      const alone =
        others[row]?.every((other, c) => c === column || other <= most) &&
        others.every((list, r) => r === row || (list[column] ?? 0) <= most)
      return alone ? [[i, t]] : []
    }),
  )
}

/** How near any sense of a word is to a token, as far as that is too little to be lit otherwise; 0 for faint words. */
function kinship(c: Candidate | undefined, t: number, english: English): number {
  if (COMMON.has(english.tokens[t]?.text ?? '')) return 0
  let best = 0
  for (const { sense } of c?.readings ?? []) {
    for (const { words } of sense.parts) {
      for (const { ids, empty } of words) {
        if (empty) continue
        for (const id of ids) {
          for (const { item, strength } of english.hits(id)) {
            if (strength > best && english.items[item]?.first === t) best = strength
          }
        }
      }
    }
  }
  return best > WEAK ? 0 : best
}

/** Words and tokens left in each clause. */
function leftOver(
  words: readonly Word[],
  forms: readonly (Form | null)[],
  english: English,
  lit: readonly Ranges[],
): Left[] {
  const taken = new Set(lit.flatMap(ranges => touched(ranges, english)))
  const zhEnds = ends(words.map(w => (/^[，。！？；]+$/.test(w.text) ? w.start : -1)).filter(at => at >= 0))
  const enEnds = ends([...english.en.matchAll(/[,.!?;](?=\s|$)/g)].map(m => m.index))
  const apart = zhEnds.length === enEnds.length
  const left = new Map<number, Left>()
  const clause = (at: number, ends: number[]) => {
    const number = apart ? ends.findIndex(end => at < end) : 0
    const found = left.get(number) ?? { zh: [], en: [], length: 0 }
    left.set(number, found)
    return found
  }
  words.forEach((word, i) => {
    if (word.kind !== 'word' || !forms[i] || lit[i]?.length !== 0 || UNSAID.has(word.text)) return
    clause(word.start, zhEnds).zh.push(i)
  })
  english.tokens.forEach(({ text, start, capital }, t) => {
    const here = clause(start, enEnds)
    here.length++
    // A capital within a sentence is a name's.
    if (capital && /[\p{L}\p{N},;]['’”"]?\s*$/u.test(english.en.slice(0, start))) return
    if (taken.has(t) || !english.known[t] || isFunction(text) || VAGUE.has(text) || NUMBER.test(text)) return
    here.en.push(t)
  })
  return [...left.values()]
}

/** Classifiers and particles have no form: nothing that is left answers them. */
function formOf(c: Candidate): Form | null {
  const sense = c.readings[c.best]?.sense
  return sense?.kind === 'classifier' || sense?.kind === 'grammar' ? null : (sense?.form ?? 'any')
}

const ONE_KIND = new Set([NOUN, VERB, ADJECTIVE, ADVERB])

/** Whether a word of these kinds renders a sense of that form without a change of kind. */
function strict(form: Form, kinds: number): boolean {
  if (form === 'noun') return (kinds & NOUN) > 0
  if (form === 'verb') return (kinds & VERB) > 0
  if (form === 'quality') return (kinds & (ADJECTIVE | ADVERB)) > 0
  return true
}

/** Whether a word of these kinds can render a sense of that form. */
function agree(form: Form, kinds: number): boolean {
  if (form === 'noun') return (kinds & (NOUN | ADJECTIVE)) > 0
  if (form === 'verb') return (kinds & (VERB | ADJECTIVE)) > 0
  if (form === 'quality') return (kinds & (ADJECTIVE | ADVERB | VERB)) > 0
  return kinds !== ADVERB
}

/** Where clauses end: at the signs, and with the sentence. */
function ends(signs: number[]): number[] {
  const out = signs.filter((at, i) => at - (signs[i - 1] ?? -2) > 1)
  out[Math.max(0, out.length - 1)] = Number.POSITIVE_INFINITY
  return out
}

/** Words that English often says nothing for, or says with small words. */
const UNSAID = new Set(
  `的 了 着 著 过 過 吗 嗎 呢 吧 啊 呀 嘛 啦 在 把 被 个 個 这 這 那 是 不 也 都 就 才 很 太 没 沒 有 没有 沒有 我 你 您 他 她 它
  我们 我們 你们 你們 他们 他們 她们 她們 咱们 自己 和 与 與 从 從 到 对 對 给 給 让 讓 几 幾 地 得 所 之 其 而 又 再 还 還 要 会 會
  能 可以 倒 却 卻 可 便 则 則 并 並 且 真 更 最 越 总 總 只 被 叫 由 为 為 管 给 向 往 跟 等 这样 這樣 那样 那樣 这个 這個 那个 那個 什么 什麼 谁 誰 上 下 里 裡 来 來 去 起来 起來 出来 出來 下来 下來 一 两 兩 些 一些 以 于 於 将 將`.split(
    /\s+/,
  ),
)
/** English words that answer too many things to be what is left. */
const VAGUE = new Set(
  `please yes well let's something anything nothing everything someone anyone everyone nobody much many lot lots ever never
  even still quite rather really almost yet already bit little few kind sort thing things way`.split(/\s+/),
)
/** Verbs that stand for too much to be told by their kin. */
const COMMON = new Set(
  `feel feels felt be get gets got become make makes made have had take takes took go goes went come came give gave put keep
  kept let bring brought use used set turn turned leave left tell told ask asked say said look looked see saw find found think
  thought know knew want wanted call called try tried work worked full`.split(/\s+/),
)
const NUMBER =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?|first|second|third|half|quarter|double|twice|once)$/
