const DIGITS = '零一二三四五六七八九'
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const ALIKE: Record<string, string> = { 〇: '零', '○': '零', 两: '二', 兩: '二' }
const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** The number of a chapter: 12, １２, 十二, 一百二十, 一零零, 廿三, XII, twelve. Null for what is none. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/[０-９]/g, digit => String(digit.charCodeAt(0) - 0xff10)).toLowerCase()
  if (/^\d{1,4}$/.test(plain)) return Number(plain)
  const word = WORDS.indexOf(plain)
  if (word >= 0) return word
  return /^[ivxlc]+$/.test(plain) ? readRoman(plain) : readChinese(plain)
}

function readChinese(text: string): number | null {
  const signs = [...text.replace('廿', '二十').replace('卅', '三十')].map(sign => ALIKE[sign] ?? sign)
  if (signs.length === 0) return null
  if (signs.every(sign => DIGITS.includes(sign)))
    return Number(signs.map(sign => DIGITS.indexOf(sign)).join(''))
  let sum = 0
  let digit: number | null = null
  for (const sign of signs) {
    const unit = UNITS[sign]
    if (unit !== undefined) {
      sum += (digit || 1) * unit
      digit = null
    } else if (DIGITS.includes(sign)) digit = DIGITS.indexOf(sign)
    else return null
  }
  return sum + (digit ?? 0)
}

function readRoman(text: string): number {
  const values = [...text].map(sign => ROMAN[sign] ?? 0)
  return values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0)
}
