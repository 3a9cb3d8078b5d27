// A packed file: named sections of bytes, each on an 8-byte boundary, read in place by core/dictionary/pack.ts.

/** Bytes of a file that holds `sections`: a name and a typed array each. */
export function packSections(sections) {
  const names = Object.keys(sections)
  const directory = new TextEncoder().encode(
    JSON.stringify(names.map(name => [name, sections[name].byteLength])),
  )
  let size = aligned(4 + directory.length)
  for (const name of names) size += aligned(sections[name].byteLength)
  const bytes = new Uint8Array(size)
  new DataView(bytes.buffer).setUint32(0, directory.length, true)
  bytes.set(directory, 4)
  let at = aligned(4 + directory.length)
  for (const name of names) {
    const { buffer, byteOffset, byteLength } = sections[name]
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += aligned(byteLength)
  }
  return bytes
}

const aligned = size => (size + 7) & ~7
