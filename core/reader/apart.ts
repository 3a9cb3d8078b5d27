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

/** The width of a syllable ("zhuang1") in ems; tone marks take none. */
export function syllableWidth(syllable: string): number {
  let sum = known.get(syllable)
  if (sum === undefined) {
    sum = 0
    for (const letter of syllable.normalize('NFD')) sum += widths[letter.toLowerCase()] ?? 0
    known.set(syllable, sum)
  }
  return sum
}

/** A negative width stands between runs: for what has no pinyin over it. */
export const GAP = -1

/**
 * Class names that keep the pinyin over neighbouring characters apart: `k…` narrows a syllable, `a…` leans it to the
 * right and `z…` to the left, so that a word's outer syllables draw together. `own` are the widths of a line's syllables,
 * `last` says whether a word ends with each.
 */
export function keepApart(own: readonly number[], last: readonly boolean[]): string[] {
  const out: string[] = new Array(own.length)
  for (let i = 0; i < own.length; i++) {
    const width = own[i] ?? GAP
    const before = own[i - 1] ?? GAP
    const after = own[i + 1] ?? GAP
    let room = 1
    let lean = ''
    if (width >= 0 && before >= 0) {
      const space = CELL - (last[i - 1] ? BETWEEN : INSIDE)
      const both = (width + before) / 2
      room = Math.min(room, space / both)
      if (last[i] && !last[i - 1] && (after < 0 || space > both)) lean = leaning('z', space - both)
    }
    if (width >= 0 && after >= 0) {
      const space = CELL - (last[i] ? BETWEEN : INSIDE)
      const both = (width + after) / 2
      room = Math.min(room, space / both)
      if (!last[i] && (before < 0 || last[i - 1])) lean = leaning('a', space - both)
    }
    out[i] = room >= 1 ? lean : narrowed(room)
  }
  return out
}

function narrowed(room: number): string {
  for (const [step, name] of steps) if (room >= step) return name
  return 'k75'
}

/** Leans by 1–3 px: half of what is free goes to each of two neighbours. */
function leaning(side: 'a' | 'z', free: number): string {
  const pixels = Math.min(3, Math.floor((free * 10.5) / 2))
  return pixels > 0 ? side + pixels : ''
}
