/** Which items of the Chinese side answer which of the English: numbers from 0, each side in order. */
export type Bead = { zh: number[]; en: number[] }

/** How many items of each side a bead holds. */
export type Link = [zh: number, en: number]

/** The beads of counts such as 1–1, 1–2, 2–1, from the first items on. */
export function beadsOf(links: Link[]): Bead[] {
  let zh = 0
  let en = 0
  return links.map(([zhCount, enCount]) => {
    const bead = { zh: range(zh, zhCount), en: range(en, enCount) }
    zh += zhCount
    en += enCount
    return bead
  })
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + i)
}
