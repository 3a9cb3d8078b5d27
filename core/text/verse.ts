import { isHan } from '#core/text/signs.ts'

/** How much more the middle of a doubled word parts than a pause does. */
const DOUBLED = 3
const LINE = /[㐀-鿿]+/g
/** Where the pauses of a line of so many characters stand: 举头|望明月, 葡萄|美酒|夜光杯. */
const PAUSES: Readonly<Record<number, number[]>> = { 5: [2], 7: [2, 4] }
/** Words of today's grammar, which verse hardly has. */
const SPOKEN = /[的了吗呢吧们这那么你您他她]/

/** Where lines of verse pause (1 before the sign at that place); null for what is no verse. In simplified characters. */
export function versePauses(text: string): Uint8Array | null {
  if (text.length > 2000 || SPOKEN.test(text)) return null
  const lines = [...text.matchAll(LINE)]
  const size = lines[0]?.[0].length ?? 0
  const places = PAUSES[size]
  if (!places || lines.length < (size === 7 ? 2 : 4) || lines.some(line => line[0].length !== size))
    return null
  const pauses = new Uint8Array(text.length + 1)
  for (const line of lines) for (const place of places) pauses[line.index + place] = 1
  return pauses
}

/** Where 迷迷|惑惑 parts, added to `pauses`; `whole` says what is a word: 高高兴兴. */
export function partDoubled(
  text: string,
  pauses: Uint8Array | null,
  whole: (text: string) => boolean,
): Uint8Array | null {
  let found = pauses
  for (let at = 0; at + 3 < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== text.charCodeAt(at + 1) || text.charCodeAt(at + 2) !== text.charCodeAt(at + 3)) continue
    if (code === text.charCodeAt(at + 2) || !isHan(code) || !isHan(text.charCodeAt(at + 2))) continue
    if (whole(text.slice(at, at + 4))) continue
    found ??= new Uint8Array(text.length + 1)
    found[at + 2] = DOUBLED
  }
  return found
}

/** How strong the pauses are that what stands from `start` to `end` runs through. */
export function crosses(pauses: Uint8Array, start: number, end: number): number {
  let sum = 0
  for (let at = start + 1; at < end; at++) sum += pauses[at] ?? 0
  return sum
}
