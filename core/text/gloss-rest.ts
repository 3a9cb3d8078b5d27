import { isFunction } from '#core/text/english.ts'
import { type English, touched } from '#core/text/gloss-english.ts'
import { ranges } from '#core/text/gloss-light.ts'
import type { Candidate } from '#core/text/gloss-rate.ts'
import type { Form } from '#core/text/sense.ts'
import { ADJECTIVE, ADVERB, NOUN, VERB } from '#core/text/synonyms.ts'
import type { Word } from '#core/text/word.ts'

type Ranges = [number, number][]

/** What of one clause has no answer yet: words of the Chinese, and tokens of the English, which has `length` in all. */
type Left = { zh: number[]; en: number[]; length: number }

const IDIOM = 4
/** A clause with more left says too little of what answers what. */
const MANY = 4
/** In a long clause much is recast, and what is left seldom answers. */
const LONG = 20
/** How far from where it stands in the Chinese, as a share of the sentence, what is left may answer. */
const ASIDE = 0.3
const RIVAL = 0.7
const WEAK = 0.5

/**
 * Lights what is left over in a clause: the one word of each side; the words of the English for an idiom, or a compound for
 * a noun; two whose kinds of word fit no other; two that WordNet relates, if weakly, and no others; these two only where
 * they stand at much the same place. `candidates` are all words, `lit` has the ranges
 * of each and is added to. Clauses are told apart where both sides have as many.
 */
export function lightRest(
  words: readonly Word[],
  candidates: readonly Candidate[],
  english: English,
  lit: Ranges[],
): void {
  const forms = candidates.map((c, i) => formAt(c, i, words))
  const taken = new Set(lit.flatMap(own => touched(own, english)))
  for (const left of leftOver(words, forms, english, lit, taken)) {
    if (left.length > LONG) continue
    let { zh, en } = left
    // What is found leaves less, of which more may be told.
    for (let found = step(zh, en); found.length > 0; found = step(zh, en)) {
      for (const [i, tokens] of found) put(i, tokens)
      zh = zh.filter(i => !found.some(([j]) => i === j))
      en = en.filter(t => !found.some(([, tokens]) => tokens.includes(t)))
    }
  }

  function put(i: number, tokens: readonly number[]) {
    const own = tokens
      .flatMap(t => (english.particle(t) === t + 1 ? [t, t + 1] : [t]))
      .filter(t => !taken.has(t))
    for (const t of own) taken.add(t)
    lit[i] = ranges([...new Set(own)], english)
  }

  /** What surely answers what of a clause. */
  function step(zh: readonly number[], en: readonly number[]): [number, readonly number[]][] {
    const [i, more] = zh
    const [t, next] = en
    if (i === undefined || t === undefined || zh.length > MANY || en.length > MANY) return []
    if (more === undefined) {
      const form = forms[i] ?? 'any'
      const last = en.at(-1) ?? t
      if (next === undefined) return agree(form, t) && (form !== 'any' || near(i, t)) ? [[i, en]] : []
      if ((words[i]?.text.length ?? 0) >= IDIOM && last - t <= en.length) return [[i, en]]
      if (form === 'noun' && en.length === 2 && last === t + 1 && isCompound(t)) return [[i, en]]
    }
    const kinds = alone(zh, en, (i, t) => Number(fits(i, t) && near(i, t) && !isEmpty(t)), fits)
    const kin = () =>
      alone(zh, en, (i, t) => (fits(i, t) && near(i, t) ? kinship(candidates[i], t, english) : 0))
    return (kinds.length > 0 ? kinds : kin()).map(([i, t]) => [i, [t]])
  }

  function isEmpty(t: number) {
    return EMPTY.has(english.tokens[t]?.text ?? '')
  }

  /** Whether a token can render a word of that form. */
  function agree(form: Form, t: number): boolean {
    const kinds = english.kinds[t] ?? 0
    if (isEmpty(t)) return false
    if (form === 'noun') return (kinds & (NOUN | ADJECTIVE)) > 0
    if (form === 'verb') return (kinds & VERB) > 0
    if (form === 'quality') return (kinds & (ADJECTIVE | ADVERB | VERB)) > 0
    return kinds !== ADVERB
  }

  function fits(i: number, t: number) {
    return strict(forms[i] ?? 'any', english.kinds[t] ?? 0)
  }

  function near(i: number, t: number) {
    return Math.abs((i + 0.5) / words.length - (t + 0.5) / english.tokens.length) < ASIDE
  }

  /** "head office" */
  function isCompound(t: number) {
    return english.kinds[t + 1] === NOUN && ((english.kinds[t] ?? 0) & (NOUN | ADJECTIVE)) > 0
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
  taken: ReadonlySet<number>,
): Left[] {
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

/**
 * What part of its sentence a word is, by its neighbours or else by its sense. Classifiers and particles have no form:
 * nothing that is left answers them.
 */
function formAt(c: Candidate, i: number, words: readonly Word[]): Form | null {
  const sense = c.readings[c.best]?.sense
  if (sense?.kind === 'classifier' || sense?.kind === 'grammar') return null
  if ((words[i]?.text.length ?? 0) >= IDIOM || WHERE.test(words[i]?.text ?? '')) return 'any'
  const [before, after] = [words[i - 1]?.text ?? '', words[i + 1]]
  const neutral = after?.syllables[0]?.reading.endsWith('5') === true
  if (neutral && after.text === '地') return 'quality'
  if (neutral && /^[了着著]$/.test(after.text) && sense?.form !== 'quality') return 'verb'
  if (DEGREE.has(before) && sense?.form !== 'verb') return 'quality'
  return sense?.form ?? 'any'
}

const WHERE = /^[上下里裡外前后後底](?:面|边|邊|头|頭|下)$/
const DEGREE = new Set('很 太 真 挺 最 更 非常 十分 格外 特别 特別 极 極 好不 越来越 越來越'.split(' '))

/** Whether a word of these kinds renders a sense of that form without a change of kind. */
function strict(form: Form, kinds: number): boolean {
  if (form === 'noun') return (kinds & NOUN) > 0
  if (form === 'verb') return (kinds & VERB) > 0
  if (form === 'quality') return (kinds & (ADJECTIVE | ADVERB)) > 0
  return true
}

/** Where clauses end: at the signs, and with the sentence. */
function ends(signs: number[]): number[] {
  const out = signs.filter((at, i) => at - (signs[i - 1] ?? -2) > 1)
  out[Math.max(0, out.length - 1)] = Number.POSITIVE_INFINITY
  return out
}

/** Words that English often says nothing for, or says with small words. */
const UNSAID = new Set(
  `一个 一個 已 已经 已經 正 正在 曾 曾经 曾經 此 该 該 这种 這種 那种 那種 先 大家 有点 有點 有点儿 一下 各 的 了 着 著 过 過 吗 嗎 呢 吧 啊 呀 嘛 啦 在 把 被 个 個 这 這 那 是 不 也 都 就 才 很 太 没 沒 有 没有 沒有 我 你 您 他 她 它
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
/** Verbs that say nothing of their own. */
const EMPTY = new Set('get gets got make makes made let lets keep keeps kept take takes took'.split(' '))
const NUMBER =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?|first|second|third|half|quarter|double|twice|once)$/
