import { isHan } from '#core/text/signs.ts'

/** Where a string stands in a text: how often, how often after what is not Chinese, and before what people do. */
export type Place = {
  times: number
  first: number
  acts: number
  /** The share of the Chinese character, no word of grammar, that most often follows. */
  next: number
}

const ACTS = new Set([...'道说笑听忙问见便因也又在已却正先将向'].map(sign => sign.charCodeAt(0)))
const GRAMMAR = new Set(
  [...'的了是在和与也就都不着过之而道说笑听忙问见便因又家'].map(sign => sign.charCodeAt(0)),
)

/**
 * Counts every code unit of the paragraphs, and where each of the strings (of two code units or more) stands;
 * overlapping ones are counted too.
 */
export function countTogether(paragraphs: readonly string[], strings: Iterable<string>) {
  const signs = new Uint32Array(0x10000)
  // By their first code unit and their second.
  const table: (Map<number, Counted[]> | null)[] = new Array(0x10000).fill(null)
  const places = new Map<string, Place>()
  const all: Counted[] = []
  for (const text of strings) {
    const place = { times: 0, first: 0, acts: 0, next: 0 }
    const counted = { text, place, following: new Map<number, number>() }
    const first = table[text.charCodeAt(0)] ?? new Map<number, Counted[]>()
    table[text.charCodeAt(0)] = first
    const known = first.get(text.charCodeAt(1))
    if (known) known.push(counted)
    else first.set(text.charCodeAt(1), [counted])
    all.push(counted)
    places.set(text, place)
  }
  for (const paragraph of paragraphs) {
    for (let at = 0; at < paragraph.length; at++) {
      const code = paragraph.charCodeAt(at)
      signs[code] = (signs[code] ?? 0) + 1
      const found = table[code]?.get(paragraph.charCodeAt(at + 1))
      if (found) for (const one of found) if (paragraph.startsWith(one.text, at)) count(one, paragraph, at)
    }
  }
  for (const { place, following } of all)
    place.next = Math.max(0, ...following.values()) / Math.max(1, place.times)
  return { signs, strings: places }
}

type Counted = { text: string; place: Place; following: Map<number, number> }

function count({ text, place, following }: Counted, paragraph: string, at: number) {
  place.times++
  if (at === 0 || !isHan(paragraph.charCodeAt(at - 1))) place.first++
  const next = paragraph.charCodeAt(at + text.length)
  if (ACTS.has(next)) place.acts++
  else if (isHan(next) && !GRAMMAR.has(next)) following.set(next, (following.get(next) ?? 0) + 1)
}
