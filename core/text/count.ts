const ASTRAL = /[\u{20000}-\u{323af}]/gu
const CHINESE = /[〇㐀-䶿一-鿿\uf900-\ufad9\u{20000}-\u{323af}]/u

/** The number of Chinese characters in `text`: ideographs of all planes and 〇; no signs, no radicals. */
export function chineseCharacters(text: string): number {
  let count = 0
  let astral = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x3007) continue
    if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007) count++
    else if (unit >= 0xd800 && unit <= 0xdfff) astral = true
    else if (unit >= 0xf900 && unit <= 0xfad9) count++
  }
  if (astral) for (const _ of text.matchAll(ASTRAL)) count++
  return count
}

/** Whether there is any Chinese character in `text`. */
export function hasChinese(text: string): boolean {
  return CHINESE.test(text)
}

/** The characters a reader sees, an emoji or a letter with its accents as one. */
export function graphemes(text: string): string[] {
  return [...segmenter.segment(text)].map(part => part.segment)
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** The first `length` characters of `text` that a reader sees, "…" after them where some are left out. */
export function shorten(text: string, length: number): string {
  const seen = graphemes(text.slice(0, length * 8))
  return seen.length > length ? `${seen.slice(0, length).join('')}…` : text
}
