import { isFunction } from '#core/text/english.ts'
import type { English } from '#core/text/gloss-english.ts'
import type { Form } from '#core/text/sense.ts'
import { ADJECTIVE, ADVERB, NOUN, VERB } from '#core/text/synonyms.ts'
import type { Word } from '#core/text/word.ts'

type Ranges = [number, number][]

/**
 * Lights what is left: where one word of a clause has no English yet, and one English word no Chinese, they answer
 * each other. `forms` are those of the senses chosen. `lit` has the ranges of each word, and is added to; clauses are told
 * apart where both sides have as many.
 */
export function lightRest(
  words: readonly Word[],
  forms: readonly Form[],
  english: English,
  lit: Ranges[],
): void {
  const open = words.flatMap((word, i) =>
    word.kind === 'word' && lit[i]?.length === 0 && !UNSAID.has(word.text) ? [i] : [],
  )
  const all = lit.flat()
  const free = english.tokens.flatMap((token, t) =>
    isFunction(token.text) ||
    NUMBER.test(token.text) ||
    VAGUE.has(token.text) ||
    all.some(([s, e]) => s < token.end && token.start < e)
      ? []
      : [t],
  )
  const zhEnds = ends(words.map(w => (/^[，。！？；]+$/.test(w.text) ? w.start : -1)).filter(at => at >= 0))
  const enEnds = ends([...english.en.matchAll(/[,.!?;](?=\s|$)/g)].map(m => m.index))
  const apart = zhEnds.length === enEnds.length
  const clause = (at: number, ends: number[]) => (apart ? ends.findIndex(end => at < end) : 0)
  for (const i of open) {
    const word = words[i]
    const own = lit[i]
    if (!word || !own) continue
    const here = clause(word.start, zhEnds)
    if (open.some(o => o !== i && clause(words[o]?.start ?? 0, zhEnds) === here)) continue
    const [t, ...others] = free.filter(f => clause(english.tokens[f]?.start ?? 0, enEnds) === here)
    const token = t === undefined ? undefined : english.tokens[t]
    if (!token || t === undefined || others.length > 0) continue
    if (!agree(forms[i] ?? 'any', english.kinds[t] ?? 0)) continue
    own.push([token.start, token.end])
  }
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
const NUMBER =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?|first|second|third|half|quarter|double|twice|once)$/
