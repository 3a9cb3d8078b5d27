import { wordKey } from '#core/text/key.ts'
import { applyMends, type WordMend } from '#core/text/mends.ts'
import { readMend } from '#core/text/mends-stored.ts'
import { keySyllables, type PackedKey, pack, type Unpacked } from '#core/text/packed.ts'
import type { Word, WordKey } from '#core/text/word.ts'
import { lexicon } from '#db/lexicon.ts'
import type { Mend } from '#db/mends.ts'
import * as words from '#db/words.ts'

/** A pair with its words unpacked. */
export type OpenPair = Unpacked & { id: string; zh: string }

/** The mends of words among these, in their order. */
export const wordMends = (mends: readonly Mend[]): WordMend[] => mends.flatMap(mend => readMend(mend) ?? [])

/**
 * Lays mends of words over pairs. `readings`, of each word id its key's, learns the words that come in. A pair that
 * none of them touches is the same object.
 */
export async function lay<P extends OpenPair>(
  pairs: readonly P[],
  mends: readonly WordMend[],
  readings: Map<number, string>,
): Promise<P[]> {
  if (mends.length === 0) return [...pairs]
  const laid = pairs.map(pair => applyMends(pair.zh, pair.words, mends, pair.id))
  const changed = pairs.flatMap((pair, i) => {
    const cut = laid[i] ?? pair.words
    return cut === pair.words ? [] : [{ pair, cut }]
  })
  const known = new Map(changed.flatMap(({ pair }) => pair.words.map((word, i) => [word, pair.ids[i] ?? 0])))
  const fresh = changed.flatMap(({ cut }) => cut.filter(word => !known.has(word)))
  for (const [i, id] of (await idsOf(fresh, readings)).entries()) {
    const word = fresh[i]
    if (word) known.set(word, id)
  }
  return pairs.map((pair, i) => {
    const cut = laid[i] ?? pair.words
    return cut === pair.words
      ? pair
      : { ...pair, words: [...cut], ids: cut.map(word => known.get(word) ?? 0) }
  })
}

/** The ids of words' keys, 0 for what has none; new ones are stored. */
export async function idsOf(list: readonly Word[], readings: Map<number, string>): Promise<number[]> {
  const keys = list.map(word => wordKey(word, lexicon().scripts.toSimplified))
  const known = keys.filter((key): key is WordKey => key !== null)
  const ids = await words.ids(known)
  for (const [i, { reading }] of known.entries()) readings.set(ids[i] ?? 0, reading)
  let next = 0
  return keys.map(key => (key ? (ids[next++] ?? 0) : 0))
}

/** The readings of word ids. */
export async function readingsOf(ids: Iterable<number>): Promise<Map<number, string>> {
  const forms = await words.forms([...new Set(ids)])
  return new Map([...forms].map(([id, { reading }]) => [id, reading]))
}

/** The words of a pair as they are stored. */
export function packWords(
  { words: list, ids }: Unpacked,
  readings: ReadonlyMap<number, string>,
): Uint8Array<ArrayBuffer> {
  const keys = new Map<number, PackedKey>()
  return pack(list, (word, i) => {
    const id = ids[i] ?? 0
    if (id === 0) return null
    let key = keys.get(id)
    if (!key) {
      key = { id, syllables: keySyllables(readings.get(id) ?? '', word.syllables.length) }
      keys.set(id, key)
    }
    return key
  })
}

/** How much more often each word stands in one list of ids than in the other. */
export function difference(before: Iterable<number>, after: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>()
  const count = (id: number, by: number) => id > 0 && counts.set(id, (counts.get(id) ?? 0) + by)
  for (const id of before) count(id, -1)
  for (const id of after) count(id, 1)
  for (const [id, more] of counts) if (more === 0) counts.delete(id)
  return counts
}
