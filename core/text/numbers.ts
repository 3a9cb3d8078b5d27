import type { WordKind } from '#core/text/word.ts'

/** Adds a way to cut: a word from `start` to `end` at this cost. */
export type Arc = (start: number, end: number, cost: number, kind: WordKind, headword: number) => void

const NUMERAL = /第?[〇零一二两三四五六七八九十百千万亿几]+(?:多[百千万亿]+)?半?/uy
const NUMERALS = new Set([...'第〇零一二两三四五六七八九十百千万亿几'].map(sign => sign.charCodeAt(0)))
const DIGITS = /\d+(?:[.,:：/]\d+)*[%％‰]?/uy
const LATIN = /[\p{L}\p{N}\p{M}]+(?:[-_.'’&+/]\p{L}[\p{L}\p{N}\p{M}]*|[-.]\p{N}+)*[+#]*/uy
const ADDRESS = /(?:https?:\/\/|www\.)[!-~]+|[\w.+-]+@[\w-]+\.[\w.-]*\w/uy
const PLAIN_DIGITS = /^[〇零一二三四五六七八九]+$/
const NEIGHBOURS = /一二|二三|三四|四五|五六|六七|七八|八九/
const SPACE = /\s+/uy
const REPEATED = /(…+|—+|\.{3,}|～+|-{2,}|─+)/uy
/** Each is a word by itself, and they are the commonest signs of all. */
const POINTS = new Set([...'，。、：；？！“”‘’《》（）「」'].map(sign => sign.charCodeAt(0)))
/** A number written with Chinese numerals costs little: it is one word however long. */
const NUMBER_COST = 64 * 9

/** A word for the Chinese numerals that begin at `start`, as far as they go. */
export function numberArcs(text: string, start: number, arc: Arc) {
  if (!NUMERALS.has(text.charCodeAt(start))) return
  // 查理|四世: which of that name.
  if (
    text[start + 1] === '世' &&
    text[start] !== '一' &&
    !/[纪紀界上间間]/.test(text[start + 2] ?? '') &&
    /\p{Script=Han}/u.test(text[start - 1] ?? '')
  )
    arc(start, start + 2, NUMBER_COST + 2 * 64, 'name', -1)
  NUMERAL.lastIndex = start
  const match = NUMERAL.exec(text)
  if (!match || match[0].length < 2) return
  // 四一 is no number, 三四 is one ("three or four"), and so is 二〇一.
  const odd = match[0].length === 2 && PLAIN_DIGITS.test(match[0]) && !NEIGHBOURS.test(match[0])
  arc(start, start + match[0].length, NUMBER_COST + (odd ? 4 * 64 : 0), 'number', -1)
}

/** Where the run of digits, letters, spaces or the sign at `start` ends, and what it is. Not for Chinese. */
export function tokenEnd(text: string, start: number): { end: number; kind: WordKind } {
  if (POINTS.has(text.charCodeAt(start))) return { end: start + 1, kind: 'other' }
  for (const [pattern, kind] of [
    [ADDRESS, 'latin'],
    [DIGITS, 'number'],
    [LATIN, 'latin'],
    [SPACE, 'other'],
    [REPEATED, 'other'],
  ] as const) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match) continue
    let end = start + match[0].length
    if (kind === 'number') {
      LATIN.lastIndex = start
      const longer = LATIN.exec(text)
      // 3D, 4S: digits that go on in letters are a Latin word.
      if (longer && start + longer[0].length > end) return { end: latinEnd(longer[0], start), kind: 'latin' }
    } else if (kind === 'latin') end = latinEnd(match[0], start)
    return { end, kind }
  }
  return { end: start + String.fromCodePoint(text.codePointAt(start) ?? 0).length, kind: 'other' }
}

/** \p{L} holds Chinese characters too: the run ends before the first, and before the sign that joins it: AC/直流. */
function latinEnd(run: string, start: number): number {
  const han = run.search(/[\p{Script=Han}〇]/u)
  if (han < 0) return start + run.length
  return start + Math.max(/[-_.'’&/]/.test(run[han - 1] ?? '') ? han - 1 : han, 1)
}
