import { expandLinks, linkByLength, parseLinks } from '#core/pair/links.ts'
import { sentences } from '#core/text/sentences.ts'

/** Where each bead of linked sentences ends, in the Chinese and in the English: [zh, en, zh, en, …]. */
export function beadEnds(zh: string, en: string | null, links: string): number[] {
  const zhSpans = sentences(zh, 'zh')
  if (en === null || en === '') return zhSpans.flatMap(([, end]) => [end, 0])
  const enSpans = sentences(en, 'en')
  const stored = links === '' ? null : parseLinks(links)
  const beads =
    (stored && expandLinks(stored, zhSpans.length, enSpans.length)) ??
    expandLinks(
      linkByLength(
        zhSpans.map(([start, end]) => zh.slice(start, end)),
        enSpans.map(([start, end]) => en.slice(start, end)),
      ),
      zhSpans.length,
      enSpans.length,
    ) ??
    []
  let zhEnd = 0
  let enEnd = 0
  const ends: number[] = []
  for (const bead of beads) {
    zhEnd = zhSpans[bead.zh.at(-1) ?? -1]?.[1] ?? zhEnd
    enEnd = enSpans[bead.en.at(-1) ?? -1]?.[1] ?? enEnd
    ends.push(zhEnd, enEnd)
  }
  if (ends.length === 0) return [zh.length, en.length]
  ends[ends.length - 2] = zh.length
  ends[ends.length - 1] = en.length
  return ends
}

/** The linked sentences round an offset of the Chinese, with the word's place in them. */
export function sentenceAt(
  pair: { zh: string; en: string; links: string },
  start: number,
  end: number,
): { zh: string; en: string; start: number; end: number } {
  const ends = beadEnds(pair.zh, pair.en || null, pair.links)
  let zhFrom = 0
  let enFrom = 0
  for (let i = 0; i < ends.length; i += 2) {
    const zhTo = ends[i] ?? pair.zh.length
    const enTo = ends[i + 1] ?? pair.en.length
    if (start < zhTo) {
      const zh = pair.zh.slice(zhFrom, zhTo)
      return {
        zh,
        en: pair.en.slice(enFrom, enTo).trim(),
        start: start - zhFrom,
        end: Math.min(end, zhTo) - zhFrom,
      }
    }
    zhFrom = zhTo
    enFrom = enTo
  }
  return { zh: pair.zh, en: pair.en, start, end }
}
