import { type Cell, keepApart } from '#core/reader/apart.ts'
import { mark } from '#core/reader/mark.ts'
import { DOUBTFUL, NAME, type Page, type PagePair, type Status } from '#core/reader/page.ts'
import { toneMarks, toneOf } from '#core/text/tones.ts'

/*
 * The rows of a chapter as HTML that React does not own. A component a word would be sent twice and walked again in
 * the browser; a string is written once, and one listener on the page serves all words.
 */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, sign => entities[sign] ?? sign)

/** Between Chinese characters a half-width sign is set as the full-width one; the text itself is not changed. */
const fullWidth: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}
const isHan = (character: string | undefined) =>
  character !== undefined && /[\p{Script=Han}，。：；？！”’」』）》、…“‘「『（《]/u.test(character)

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
    else html += escaped(raw)
  }
  return html
}

type Piece = { text: string; at: number; word: number; flags: number; reading: string }

/** The tokens of a pair with their texts. Signs that follow one another in a bead are set together. */
function pieces(pair: PagePair, words: Page['words']): Piece[] {
  const out: Piece[] = []
  const ends = new Set(pair.beads.filter((_, i) => i % 2 === 0))
  let at = 0
  for (let i = 0; i < pair.tokens.length; i += 2) {
    const packed = pair.tokens[i] ?? 0
    const text = pair.zh.slice(at, at + (packed >> 2))
    const word = (pair.tokens[i + 1] ?? 0) - 1
    const last = out.at(-1)
    if (word < 0 && last && last.word < 0 && !ends.has(at)) last.text += text
    else
      out.push({ text, at, word, flags: packed & 3, reading: pair.spoken?.[i / 2] ?? words[word]?.[1] ?? '' })
    at += text.length
  }
  return out
}

export type Labels = { pair: (number: number) => string; write: string; tools: string }

export type Painting = {
  /** Whether the classes of the tones are written out, to be coloured. */
  tones: boolean
  /** zh-Hans or zh-Hant. */
  lang: string
  labels: Labels
}

/** All rows of a chapter. */
export const paintRows = (page: Page, painting: Painting): string =>
  page.pairs.map(pair => paintRow(pair, page.words, painting)).join('')

/** One row: Chinese, spine, English. */
export function paintRow(pair: PagePair, words: Page['words'], painting: Painting): string {
  const heading = pair.kind === 'heading'
  const line = heading ? 'h2' : 'p'
  const { labels, lang } = painting
  const classes = `pair${heading ? ' heading' : ''}${pair.read ? ' read' : ''}`
  const english =
    pair.en === null
      ? `<p class="en none"><button type="button" class="link" data-do="edit">${escaped(labels.write)}</button></p>`
      : `<div class="en${quoted(pair.en) ? ' q' : ''}" lang="en"><p class="t">${paintEnglish(pair)}</p><button type="button" class="uncover" data-do="uncover"></button></div>`
  return `<article class="${classes}" id="${escaped(pair.id)}" data-n="${pair.number}" style="--zh:${pair.zh.length};--en:${pair.en?.length ?? 0}"><${line} class="zh${quoted(pair.zh) ? ' q' : ''}" lang="${lang}">${paintChinese(pair, words, painting.tones)}</${line}><div class="spine"><a href="#${escaped(pair.id)}" aria-label="${escaped(labels.pair(pair.number))}">${pair.number}</a><button type="button" class="tools" data-do="tools" aria-label="${escaped(labels.tools)}" aria-haspopup="menu">⋯</button></div>${english}</article>`
}

/** The Chinese of a pair: beads, words, characters with their pinyin in an attribute. */
function paintChinese(pair: PagePair, words: Page['words'], tones: boolean): string {
  const all = pieces(pair, words)
  const fits = fitting(all, words)
  let html = ''
  let bead = 0
  let open = false
  let run = 0
  for (const [index, piece] of all.entries()) {
    if (!open) html += `<span class="s" data-b="${bead}">`
    open = true
    const word = piece.word < 0 ? undefined : words[piece.word]
    if (word) {
      const [html_, used] = paintWord(piece, word[2], fits, run, tones)
      html += html_
      run = used
    } else html += paintSigns(piece.text, pair.zh, piece.at)
    const following = all[index + 1]
    // Firefox finds no break beside an element out of the flow.
    if (word && following && following.word >= 0) html += '<wbr>'
    const end = piece.at + piece.text.length
    while (bead * 2 < pair.beads.length - 2 && end >= (pair.beads[bead * 2] ?? 0)) {
      if (open) html += '</span>'
      open = false
      bead++
    }
  }
  return open ? `${html}</span>` : html
}

/** A word with its mark; answers also how many syllables are painted so far. */
function paintWord(
  piece: Piece,
  status: Status,
  fits: readonly string[],
  from: number,
  tones: boolean,
): [string, number] {
  const syllables = piece.reading.split(' ')
  const classes = ['w', mark(status), piece.flags & DOUBTFUL ? 'doubt' : '', piece.flags & NAME ? 'name' : '']
  let html = `<span class="${classes.filter(Boolean).join(' ')}" tabindex="-1">`
  let run = from
  let first = true
  for (const [i, character] of [...piece.text].entries()) {
    const syllable = syllables[i] ?? ''
    if (!isRead(character)) html += escaped(character)
    else {
      const shown = toneMarks(first && piece.flags & NAME ? capital(syllable) : syllable)
      const tone = tones ? ` t${toneOf(syllable)}` : ''
      html += `<i class="c${tone}${fits[run] ? ` ${fits[run]}` : ''}" data-p="${shown}">${character}</i>`
      run++
    }
    first = false
  }
  return [`${html}</span>`, run]
}

const isRead = (character: string) => /\p{Script=Han}|〇/u.test(character)

const capital = (syllable: string) => syllable.charAt(0).toUpperCase() + syllable.slice(1)

/** The classes that keep pinyin apart, for each character with a syllable, in order. */
function fitting(all: readonly Piece[], words: Page['words']): string[] {
  const out: string[] = []
  let cells: Cell[] = []
  const close = () => {
    out.push(...keepApart(cells))
    cells = []
  }
  for (const piece of all) {
    const word = piece.word < 0 ? undefined : words[piece.word]
    if (!word) {
      close()
      continue
    }
    const syllables = piece.reading.split(' ')
    const characters = [...piece.text]
    for (const [i, character] of characters.entries()) {
      if (isRead(character)) {
        cells.push({ syllable: (syllables[i] ?? '').replace(/\d/, ''), last: i === characters.length - 1 })
      } else close()
    }
  }
  close()
  return out
}

/** The English of a pair, a span for each bead. */
function paintEnglish({ en, beads }: PagePair): string {
  if (en === null) return ''
  let html = ''
  let start = 0
  for (let bead = 0; bead * 2 < beads.length; bead++) {
    const end = beads[bead * 2 + 1] ?? en.length
    // The space between sentences is not lit.
    const text = en.slice(start, end).trimEnd()
    if (text !== '') html += `<span class="s" data-b="${bead}">${escaped(text)}</span>`
    html += escaped(en.slice(start + text.length, end))
    start = end
  }
  return start < en.length ? html + escaped(en.slice(start)) : html
}

/** Whether a paragraph opens with a quotation mark, which then hangs in the margin. */
const quoted = (text: string | null) => text !== null && /^[“「『‘]/.test(text)
