/**
 * What is taken out, each for a reason:
 * - control characters but tab and line end: nothing to see, and NUL ends a string in PostgreSQL;
 * - marks of direction: they would turn the order of a line in which nothing runs from right to left;
 * - characters of no width, soft hyphens, byte order marks: they would stand within words unseen;
 * - selectors of a glyph but U+FE0F: they would make two of one character; notes between lines, non-characters.
 */
const UNSEEN =
  // biome-ignore lint/suspicious: control characters and selectors are what is looked for
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0e\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff\u{e0100}-\u{e01ef}]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: a form feed is an old page break
const LINE_ENDS = /\r\n?|[\x0b\f\x85\u2028\u2029]/g
/** A joiner and U+FE0F stay within an emoji, and tags after the flag that they belong to. */
const LOOSE =
  // biome-ignore lint/suspicious: as above
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})|(?<!\p{Emoji})\ufe0f|(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0020}-\u{e007f}]+|\u{e0001}/gu
const PRIVATE = /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/gu
const RADICALS = /[\u2e80-\u2fdf]/g
const UNPAIRED = /\p{Surrogate}/gu
/** Only with one of these is there anything to do beyond line ends. */
const SUSPECT =
  // biome-ignore lint/suspicious: as above
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2e80-\u2fdf\ud800-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\ufff9-\uffff]/

/**
 * A text as it is kept: lines end with \n, and nothing is left that can't be seen. A character of private use, which
 * means nothing without its font, becomes □, so that one sees that something stood there; half of a pair becomes �.
 * Radicals that PDF puts for characters (⼈ for 人) become the characters. Emoji and extension B stay whole.
 */
export function clean(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text
    .replace(LINE_ENDS, '\n')
    .replace(UNSEEN, '')
    .replace(LOOSE, '')
    .replace(PRIVATE, '□')
    .replace(RADICALS, radical => radical.normalize('NFKC'))
    .replace(UNPAIRED, '\ufffd')
}
