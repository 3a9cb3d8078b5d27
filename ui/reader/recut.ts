import type { MendWindow, PairMend, WantedWord } from '#core/reader/mend.ts'
import type { MendScope } from '#core/text/mends.ts'

/** How a window is cut and read so far. Places are numbers of characters. */
export type Draft = {
  /** After which characters a word ends, but for the last. */
  cuts: ReadonlySet<number>
  /** What was written or chosen, with tone digits, by character. */
  readings: ReadonlyMap<number, string>
  /** Which words were said to be names, or none, by "from-to". */
  names: ReadonlyMap<string, boolean>
}

export type DraftWord = { from: number; to: number; name: boolean; reading: string[]; changed: boolean }

export const standing = ({ words, characters }: MendWindow): Draft => ({
  cuts: new Set(words.flatMap(({ to }) => (to < characters.length ? [to] : []))),
  readings: new Map(),
  names: new Map(),
})

/** Joins what stands on both sides of a place, or cuts it there. */
export function toggled(draft: Draft, at: number): Draft {
  const cuts = new Set(draft.cuts)
  if (!cuts.delete(at)) cuts.add(at)
  return { ...draft, cuts }
}

/** The words of a draft. One that is cut anew is read as the dictionary has it, most like what stood there. */
export function draftWords(window: MendWindow, { cuts, readings, names }: Draft): DraftWord[] {
  const { characters, words, known } = window
  const ends = [...cuts, characters.length].sort((a, b) => a - b)
  return ends.map((to, i) => {
    const from = ends[i - 1] ?? 0
    const key = `${from}-${to}`
    const same = words.find(word => word.from === from && word.to === to)
    const over = words.filter(word => word.from < to && word.to > from)
    const stood = characters.slice(from, to).map(({ reading }) => reading)
    const found = same ? stood : likest(known[key] ?? [], stood)
    const reading = found.map((syllable, k) => readings.get(from + k) ?? syllable)
    const name = names.get(key) ?? (same ? same.name : over.length > 1 && over.every(word => word.name))
    const changed = !same || name !== same.name || reading.some((syllable, k) => syllable !== stood[k])
    return { from, to, name, reading, changed }
  })
}

function likest(readings: readonly string[][], stood: string[]): string[] {
  let best = stood
  let most = -1
  for (const reading of readings) {
    const alike = reading.filter((syllable, i) => syllable === stood[i]).length
    if (alike > most) [best, most] = [reading, alike]
  }
  return best
}

/** The mend that a draft asks for: of the word that it is about, and its neighbours as far as they change. */
export function wantedMend(
  window: MendWindow,
  draft: Draft,
  scope: MendScope,
): Extract<PairMend, { kind: 'words' }> {
  const target = window.words[window.at]
  const all = draftWords(window, draft)
  const needed = all.map(
    ({ from, to, changed }) => changed || (target !== undefined && from < target.to && to > target.from),
  )
  const [first, last] = [needed.indexOf(true), needed.lastIndexOf(true)]
  const length = (from: number, to: number) =>
    window.characters.slice(from, to).reduce((sum, { text }) => sum + text.length, 0)
  const words = all.slice(first, last + 1).map(({ from, to, name, reading }): WantedWord => {
    return { length: length(from, to), name, reading }
  })
  return { kind: 'words', start: window.start + length(0, all[first]?.from ?? 0), words, scope }
}
