const small =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const digits = '〇一二三四五六七八九'

/** A number under a hundred as a sentence begins with it, "Twenty-three" or 二十三; from there on in figures. */
export function inWords(number: number, locale: string): string {
  if (number >= 100) return new Intl.NumberFormat(locale).format(number)
  const [ten, one] = [Math.floor(number / 10), number % 10]
  if (locale === 'zh') {
    if (ten === 0) return number === 2 ? '两' : (digits[one] ?? '')
    return `${ten > 1 ? digits[ten] : ''}十${one > 0 ? digits[one] : ''}`
  }
  const words =
    number < 20 ? (small[number] ?? '') : [tens[ten], one > 0 && small[one]].filter(Boolean).join('-')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
