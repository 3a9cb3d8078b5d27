/** Named sections of a packed file, as scripts/data/pack.mjs writes it; views, never copies, where aligned. */
export type Sections = {
  bytes(name: string): Uint8Array
  words(name: string): Uint16Array
  longs(name: string): Uint32Array
}

/** Opens a packed file. Asking for a section that is not there throws: the file is from another version. */
export function openSections(file: Uint8Array): Sections {
  // Views of two and four bytes need an aligned start, which a pooled buffer does not have.
  const data = file.byteOffset % 8 === 0 ? file : file.slice()
  const length = new DataView(data.buffer, data.byteOffset).getUint32(0, true)
  const directory: unknown = JSON.parse(new TextDecoder().decode(data.subarray(4, 4 + length)))
  const places = new Map<string, { start: number; size: number }>()
  let at = aligned(4 + length)
  for (const row of Array.isArray(directory) ? directory : []) {
    const [name, size] = row
    places.set(String(name), { start: data.byteOffset + at, size: Number(size) })
    at += aligned(Number(size))
  }
  const find = (name: string) => {
    const place = places.get(name)
    if (!place) throw new Error(`The packed file has no section ${name}: run scripts/prepare.mjs again`)
    return place
  }
  return {
    bytes(name) {
      const { start, size } = find(name)
      return new Uint8Array(data.buffer, start, size)
    },
    words(name) {
      const { start, size } = find(name)
      return new Uint16Array(data.buffer, start, size / 2)
    },
    longs(name) {
      const { start, size } = find(name)
      return new Uint32Array(data.buffer, start, size / 4)
    },
  }
}

const aligned = (size: number) => (size + 7) & ~7
