import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expandLinks, formatLinks, linkByLength, parseLinks } from '#core/pair/links.ts'

test('links are written by count and read back', () => {
  const text = '1-1 1-2 2-1 1-0 0-1'
  const links = parseLinks(text)
  expect(links).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
    [1, 0],
    [0, 1],
  ])
  expect(formatLinks(links ?? [])).toBe(text)
  expect(parseLinks('')).toEqual([])
  for (const bad of ['1', '1-', '0-0', '1–1', '1-1,2-1', 'a-b']) expect(parseLinks(bad)).toBeNull()
})

test('links become sentence numbers, if they fit the sentences', () => {
  const links = parseLinks('1-2 2-1 0-1') ?? []
  expect(expandLinks(links, 3, 4)).toEqual([
    { zh: [0], en: [0, 1] },
    { zh: [1, 2], en: [2] },
    { zh: [], en: [3] },
  ])
  expect(expandLinks(links, 3, 3)).toBeNull()
})

test('sentences are linked by their lengths', () => {
  const zh = ['雨停了。', '我们沿着河边走了很久，走到桥头的时候，天已经完全黑了。', '没有人说话。']
  const en = [
    'The rain stopped.',
    'We walked for a long while along the river.',
    'By the time we came to the bridge it was completely dark.',
    'Nobody spoke.',
  ]
  expect(formatLinks(linkByLength(zh, en))).toBe('1-1 1-2 1-1')
  expect(formatLinks(linkByLength(zh.slice(0, 1), []))).toBe('1-0')
  expect(linkByLength([], [])).toEqual([])
})

test('whatever the lengths, every sentence stands in one link', () => {
  const side = fc.array(fc.string({ maxLength: 80 }), { maxLength: 20 })
  fc.assert(
    fc.property(side, side, (zh, en) => {
      expect(expandLinks(linkByLength(zh, en), zh.length, en.length)).not.toBeNull()
    }),
  )
})
