import type { Entry } from '#core/dictionary/entry.ts'
import type { Sense } from '#core/text/sense.ts'
import type { Word } from '#core/text/word.ts'

/** How far an entry's reading is the one used here: 1 the same, less with other tones, 0.05 another reading. */
export function fitness(entry: Entry, word: Word): number {
  const here = word.syllables.map(s => s?.reading ?? '').join(' ')
  const there = entry.reading.join(' ')
  const capital = there !== there.toLowerCase() ? 0.9 : 1
  if (here === '' || here === there.toLowerCase()) return capital
  if (plain(here) === plain(there.toLowerCase())) return (loose(here, there) ? 0.9 : 0.1) * capital
  return 0.05
}

const plain = (reading: string) => reading.replace(/\d/g, '')

/** Whether two readings differ only where one has a neutral tone. */
function loose(here: string, there: string): boolean {
  const a = here.split(' ')
  return there
    .toLowerCase()
    .split(' ')
    .every((s, i) => s === a[i] || s.endsWith('5') || a[i]?.endsWith('5'))
}

const COUNTING =
  /^(?:[一二两兩三四五六七八九十百千万萬亿億半几幾数數\d０-９.,]+|这|這|那|每|哪|某|各|几|幾|多少|好几|好幾|上|下|头|頭|整|第.+)$/

/** How likely a kind of sense is between these neighbours. */
export function setting(sense: Sense, i: number, words: readonly Word[]): number {
  const before = words[i - 1]
  const counted = before !== undefined && (before.kind === 'number' || COUNTING.test(before.text))
  if (sense.kind === 'classifier') return counted ? 3 : 0.05
  if (sense.kind === 'surname') return 0.1
  if (sense.kind === 'reference') return 0.5
  return sense.prior * suits(sense, i, words)
}

const PREDICATE = 0.85
const NAMED = 0.9
const BEFORE_VERB = new Set(
  `不 没 沒 没有 沒有 别 別 要 想 能 会 會 可以 应该 應該 得 必须 必須 就 才 都 也 又 再 还 還 已经 已經 正在 正 我 你 您 他 她 它
  我们 我們 你们 你們 他们 他們 她们 她們 咱们 咱們 谁 誰 大家 很 太 非常 真 更 最 特别 特別 刚 剛 曾 曾经 曾經 将 將 请 請 便 却 卻 地`.split(
    /\s+/,
  ),
)
const AFTER_VERB = new Set(
  '了 着 著 过 過 得 到 起来 起來 下去 下来 下來 出来 出來 一下 住 掉 不了 给 給'.split(' '),
)
const BEFORE_NOUN = new Set(
  '的 这 這 那 这个 這個 那个 那個 一个 一個 这些 這些 那些 个 個 种 種 位 条 條 件 张 張 座 片 把 被 在 从 從'.split(
    ' ',
  ),
)

/** Whether what a sense is made for can stand between these neighbours. */
function suits(sense: Sense, i: number, words: readonly Word[]): number {
  if (sense.form === 'any') return 1
  const before = words[i - 1]?.text ?? ''
  const after = words[i + 1]?.text ?? ''
  if (AFTER_VERB.has(after) || BEFORE_VERB.has(before)) return sense.form === 'noun' ? PREDICATE : 1
  if (BEFORE_NOUN.has(before)) return sense.form === 'verb' ? NAMED : 1
  return 1
}

/** Whether the word at `start` stands among neighbours that the sense is met with. */
export function among(sense: Sense, zh: string, start: number): boolean {
  return sense.neighbours.some(around => around(zh, start))
}
