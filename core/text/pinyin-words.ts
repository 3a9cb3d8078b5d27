import type { Vocabulary } from '#core/dictionary/dictionary.ts'

/** How the entries of a headword may read it: one way in each row, one syllable a character ('' where none). */
export type WordReadings = {
  rows: readonly (readonly string[])[]
  /** The usual one among several rows. */
  usual: number
}

const NONE: WordReadings = { rows: [], usual: -1 }

/** Readings of headwords of two or more characters, worked out once for each and kept. */
export function createWordReadings(dictionary: Vocabulary): (headword: number) => WordReadings {
  const kept = new Map<number, WordReadings>()
  return headword => {
    if (headword < 0) return NONE
    let found = kept.get(headword)
    if (!found) {
      found = find(dictionary, headword)
      kept.set(headword, found)
    }
    return found
  }
}

/** Entries that differ in how they are read; those that only refer to another are left out if there are others. */
function find(dictionary: Vocabulary, headword: number): WordReadings {
  const all = [...dictionary.lines(headword)]
  const own = all.filter(line => !dictionary.reference(line))
  const rows: string[][] = []
  let usual = -1
  for (const line of own.length ? own : all) {
    const row = Array.from(dictionary.reading(line), id => dictionary.syllables[id] ?? '')
    if (rows.some(other => other.join(' ') === row.join(' '))) continue
    if (usual < 0 && dictionary.usualEntry(line)) usual = rows.length
    rows.push(row)
  }
  return { rows, usual }
}
