import type { Link } from '#core/pair/bead.ts'
import { sentences } from '#core/text/sentences.ts'

/** English written bead by bead: how many Chinese sentences each line answers, and the line. */
export type Written = { zh: number; en: string }

/**
 * The English of a paragraph and its links. Lines are joined with a blank; where a line doesn't end with a
 * sentence, its bead and the next are one, since links hold whole sentences.
 */
export function joinEnglish(lines: Written[]): { en: string; links: Link[] } {
  const filled = lines.filter(line => line.zh > 0 || line.en !== '')
  const en = filled
    .map(line => line.en)
    .filter(Boolean)
    .join(' ')
  const ends = sentences(en, 'en').map(([, end]) => end)
  const links: Link[] = []
  let [zh, count, place, next] = [0, 0, 0, 0]
  for (const line of filled) {
    zh += line.zh
    if (line.en !== '') place += line.en.length + (place + line.en.length < en.length ? 1 : 0)
    while (next < ends.length && (ends[next] ?? 0) <= place) {
      next++
      count++
    }
    if (place > 0 && ends[next - 1] !== place) continue
    links.push([zh, count])
    zh = count = 0
  }
  return { en, links }
}

/** The lines that `joinEnglish` would read back; null where the links don't fit the English. */
export function splitEnglish(en: string, links: Link[]): Written[] | null {
  const spans = sentences(en, 'en')
  let next = 0
  const lines = links.map(([zh, count]) => {
    const start = spans[next]?.[0] ?? en.length
    next += count
    const end = count > 0 ? (spans[next - 1]?.[1] ?? en.length) : start
    return { zh, en: en.slice(start, end).trim() }
  })
  return next === spans.length ? lines : null
}
