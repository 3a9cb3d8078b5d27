/** A paragraph that stands in a text, or comes with a corrected file of it. */
export type Paragraph = { id?: string | undefined; key: string; zh: string }

/** Gaps with more comparisons than this are matched by order alone. */
const MOST = 200_000
/** Least likeness of two versions of one paragraph, from 0 to 1. */
const LEAST = 0.25

/**
 * For each paragraph of a corrected file, the number of the stored one that it is a version of, or −1. By id where the
 * file has them, then by key, then by order between those: in turn where a gap has as many on both sides, else those
 * that are most alike. No stored paragraph is given twice.
 */
export function matchParagraphs(stored: readonly Paragraph[], fresh: readonly Paragraph[]): number[] {
  const found = fresh.map(() => -1)
  const free = stored.map(() => true)
  const take = (at: number, old: number | undefined) => {
    if (old === undefined) return
    found[at] = old
    free[old] = false
  }
  const byId = new Map(stored.map(({ id }, i) => [id, i]))
  for (const [i, { id }] of fresh.entries()) {
    const old = id === undefined ? undefined : byId.get(id)
    if (old !== undefined && free[old]) take(i, old)
  }
  const byKey = new Map<string, number[]>()
  for (const [i, { key }] of stored.entries()) if (free[i]) byKey.set(key, [...(byKey.get(key) ?? []), i])
  for (const [i, { key }] of fresh.entries()) if (found[i] === -1) take(i, byKey.get(key)?.shift())
  for (const gap of gaps(found, free)) {
    for (const [i, old] of alike(gap, stored, fresh)) take(i, old)
  }
  return found
}

type Gap = { fresh: number[]; stored: number[] }

/** Runs of paragraphs without a match, with the stored ones that are free between the matches around them. */
function gaps(found: readonly number[], free: readonly boolean[]): Gap[] {
  const all: Gap[] = []
  let run: number[] = []
  let before = -1
  for (const [i, old] of [...found, free.length].entries()) {
    if (old === -1) {
      run.push(i)
      continue
    }
    const stored: number[] = []
    for (let k = before + 1; k < old; k++) if (free[k]) stored.push(k)
    if (run.length > 0 && stored.length > 0) all.push({ fresh: run, stored })
    run = []
    before = old
  }
  return all
}

/** Pairs [fresh, stored] of a gap, in order. */
function alike(gap: Gap, stored: readonly Paragraph[], fresh: readonly Paragraph[]): [number, number][] {
  const [rows, columns] = [gap.fresh, gap.stored]
  if (rows.length === columns.length || rows.length * columns.length > MOST)
    return rows.flatMap((row, i): [number, number][] => {
      const column = columns[i]
      return column === undefined ? [] : [[row, column]]
    })
  const bigrams = (paragraph: Paragraph | undefined) => grams(paragraph?.zh ?? '')
  const left = rows.map(i => bigrams(fresh[i]))
  const right = columns.map(i => bigrams(stored[i]))
  const gain = left.map(a => right.map(b => Math.max(0, likeness(a, b) - LEAST)))
  // best[i][j]: the most that the first i and the first j can gain.
  const best = Array.from({ length: rows.length + 1 }, () => new Float64Array(columns.length + 1))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = 1; i <= rows.length; i++)
    for (let j = 1; j <= columns.length; j++) {
      const both = at(i - 1, j - 1) + (gain[i - 1]?.[j - 1] ?? 0)
      const row = best[i]
      if (row) row[j] = Math.max(both, at(i - 1, j), at(i, j - 1))
    }
  const pairs: [number, number][] = []
  for (let i = rows.length, j = columns.length; i > 0 && j > 0; ) {
    if (at(i, j) === at(i - 1, j)) i--
    else if (at(i, j) === at(i, j - 1)) j--
    else pairs.push([rows[--i] ?? 0, columns[--j] ?? 0])
  }
  return pairs.reverse()
}

function grams(text: string): Set<string> {
  const found = new Set<string>()
  for (let i = 0; i < text.length; i++) found.add(text.slice(i, i + 2))
  return found
}

/** The share of pairs of signs that two texts have in common, from 0 to 1. */
function likeness(a: Set<string>, b: Set<string>): number {
  let common = 0
  for (const gram of a) if (b.has(gram)) common++
  return (2 * common) / (a.size + b.size || 1)
}
