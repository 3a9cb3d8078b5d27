/** Widths of letters in ems of a plain sans (measured from Noto Sans); tone marks take no width of their own. */
const widths: Record<string, number> = {
  a: 0.561, b: 0.615, c: 0.48, d: 0.615, e: 0.564, f: 0.344, g: 0.615, h: 0.618, i: 0.258, j: 0.258, k: 0.534,
  l: 0.258, m: 0.935, n: 0.618, o: 0.605, p: 0.615, q: 0.615, r: 0.413, s: 0.479, t: 0.361, u: 0.618, w: 0.786,
  x: 0.529, y: 0.51, z: 0.47,
} // biome-ignore format: a table reads as a table

/** The narrowest cell of any size, in ems of the pinyin that stands over it. */
const CELL = 2.4
/** The least room between syllables, inside a word and between words. */
const INSIDE = 0.14
const BETWEEN = 0.26

const steps = [
  [0.95, 'k95'],
  [0.9, 'k9'],
  [0.86, 'k85'],
  [0.81, 'k8'],
] as const

const known = new Map<string, number>()

/** The width of a syllable in ems, without its tone mark. */
function width(syllable: string): number {
  let sum = known.get(syllable)
  if (sum === undefined) {
    sum = 0
    for (const letter of syllable.normalize('NFD')) sum += widths[letter.toLowerCase()] ?? 0
    known.set(syllable, sum)
  }
  return sum
}

/** A character of a line: its syllable, and whether a word ends after it. */
export type Cell = { syllable: string; last: boolean }

/**
 * Class names that keep the pinyin over neighbouring characters apart: `k…` narrows a syllable, `a…` leans it to the
 * right and `z…` to the left, so that a word's outer syllables draw together. `cells` are neighbours without a gap.
 */
export function keepApart(cells: readonly Cell[]): string[] {
  return cells.map(({ syllable, last }, i) => {
    const before = cells[i - 1]
    const after = cells[i + 1]
    const own = width(syllable)
    let room = 1
    let lean = ''
    if (before) {
      const gap = before.last ? BETWEEN : INSIDE
      const free = CELL - gap - (own + width(before.syllable)) / 2
      room = Math.min(room, (CELL - gap) / ((own + width(before.syllable)) / 2))
      if (last && !before.last && (!after || free > 0)) lean = leaning('z', free)
    }
    if (after) {
      const gap = last ? BETWEEN : INSIDE
      const free = CELL - gap - (own + width(after.syllable)) / 2
      room = Math.min(room, (CELL - gap) / ((own + width(after.syllable)) / 2))
      if (!last && (!before || before.last)) lean = leaning('a', free)
    }
    if (room >= 1) return lean
    return steps.find(([step]) => room >= step)?.[1] ?? 'k75'
  })
}

/** Leans by 1–3 px: half of what is free goes to each of two neighbours. */
function leaning(side: 'a' | 'z', free: number): string {
  const pixels = Math.min(3, Math.floor((free * 10.5) / 2))
  return pixels > 0 ? side + pixels : ''
}
