import { type Bead, beadsOf } from '#core/pair/bead.ts'
import { alignByLength } from '#core/pair/length.ts'

/** Paragraphs of both sides, each a list of its units (sentences, or the paragraph as one). */
export type Sides = { zh: string[][]; en: string[][] }

/**
 * The one place where texts that don't match in number are aligned. Units are numbered from 0 over the whole side;
 * every one stands in exactly one bead, in order.
 */
export function align({ zh, en }: Sides): Bead[] {
  return beadsOf(alignByLength(zh.flat(), en.flat()))
}
