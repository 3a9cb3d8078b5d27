import { mix } from '#core/text/hash.ts'

/** A table from hashes, of which 28 bits count, to numbers of 1 to 255; 0 for what it does not hold. */
export type Lookup = (hash: number) => number

/** The bits of a hash that are kept: with 150,000 entries one hash in two thousand is taken for another. */
export const HASH = 2 ** 28 - 1

/**
 * Opens what scripts/train/lookup.mjs packed: how many there are (4 bytes), the hashes in rising order, each as its distance
 * from the one before in groups of seven bits, lowest first, and then a byte for each hash.
 */
export function openLookup(bytes: Uint8Array): Lookup {
  const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const values = bytes.subarray(bytes.length - count)
  // Open addressing, a third full: a table of 32 bits finds its place in one or two steps.
  const mask = 2 ** Math.ceil(Math.log2(3 * count + 1)) - 1
  const hashes = new Uint32Array(mask + 1)
  const found = new Uint8Array(mask + 1)
  let hash = 0
  let at = 4
  for (let i = 0; i < count; i++) {
    let distance = 0
    let size = 1
    for (;;) {
      const byte = bytes[at++] ?? 0
      distance += (byte & 127) * size
      if (byte < 128) break
      size *= 128
    }
    hash += distance
    let place = hash & mask
    while (found[place]) place = (place + 1) & mask
    hashes[place] = hash
    found[place] = values[i] ?? 0
  }
  return key => {
    const wanted = key & HASH
    let place = wanted & mask
    while (found[place]) {
      if (hashes[place] === wanted) return found[place] ?? 0
      place = (place + 1) & mask
    }
    return 0
  }
}

/** The longest phrase, in characters, whose readings are kept. */
export const PHRASE = 4

/** Where the reading of character number `place` of a phrase is kept, by the hash of its characters. */
export const phraseKey = (hash: number, place: number) => mix(hash, 64 + place)

/** Where the class of words that end with a character is kept, for those that have none of their own. */
export const endKey = (unit: number) => mix(0x5f, unit)
