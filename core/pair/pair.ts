import { align } from '#core/pair/align.ts'
import { type Bead, beadsOf } from '#core/pair/bead.ts'

/** How paragraphs were brought together: by their order, by length, or because one file had both in turn. */
export type Method = 'order' | 'length' | 'alternate'

/** Numbers that differ, for a plain warning. */
export type Warning = { zh: number; en: number }

export type Pairing = { beads: Bead[]; method: Method; warning?: Warning }

/** Pairs paragraphs: as many on both sides in order, otherwise in order by length, with a warning. */
export function pairParagraphs(zh: string[], en: string[]): Pairing {
  if (zh.length === en.length) return { beads: beadsOf(zh.map(() => [1, 1])), method: 'order' }
  const beads = align({ zh: zh.map(text => [text]), en: en.map(text => [text]) })
  return { beads, method: 'length', warning: { zh: zh.length, en: en.length } }
}
