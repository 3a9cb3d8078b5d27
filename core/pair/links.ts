import { type Bead, beadsOf, type Link } from '#core/pair/bead.ts'
import { alignByLength } from '#core/pair/length.ts'

/** Reads "1-1 1-2 2-1 1-0"; null where it is anything else, an empty text is no links. */
export function parseLinks(text: string): Link[] | null {
  const links: Link[] = []
  for (const part of text.split(/\s+/).filter(Boolean)) {
    const counts = /^(\d{1,4})-(\d{1,4})$/.exec(part)
    if (!counts) return null
    const [zh, en] = [Number(counts[1]), Number(counts[2])]
    if (zh + en === 0) return null
    links.push([zh, en])
  }
  return links
}

/** Writes links as `parseLinks` reads them. */
export function formatLinks(links: Link[]): string {
  return links.map(([zh, en]) => `${zh}-${en}`).join(' ')
}

/** Links as the numbers of the sentences, or null where they don't add up to the counts of both sides. */
export function expandLinks(links: Link[], zhCount: number, enCount: number): Bead[] | null {
  const zh = links.reduce((sum, link) => sum + link[0], 0)
  const en = links.reduce((sum, link) => sum + link[1], 0)
  return zh === zhCount && en === enCount ? beadsOf(links) : null
}

/** The links of a pair for which none are stored: its sentences in order by their lengths. */
export function linkByLength(zhSentences: string[], enSentences: string[]): Link[] {
  return alignByLength(zhSentences, enSentences)
}
