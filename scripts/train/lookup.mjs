import { HASH } from '#core/text/pinyin-lookup.ts'

/** Packs a map from hashes to bytes for core/text/pinyin-lookup.ts. */
export function packLookup(map) {
  const kept = new Map([...map].map(([hash, value]) => [hash & HASH, value]))
  const sorted = [...kept].sort((a, b) => a[0] - b[0])
  const bytes = []
  let last = 0
  for (const [hash] of sorted) {
    let distance = hash - last
    while (distance >= 128) {
      bytes.push((distance % 128) + 128)
      distance = Math.floor(distance / 128)
    }
    bytes.push(distance)
    last = hash
  }
  const packed = new Uint8Array(4 + bytes.length + sorted.length)
  new DataView(packed.buffer).setUint32(0, sorted.length, true)
  packed.set(bytes, 4)
  packed.set(
    sorted.map(([, value]) => value),
    4 + bytes.length,
  )
  return packed
}
