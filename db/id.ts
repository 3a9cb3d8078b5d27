import { randomBytes } from 'node:crypto'

/** No letters that are read for one another, and no vowels: no words. */
const SIGNS = '23456789bcdfghjkmnpqrstvwxyz'

/** A short random id for addresses: 12 signs, 57 bits. */
export function newId(length = 12): string {
  let id = ''
  while (id.length < length) {
    // 252 = 9 × 28: bytes above would favour the first signs.
    for (const byte of randomBytes(length))
      if (byte < 252 && id.length < length) id += SIGNS[byte % SIGNS.length]
  }
  return id
}
