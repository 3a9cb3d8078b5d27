import { wordKey } from '#core/text/key.ts'
import { keySyllables, type PackedKey } from '#core/text/packed.ts'
import type { Word, WordKey } from '#core/text/word.ts'
import * as words from '#db/words.ts'

/** A word's key, and how often `count` met it. */
export type Keyed = PackedKey & { key: WordKey; count: number }
/** One way in which a form was read. */
type Reading = { syllables: Word['syllables']; keyed: Keyed | null }

/**
 * Finds the keys of a text's words, and remembers them for the words to come: a novel repeats itself, half a million
 * times. `known`: ids that are at hand, by `keyText`.
 */
export function createKeys(known: Map<string, number>, simplify: (text: string) => string) {
  const seen = new Map<string, Reading[]>()
  const single: (Reading[] | undefined)[] = []
  const double: (Map<number, Reading[]> | undefined)[] = []
  const all: Keyed[] = []
  let fresh: Keyed[] = []

  /** How a form was read so far. To hash each word anew took a tenth of an import: most have one or two characters. */
  function readingsOf(text: string): Reading[] {
    const first = text.charCodeAt(0)
    if (text.length === 1) {
      single[first] ??= []
      return single[first]
    }
    if (text.length !== 2) return of(seen, text)
    double[first] ??= new Map()
    return of(double[first], text.charCodeAt(1))
  }

  function make(word: Word): Keyed | null {
    const key = wordKey(word, simplify)
    if (!key) return null
    const id = known.get(words.keyText(key)) ?? 0
    const keyed = { key, id, syllables: keySyllables(key.reading, word.syllables.length), count: 0 }
    if (id === 0) fresh.push(keyed)
    all.push(keyed)
    return keyed
  }

  return {
    /** The word's key, null where it has none. Its id is 0 until `store` has run. */
    of(word: Word): Keyed | null {
      const readings = readingsOf(word.text)
      for (const reading of readings) if (same(reading.syllables, word.syllables)) return reading.keyed
      const keyed = make(word)
      readings.push({ syllables: word.syllables, keyed })
      return keyed
    },

    /** Gives an id to the keys that are new, all together. */
    async store(): Promise<void> {
      const list = fresh
      fresh = []
      const ids = await words.ids(list.map(keyed => keyed.key))
      for (const [i, keyed] of list.entries()) {
        keyed.id = ids[i] ?? 0
        known.set(words.keyText(keyed.key), keyed.id)
      }
    },

    /** How often each id was counted. */
    counts(): Map<number, number> {
      const counts = new Map<number, number>()
      for (const keyed of all)
        if (keyed.count > 0) counts.set(keyed.id, (counts.get(keyed.id) ?? 0) + keyed.count)
      return counts
    },
  }
}

/** By comparison, since to make a string of each word's reading took a fifth of an import. */
function same(a: Word['syllables'], b: Word['syllables']): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i]?.reading !== b[i]?.reading) return false
  return true
}

function of<K>(map: Map<K, Reading[]>, key: K): Reading[] {
  let readings = map.get(key)
  if (!readings) {
    readings = []
    map.set(key, readings)
  }
  return readings
}
