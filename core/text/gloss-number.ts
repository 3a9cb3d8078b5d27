import type { English } from '#core/text/gloss-english.ts'
import type { Word } from '#core/text/word.ts'

type Ranges = [number, number][]

const DIGITS = new Map([...'〇一二三四五六七八九'].map((sign, value) => [sign, value]))
for (const [sign, value] of [['零', 0], ['两', 2], ['兩', 2]] as const) DIGITS.set(sign, value) // biome-ignore format: short
const TENS = new Map([['十', 10], ['百', 100], ['千', 1000]]) // biome-ignore format: short
const MYRIADS = new Map([['万', 1e4], ['萬', 1e4], ['亿', 1e8], ['億', 1e8]]) // biome-ignore format: short

const SMALL = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value]),
)
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, i) => {
  SMALL.set(word, (i + 2) * 10)
})
const LARGE = new Map([['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12]]) // biome-ignore format: short
const ORDINAL = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
  ['eleventh', 11],
  ['twelfth', 12],
])

/**
 * The value of a number as Chinese writes it: 三千五百万, 二〇二一, 3.5万, 第三; null for what is none, or says no one number
 * (几, 三四).
 */
export function chineseNumber(text: string): number | null {
  const plain = text.replace(/^第/, '').replace(/[％%]$/, '')
  const mixed = /^([\d.,]+)([百千万萬亿億]*)$/.exec(plain)
  if (mixed) {
    const powers = [...(mixed[2] ?? '')].map(sign => TENS.get(sign) ?? MYRIADS.get(sign) ?? 1)
    return powers.reduce((value, power) => value * power, Number((mixed[1] ?? '').replaceAll(',', '')))
  }
  if (/^[〇零一二三四五六七八九]{3,}$/.test(plain)) {
    return Number([...plain].map(sign => DIGITS.get(sign)).join(''))
  }
  let whole = 0
  let part = 0
  let digit = -1
  for (const sign of plain) {
    const [value, ten, myriad] = [DIGITS.get(sign), TENS.get(sign), MYRIADS.get(sign)]
    if (value !== undefined) {
      if (digit > 0) return null
      digit = value
    } else if (ten) {
      part += (digit < 0 ? 1 : digit) * ten
      digit = -1
    } else if (myriad) {
      const here = part + Math.max(digit, 0)
      whole = whole > myriad ? whole + here * myriad : (whole + here) * myriad
      part = 0
      digit = -1
    } else return null
  }
  return whole + part + Math.max(digit, 0)
}

/** Numbers of the English in words or digits ("thirty million", "1,200", "3.5 million", "third") and their tokens. */
export function englishNumbers(
  english: Pick<English, 'en' | 'tokens'>,
): { value: number; first: number; last: number }[] {
  const out: { value: number; first: number; last: number }[] = []
  const { tokens, en } = english
  for (let i = 0; i < tokens.length; i++) {
    const first = i
    let whole = 0
    let part = -1
    let digits = false
    for (let t = i; t < tokens.length; t++) {
      const text = tokens[t]?.text ?? ''
      const between = t > first ? en.slice(tokens[t - 1]?.end, tokens[t]?.start) : ''
      const small = !digits && follows(part, whole) ? (SMALL.get(text) ?? ORDINAL.get(text)) : undefined
      const large = LARGE.get(text.replace(/s$/, ''))
      if (/^\d+(?:st|nd|rd|th)?$/.test(text) && (t === first || /^[.,]$/.test(between))) {
        const figure = text.replace(/\D/g, '')
        if (between === '.') part += Number(`0.${figure}`)
        else part = between === ',' ? part * 1000 + Number(figure) : Number(figure)
        digits = true
      } else if (t > first && !/^[ -]$/.test(between)) break
      else if (small !== undefined) part = Math.max(part, 0) + small
      else if (large && part >= 0) {
        if (large === 100) part *= 100
        else {
          whole += part * large
          part = 0
        }
      } else if (!(text === 'and' && part >= 100 && SMALL.has(tokens[t + 1]?.text ?? ''))) break
      i = t
    }
    if (part >= 0) out.push({ value: whole + part, first, last: i })
  }
  return out
}

/** Whether a small number can follow ("forty" two, "three hundred" five, "two thousand" six). */
const follows = (part: number, whole: number) =>
  part < 0 ||
  (part === 0 && whole > 0) ||
  (part >= 100 && part % 100 === 0) ||
  (part % 100 >= 20 && part % 10 === 0)

/** Lights the English number that says the same, where it is the only one: adds to `lit`, the ranges of each word. */
export function lightNumbers(words: readonly Word[], english: English, lit: Ranges[]): void {
  const all = englishNumbers(english)
  if (all.length === 0) return
  words.forEach((word, i) => {
    const own = lit[i]
    if (!own || (word.kind !== 'number' && !/^[\d.,]+$/.test(word.text))) return
    // 3.5亿 may be cut in two.
    const rest = words[i + 1]
    const power = rest && /^[百千万萬亿億]+$/.test(rest.text) ? lit[i + 1] : undefined
    const value = chineseNumber(word.text + (power ? rest?.text : ''))
    const found = all.filter(n => value !== null && Math.abs(n.value - value) < 1e-6 * value)
    if (power) power.length = 0
    const [one] = found
    const start = english.tokens[one?.first ?? -1]?.start
    const end = english.tokens[one?.last ?? -1]?.end
    if (found.length !== 1 || start === undefined || end === undefined) return
    if (lit.some((ranges, k) => k !== i && ranges.some(([s, e]) => s < end && start < e))) return
    own.splice(0, own.length, [start, end])
  })
}
