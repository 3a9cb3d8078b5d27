import { mark } from '#core/reader/mark.ts'
import type { Page, Status } from '#core/reader/page.ts'
import { type Painting, paintRows, SLOT } from '#core/reader/paint.ts'

/**
 * The rows of a chapter as every reader gets them, with a slot of five bytes in UTF-8 wherever what a reader knows or
 * has read is to stand: the rest, which is dear to paint, is painted once.
 */
export type Template = {
  bytes: Uint8Array
  /** Where each slot begins. */
  slots: Uint32Array
  /** What each is for: a word by its number in the page, a pair as -1 - its number. */
  of: Int32Array
}

/** Paints the rows of a chapter. Statuses and what is read in `page` are not looked at. */
export function paintTemplate(page: Page, painting: Painting): Template {
  const bytes = new TextEncoder().encode(paintRows(page, { ...painting, slots: true }))
  const of: number[] = []
  for (const [i, { tokens }] of page.pairs.entries()) {
    of.push(-1 - i)
    for (let at = 1; at < tokens.length; at += 2) if (tokens[at]) of.push((tokens[at] ?? 0) - 1)
  }
  const slots = new Uint32Array(of.length)
  const sign = SLOT.charCodeAt(0)
  let found = 0
  for (let at = bytes.indexOf(sign); at >= 0; at = bytes.indexOf(sign, at + 1)) {
    if (bytes[at + 1] !== sign) continue
    slots[found++] = at
    at += SLOT.length - 1
  }
  if (found !== of.length)
    throw new RangeError(`${found} slots were painted for ${of.length} words and pairs`)
  return { bytes, slots, of: new Int32Array(of) }
}

/** The class of each status and of a pair that is read, as wide as a slot: blanks between classes say nothing. */
const wide = (name: string) => new TextEncoder().encode((name && ` ${name}`).padEnd(SLOT.length))
const marks = new Map(([0, 1, 2, 3, 4, 5, 9] as const).map(status => [status, wide(mark(status))]))
const [read, unread] = [wide('read'), wide('')]

/** The rows for one reader, as HTML in UTF-8: statuses by the number of the word, what is read by that of the pair. */
export function fillTemplate(
  { bytes, slots, of }: Template,
  statuses: readonly Status[],
  readPairs: readonly boolean[],
): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes)
  for (let i = 0; i < of.length; i++) {
    const which = of[i] ?? 0
    const name = which < 0 ? (readPairs[-1 - which] ? read : unread) : marks.get(statuses[which] ?? 0)
    if (name) out.set(name, slots[i])
  }
  return out
}
