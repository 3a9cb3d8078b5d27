import type { Link } from '#core/pair/bead.ts'
import { chineseCharacters } from '#core/text/count.ts'

/** How often each kind of bead is met, as −ln of its share: between news, nearly all 1–1, and fiction. */
const KINDS: [zh: number, en: number, cost: number][] = [
  [1, 1, -Math.log(0.74)],
  [1, 2, -Math.log(0.11)],
  [2, 1, -Math.log(0.06)],
  [1, 3, -Math.log(0.02)],
  [3, 1, -Math.log(0.01)],
  [2, 2, -Math.log(0.015)],
  [1, 0, -Math.log(0.01)],
  [0, 1, -Math.log(0.01)],
]
/** English letters for one Chinese character: what is usual, and between what bounds a text may differ. */
const USUAL = 3.9
const [LEAST, MOST] = [2.4, 5.6]
/** Variance of the English length for each letter; Gale and Church found 6.8 among European languages. */
const VARIANCE = 6.8
/** Cells of the table that is filled: a whole one up to this, else a band about the diagonal. */
const CELLS = 1_500_000

/**
 * Items of both sides in order, matched by their lengths alone: the dynamic programme of Gale and Church, "A
 * program for aligning sentences in bilingual corpora" (1993). Every item stands in exactly one link.
 */
export function alignByLength(zh: string[], en: string[]): Link[] {
  const zhChars = zh.map(text => chineseCharacters(text))
  const zhOther = zh.map((text, i) => seen(text) - (zhChars[i] ?? 0))
  const enSums = sums(en.map(seen))
  const total = enSums[en.length] ?? 0
  const ratio = (total - add(zhOther)) / Math.max(1, add(zhChars))
  const usual = ratio >= LEAST && ratio <= MOST ? ratio : USUAL
  const zhSums = sums(zhChars.map((count, i) => count * usual + (zhOther[i] ?? 0)))
  return trace(zh.length, en.length, zhSums, enSums)
}

function trace(n: number, m: number, zhSums: Float64Array, enSums: Float64Array): Link[] {
  const { width, from } = bandOf(n, m, zhSums, enSums)
  const kinds = new Uint8Array((n + 1) * width)
  // The longest bead reaches back three rows.
  const rows = [0, 1, 2, 3].map(() => new Float64Array(width))
  for (let i = 0; i <= n; i++) {
    const row = rows[i % 4] ?? new Float64Array(width)
    const start = from[i] ?? 0
    row.fill(Number.POSITIVE_INFINITY)
    if (i === 0) row[0] = 0
    for (const [kind, [a, b, prior]] of KINDS.entries()) {
      const before = rows[(i - a) % 4]
      if (a > i || !before) continue
      const shift = start - b - (from[i - a] ?? 0)
      const end = Math.min(width, m - start + 1, width - shift)
      for (let k = Math.max(0, b - start, -shift); k < end; k++) {
        const reached = (before[k + shift] ?? 0) + prior
        const best = row[k] ?? 0
        if (reached >= best) continue
        const cost = reached + unlike(zhSums, enSums, i - a, i, start + k - b, start + k)
        if (cost >= best) continue
        row[k] = cost
        kinds[i * width + k] = kind
      }
    }
  }
  const links: Link[] = []
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const [a, b] = KINDS[kinds[i * width + j - (from[i] ?? 0)] ?? 0] ?? [1, 1]
    links.push([a, b])
    i -= a
    j -= b
  }
  return links.reverse()
}

/** For each row the first column that is filled: all of them, or those about the same share of the text. */
function bandOf(n: number, m: number, zhSums: Float64Array, enSums: Float64Array) {
  const width = Math.min(m + 1, Math.max(64, Math.floor(CELLS / (n + 1))))
  const from = new Int32Array(n + 1)
  if (width === m + 1) return { width, from }
  const scale = at(enSums, m) / Math.max(1, at(zhSums, n))
  let j = 0
  for (let i = 0; i <= n; i++) {
    while (j < m && at(enSums, j) < at(zhSums, i) * scale) j++
    const wanted = Math.max(0, Math.min(m + 1 - width, j - Math.floor(width / 2)))
    // A row may not begin beyond the end of the one before, or no path would lead on.
    from[i] = i === 0 ? 0 : Math.min(wanted, at(from, i - 1) + width - 1)
  }
  from[n] = Math.max(at(from, n), m + 1 - width)
  return { width, from }
}

/** −ln of how likely lengths so different are in texts that answer each other; nothing for a lonely item. */
function unlike(zh: Float64Array, en: Float64Array, i0: number, i1: number, j0: number, j1: number): number {
  const a = at(zh, i1) - at(zh, i0)
  const b = at(en, j1) - at(en, j0)
  if (i0 === i1 || j0 === j1) return 1 + Math.min(6, (a + b) / 60)
  const delta = Math.abs(b - a) / Math.sqrt(VARIANCE * Math.max(1, (a + b) / 2))
  return at(TAILS, Math.min(TAILS.length - 1, Math.round(delta * 20)))
}

/** −ln 2(1 − Φ(δ)) for δ = 0, 0.05, 0.1, …; beyond 12 it stays, so that one bad pair doesn't decide all. */
const TAILS = Float64Array.from({ length: 241 }, (_, i) => tail(i / 20))

/** The tail of the normal distribution by Abramowitz and Stegun 26.2.17, by its asymptote from 5 on. */
function tail(delta: number): number {
  if (delta > 5) return (delta * delta) / 2 + Math.log(delta) + Math.log(2 * Math.PI) / 2 - Math.LN2
  const t = 1 / (1 + 0.2316419 * delta)
  const poly =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return -Math.log(2 * poly * Math.exp((-delta * delta) / 2) * 0.3989422804)
}

/** Code units that are not white space. */
function seen(text: string): number {
  return text.replace(/\s+/g, '').length
}

function sums(values: number[]): Float64Array {
  const result = new Float64Array(values.length + 1)
  values.forEach((value, i) => {
    result[i + 1] = at(result, i) + value
  })
  return result
}

function add(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function at(list: Float64Array | Int32Array, i: number): number {
  return list[i] ?? 0
}
