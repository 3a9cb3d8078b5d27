import { wordKey } from '#core/text/key.ts'
import { keySyllables, type PackedKey } from '#core/text/packed.ts'
import type { Word, WordKey } from '#core/text/word.ts'
import * as words from '#db/words.ts'

type Keyed = PackedKey & { key: WordKey }
/** One way in which a form was read. */
type Reading = { syllables: Word['syllables']; keyed: Keyed | null }

/**
 * Finds the keys of a text's words, and remembers them for the words to come: a novel repeats itself. `known`: ids
 * that are at hand, by `keyText`.
 */
export function createKeys(known: Map<string, number>, simplify: (text: string) => string) {
  const seen = new Map<string, Reading[]>()

  const keyOf = (word: Word): Keyed | null => {
    let readings = seen.get(word.text)
    if (!readings) {
      readings = []
      seen.set(word.text, readings)
    }
    const found = readings.find(({ syllables }) => same(syllables, word.syllables))
    if (found) return found.keyed
    const key = wordKey(word, simplify)
    const id = key ? (known.get(words.keyText(key)) ?? 0) : 0
    const keyed = key && { key, id, syllables: keySyllables(key.reading, word.syllables.length) }
    readings.push({ syllables: word.syllables, keyed })
    return keyed
  }

  /** The key of each word, null where it has none; keys that are new are stored, all together. */
  return async (list: readonly Word[]): Promise<(PackedKey | null)[]> => {
    const keys = list.map(keyOf)
    const missing = [...new Set(keys)].filter(found => found !== null).filter(found => found.id === 0)
    const made = await words.ids(missing.map(found => found.key))
    for (const [i, found] of missing.entries()) {
      found.id = made[i] ?? 0
      known.set(words.keyText(found.key), found.id)
    }
    return keys
  }
}

/** Half a million times for a novel: by comparison, since to make a string of each took a fifth of the import. */
function same(a: Word['syllables'], b: Word['syllables']): boolean {
  for (let i = 0; i < a.length; i++) if (a[i]?.reading !== b[i]?.reading) return false
  return a.length === b.length
}
