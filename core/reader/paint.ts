import { GAP, keepApart, syllableWidth } from '#core/reader/apart.ts'
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

/** What the rows say; `pair` has {n} where its number stands. */
export type Labels = { pair: string; write: string; tools: string }

/**
 * What stands for the class of a word's status, or for whether a pair is read, in rows that are painted for every
 * reader (core/reader/template.ts). No text can hold it: its signs are escaped.
 */
export const SLOT = '<<<<<'

export type Painting = {
  /** Whether the classes of the tones are written out, to be coloured. */
  tones: boolean
  /** Whether statuses and what is read are left open: a slot stands for each, of a pair first and then of its words. */
  slots?: boolean
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
  const classes = `pair${painting.slots ? SLOT : pair.read ? ' read' : ''}${heading ? ' heading' : ''}`
  const english =
    pair.en === null
      ? `<p class="en none"><button type="button" class="link" data-do="edit">${escaped(labels.write)}</button></p>`
      : `<div class="en${quoted(pair.en) ? ' q' : ''}" lang="en"><p class="t">${paintEnglish(pair)}</p><button type="button" class="uncover" data-do="uncover"></button></div>`
  return `<article class="${classes}" id="${escaped(pair.id)}" data-n="${pair.number}" style="--zh:${pair.zh.length};--en:${pair.en?.length ?? 0}"><${line} class="zh${quoted(pair.zh) ? ' q' : ''}" lang="${lang}">${paintChinese(pair, words, painting)}</${line}><div class="spine"><a href="#${escaped(pair.id)}" aria-label="${escaped(labels.pair.replace('{n}', String(pair.number)))}">${pair.number}</a><button type="button" class="tools" data-do="tools" aria-label="${escaped(labels.tools)}" aria-haspopup="menu">⋯</button></div>${english}</article>`
}

/** The Chinese of a pair: beads, words, characters with their pinyin in an attribute. */
function paintChinese(pair: PagePair, words: Page['words'], { tones, slots }: Painting): string {
  const all = pieces(pair, words)
  const fits = fitting(all)
  let html = ''
  let bead = 0
  let open = false
  let run = 0
  for (let index = 0; index < all.length; index++) {
    const piece = all[index]
    if (!piece) break
    if (!open) html += `<span class="s" data-b="${bead}">`
    open = true
    const status = words[piece.word]?.[2]
    if (status !== undefined) {
      html += paintWord(piece, slots ? SLOT : marked(status), fits, run, tones)
      run += piece.text.length
      // Firefox finds no break beside an element out of the flow.
      if ((all[index + 1]?.word ?? -1) >= 0) html += '<wbr>'
    } else {
      html += paintSigns(piece.text, pair.zh, piece.at)
      run++
    }
    const end = piece.at + piece.text.length
    while (bead * 2 < pair.beads.length - 2 && end >= (pair.beads[bead * 2] ?? 0)) {
      if (open) html += '</span>'
      open = false
      bead++
    }
  }
  return open ? `${html}</span>` : html
}

/** The syllables of a reading: as they stand over their characters, the tone of each, and its width. */
type Spelled = { shown: string[]; tones: number[]; widths: number[] }

const spelled = new Map<string, Spelled>()
const MOST = 20_000

function spell(reading: string): Spelled {
  let found = spelled.get(reading)
  if (!found) {
    const syllables = reading.split(' ')
    found = {
      shown: syllables.map(toneMarks),
      tones: syllables.map(toneOf),
      widths: syllables.map(syllableWidth),
    }
    if (spelled.size >= MOST) spelled.clear()
    spelled.set(reading, found)
  }
  return found
}

const marked = (status: Status) => (mark(status) ? ` ${mark(status)}` : '')

/** A word with its mark. `fits` has a place for each code unit of a word; the word's begin at `from`. */
function paintWord(
  piece: Piece,
  marked: string,
  fits: readonly string[],
  from: number,
  tones: boolean,
): string {
  const { text, flags } = piece
  const { shown, tones: sung } = spell(piece.reading)
  let html = `<span class="w${marked}${flags & DOUBTFUL ? ' doubt' : ''}${flags & NAME ? ' name' : ''}">`
  for (let at = 0, i = 0; at < text.length; i++) {
    const next = at + (isPaired(text, at) ? 2 : 1)
    const character = text.slice(at, next)
    if (isRead(character)) {
      const syllable = shown[i] ?? ''
      const over = i === 0 && flags & NAME ? capital(syllable) : syllable
      const fit = fits[from + at]
      const name = tones ? `t${sung[i]}${fit && ` ${fit}`}` : fit
      html += `<i${name && ` class="${name}"`} data-p="${over}">${character}</i>`
    } else html += escaped(character)
    at = next
  }
  return `${html}</span>`
}

const isPaired = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800

/** Whether a character has a syllable over it. The common block is told by its number, which is a hundred times quicker. */
function isRead(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code >= 0x4e00 && code <= 0x9fff) return true
  return code > 0x3000 && /\p{Script=Han}|〇/u.test(character)
}

const capital = (syllable: string) => syllable.charAt(0).toUpperCase() + syllable.slice(1)

/** The classes that keep pinyin apart: a place for each code unit of a word, one for what stands between words. */
function fitting(all: readonly Piece[]): string[] {
  const widths: number[] = []
  const last: boolean[] = []
  for (const { text, word, reading } of all) {
    if (word < 0) {
      widths.push(GAP)
      last.push(true)
      continue
    }
    const { widths: own } = spell(reading)
    for (let at = 0, i = 0; at < text.length; i++) {
      const next = at + (isPaired(text, at) ? 2 : 1)
      widths.push(isRead(text.slice(at, next)) ? (own[i] ?? 0) : GAP)
      last.push(next >= text.length)
      if (next - at === 2) {
        // The second half of a pair holds a place only; it must not part the character from the next.
        widths.push(GAP)
        last.push(next >= text.length)
      }
      at = next
    }
  }
  return keepApart(widths, last)
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
