import { DOUBTFUL, NAME, type Page, type PagePair, type Status } from '#core/reader/page.ts'
import { toneMarks, toneOf } from '#core/text/tones.ts'
import { type Cell, fit } from '#ui/reader/fit.ts'

/*
 * The rows of a chapter as HTML that React does not own. A component a word would be sent twice and walked again in
 * the browser; a string is written once on the server, and one listener on the page serves all words. The same
 * function paints a pair again in the browser when it was mended.
 */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string) => text.replace(/[&<>"]/g, sign => entities[sign] ?? sign)

/** The class of a word's mark. */
export const mark = (status: Status): string =>
  ({ 0: 'new', 1: 'l1', 2: 'l2', 3: 'l3', 4: 'l4', 5: '', 9: 'ign' })[status]

/** Between Chinese characters a half-width sign is set as the full-width one; the text itself is not changed. */
const fullWidth: Record<string, string> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '(': '（', ')': '）' }
const isHan = (character: string | undefined) => character !== undefined && /[\p{Script=Han}，。：；？！”’」』）》、…“‘「『（《]/u.test(character)

const stops = new Set('，。、；：！？．')
const commas = new Set('，、；：')
const closers = new Set('”’」』）》〉】')
const openers = new Set('“‘「『（《〈【')

/** Punctuation: a stop may hang at a line's end, the room that it takes elsewhere collapses there. */
function paintSigns(text: string, zh: string, at: number): string {
  let html = ''
  for (let i = 0; i < text.length; i++) {
    const raw = text[i] ?? ''
    const before = zh[at + i - 1]
    const after = zh[at + i + 1]
    const sign = raw in fullWidth && (isHan(before) || isHan(after)) ? (fullWidth[raw] ?? raw) : raw
    if (stops.has(sign)) {
      const next = text[i + 1]
      if (next !== undefined && closers.has(next)) {
        html += `<span class="p q2">${sign}${next}</span>`
        i++
      } else if (next !== undefined && stops.has(fullWidth[next] ?? next)) {
        html += `<span class="p">${sign}</span>`
      } else html += `<i class="h">${sign}</i><span class="${commas.has(sign) ? 'g c0' : 'g'}"> </span>`
    } else if (openers.has(sign)) {
      html += `<span class="p${before !== undefined && stops.has(fullWidth[before] ?? before) ? ' q1' : ''}">${sign}</span>`
    } else if (closers.has(sign)) html += `<span class="p">${sign}</span>`
    else html += escape(raw)
  }
  return html
}

type Piece = { text: string; at: number; word: number; flags: number }

/** The tokens of a pair with their texts, cut once more where a bead ends inside one. */
function pieces(pair: PagePair): Piece[] {
  const out: Piece[] = []
  let at = 0
  for (let i = 0; i < pair.tokens.length; i += 2) {
    const packed = pair.tokens[i] ?? 0
    const length = packed >> 2
    out.push({ text: pair.zh.slice(at, at + length), at, word: (pair.tokens[i + 1] ?? 0) - 1, flags: packed & 3 })
    at += length
  }
  return out
}

/** The Chinese of a pair: beads, words, characters with their pinyin in an attribute. */
export function paintChinese(pair: PagePair, words: Page['words']): string {
  const all = pieces(pair)
  const fits = fitting(all, words)
  let html = ''
  let bead = 0
  let open = false
  let run = 0
  const openBead = () => {
    if (!open) html += `<span class="s" data-b="${bead}">`
    open = true
  }
  for (const [index, piece] of all.entries()) {
    openBead()
    const word = piece.word < 0 ? undefined : words[piece.word]
    if (word) {
      const [id, reading, status] = word
      const syllables = reading.split(' ')
      const classes = ['w', mark(status), piece.flags & DOUBTFUL ? 'doubt' : '', piece.flags & NAME ? 'name' : '']
      html += `<span class="${classes.filter(Boolean).join(' ')}" data-w="${id}" data-o="${piece.at}" tabindex="-1">`
      for (const [i, character] of [...piece.text].entries()) {
        const syllable = syllables[i] ?? ''
        if (!/\p{Script=Han}|〇/u.test(character)) html += escape(character)
        else {
          const shown = toneMarks(i === 0 && piece.flags & NAME ? capital(syllable) : syllable)
          html += `<i class="c t${toneOf(syllable)}${fits[run] ? ` ${fits[run]}` : ''}" data-p="${shown}">${character}</i>`
          run++
        }
      }
      html += '</span>'
    } else html += paintSigns(piece.text, pair.zh, piece.at)
    const end = piece.at + piece.text.length
    const following = all[index + 1]
    if (word && following && following.word >= 0 && words[following.word]) html += '<wbr>'
    while (bead * 2 < pair.beads.length - 2 && end >= (pair.beads[bead * 2] ?? 0)) {
      if (open) html += '</span>'
      open = false
      bead++
    }
  }
  return open ? `${html}</span>` : html
}

const capital = (syllable: string) => syllable.charAt(0).toUpperCase() + syllable.slice(1)

/** The classes that keep pinyin apart, for each character with a syllable, in order. */
function fitting(all: readonly Piece[], words: Page['words']): string[] {
  const out: string[] = []
  let cells: Cell[] = []
  const close = () => {
    out.push(...fit(cells))
    cells = []
  }
  for (const piece of all) {
    const word = piece.word < 0 ? undefined : words[piece.word]
    if (!word) {
      close()
      continue
    }
    const syllables = word[1].split(' ')
    const characters = [...piece.text]
    for (const [i, character] of characters.entries()) {
      if (/\p{Script=Han}|〇/u.test(character)) {
        cells.push({ syllable: (syllables[i] ?? '').replace(/\d/, ''), last: i === characters.length - 1 })
      } else close()
    }
  }
  close()
  return out
}

/** The English of a pair, a span for each bead; `lit` are ranges that answer the open word. */
export function paintEnglish(pair: PagePair, lit: readonly (readonly [number, number])[] = []): string {
  if (pair.en === null) return ''
  let html = ''
  let start = 0
  for (let bead = 0; bead * 2 < pair.beads.length; bead++) {
    const end = pair.beads[bead * 2 + 1] ?? pair.en.length
    if (end > start) html += `<span class="s" data-b="${bead}">${underline(pair.en, start, end, lit)}</span>`
    start = end
  }
  return start < pair.en.length ? html + escape(pair.en.slice(start)) : html
}

function underline(text: string, start: number, end: number, lit: readonly (readonly [number, number])[]): string {
  let html = ''
  let at = start
  for (const [from, to] of lit) {
    if (from < at || to > end) continue
    html += `${escape(text.slice(at, from))}<mark>${escape(text.slice(from, to))}</mark>`
    at = to
  }
  return html + escape(text.slice(at, end))
}

/** Whether a paragraph opens with a quotation mark, which then hangs in the margin. */
export const quoted = (text: string | null) => text !== null && /^[“「『‘]/.test(text)
