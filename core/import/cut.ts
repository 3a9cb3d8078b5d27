import type { Block } from '#core/import/block.ts'
import { spread } from '#core/pair/spread.ts'
import { chineseCharacters } from '#core/text/count.ts'
import { sentences } from '#core/text/sentences.ts'

/** Chinese characters: a paragraph has at most this many, a part about this many. */
const [PARAGRAPH, PART] = [2_000, 5_000]
/** Four letters of another script weigh like one Chinese character. */
const LETTERS = 4
/** How far back from its limit a sentence without end is cut at a comma. */
const BACK = 400

/** A paragraph of over 2,000 characters in pieces of about one length, cut at sentence ends; the English with them. */
export function cutLong(block: Block): Block[] {
  const size = weight(block.zh)
  if (size <= PARAGRAPH) return [block]
  const wanted = size / Math.ceil(size / PARAGRAPH)
  const pieces: string[] = []
  let piece = ''
  let filled = 0
  for (const sentence of units(block.zh)) {
    const added = weight(sentence)
    // Half of a sentence may stand over, but never over the limit.
    if (piece !== '' && (filled + added / 2 > wanted || filled + added > PARAGRAPH)) {
      pieces.push(piece.trim())
      piece = ''
      filled = 0
    }
    piece += sentence
    filled += added
  }
  pieces.push(piece.trim())
  const whole = pieces.filter(Boolean)
  const english = block.en ? spread(whole, block.en) : []
  return whole.map((zh, i) => ({ kind: 'paragraph', zh, ...(english[i] ? { en: english[i] } : {}) }))
}

/** Paragraphs in parts of about 5,000 characters. */
export function cutParts(blocks: Block[]): Block[][] {
  const sizes = blocks.map(block => weight(block.zh))
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const wanted = all / Math.max(1, Math.round(all / PART))
  const parts: Block[][] = []
  let filled = 0
  for (const [i, block] of blocks.entries()) {
    const size = sizes[i] ?? 0
    if (parts.length === 0 || filled + size / 2 > wanted * parts.length) parts.push([])
    parts.at(-1)?.push(block)
    filled += size
  }
  return parts
}

export function weight(text: string): number {
  return Math.max(chineseCharacters(text), text.length / LETTERS)
}

/** Sentences, those over the limit cut at commas or, without any, where the limit is. */
function units(text: string): string[] {
  return sentences(text, 'zh').flatMap(([start, end]) => {
    const sentence = text.slice(start, end)
    return weight(sentence) <= PARAGRAPH ? [sentence] : hardCut(sentence)
  })
}

function hardCut(sentence: string): string[] {
  const pieces: string[] = []
  let start = 0
  while (sentence.length - start > PARAGRAPH) {
    const limit = start + PARAGRAPH
    const comma = sentence.slice(limit - BACK, limit).search(/[，、；：,;:\s][^，、；：,;:\s]*$/)
    let end = comma < 0 ? limit : limit - BACK + comma + 1
    // Never within a character that a reader sees as one.
    while (
      end > limit - BACK &&
      /^(?:[\udc00-\udfff]|\u200d|\p{M}|\p{Emoji_Modifier})/u.test(sentence.slice(end, end + 2))
    )
      end--
    if (sentence.charAt(end - 1) === '\u200d') end--
    pieces.push(sentence.slice(start, end))
    start = end
  }
  return [...pieces, sentence.slice(start)]
}
