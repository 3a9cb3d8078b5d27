import { simplifyOneToOne } from '#core/text/script.ts'
import { halfWidth, tighten } from '#core/text/width.ts'

/** SHA-256 of the UTF-8 of a text, in lower-case hex. */
export type Hash = (text: string) => string

/** Raised when the plain form changes, since every stored key would then be another. */
const VERSION = 1

/**
 * What a paragraph has in common with itself in another edition: full-width signs half-width and traditional
 * characters simplified, one to one, and no white space. `at` leads from its offsets back into the paragraph.
 */
export type Plain = { text: string; at: (offset: number) => number }

export function plainForm(paragraph: string): Plain {
  const { text, at } = tighten(halfWidth(paragraph))
  return { text: simplifyOneToOne(text), at }
}

/** The key that memory is found by: "1:" and 64 hex digits. */
export function memoryKey(paragraph: string, hash: Hash): string {
  return `${VERSION}:${hash(plainForm(paragraph).text)}`
}

/** A span of the plain form as a span of the paragraph, without the blanks around it. */
export function spanIn(plain: Plain, start: number, end: number): [start: number, end: number] {
  const from = plain.at(start)
  return end > start ? [from, plain.at(end - 1) + 1] : [from, from]
}
