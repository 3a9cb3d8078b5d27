import { alignByLength } from '#core/pair/length.ts'
import { sentences } from '#core/text/sentences.ts'

/** One English text for several Chinese paragraphs that follow each other: its sentences shared out by length. */
export function spread(zh: string[], en: string): string[] {
  const zhUnits = zh.flatMap((text, at) =>
    sentences(text, 'zh').map(([a, b]) => ({ at, text: text.slice(a, b) })),
  )
  const enUnits = sentences(en, 'en').map(([start, end]) => en.slice(start, end))
  const shares = zh.map(() => '')
  let at = 0
  let [i, j] = [0, 0]
  for (const [zhCount, enCount] of alignByLength(
    zhUnits.map(unit => unit.text),
    enUnits,
  )) {
    at = zhCount > 0 ? (zhUnits[i]?.at ?? at) : at
    shares[at] += enUnits.slice(j, j + enCount).join('')
    i += zhCount
    j += enCount
  }
  return shares.map(share => share.trim())
}
