import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HASH, openLookup } from '#core/text/pinyin-lookup.ts'
import { packLookup } from './lookup.mjs'

test('a packed table gives every hash its number, and none to those that it does not hold', () => {
  const entries = fc.uniqueArray(fc.tuple(fc.integer(), fc.integer({ min: 1, max: 255 })), {
    selector: ([hash]) => hash & HASH,
  })
  fc.assert(
    fc.property(entries, fc.integer(), (list, other) => {
      const find = openLookup(packLookup(new Map(list)))
      for (const [hash, value] of list) expect(find(hash)).toBe(value)
      if (list.every(([hash]) => (hash & HASH) !== (other & HASH))) expect(find(other)).toBe(0)
    }),
  )
})
