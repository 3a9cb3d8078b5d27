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
  let fresh: Keyed[] = []

  function make(word: Word): Keyed | null {
    const key = wordKey(word, simplify)
    if (!key) return null
    const id = known.get(words.keyText(key)) ?? 0
    const keyed = { key, id, syllables: keySyllables(key.reading, word.syllables.length), count: 0 }
    if (id === 0) fresh.push(keyed)
    return keyed
  }

  return {
    /** The word's key, null where it has none. Its id is 0 until `store` has run. */
    of(word: Word): Keyed | null {
      let readings = seen.get(word.text)
      if (!readings) {
        readings = []
        seen.set(word.text, readings)
      }
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
      for (const readings of seen.values()) {
        for (const { keyed } of readings) {
          if (keyed && keyed.count > 0) counts.set(keyed.id, (counts.get(keyed.id) ?? 0) + keyed.count)
        }
      }
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
