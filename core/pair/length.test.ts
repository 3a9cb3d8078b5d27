import { expect, test } from 'vitest'
import { alignByLength } from '#core/pair/length.ts'

const lengths = Array.from({ length: 3_000 }, (_, i) => 4 + ((i * 7919) % 37))
const zh = lengths.map(length => '水'.repeat(length))
const en = lengths.map(length => 'w'.repeat(Math.round(length * 3.6)))

test('three thousand against three thousand are matched within a band, in bounded time', () => {
  const start = performance.now()
  const links = alignByLength(zh, en.toSpliced(1_500, 1))
  expect(links.filter(([a, b]) => a === 1 && b === 1).length).toBeGreaterThan(2_950)
  expect(performance.now() - start).toBeLessThan(4_000)
})

test('sides of very different size end as well', () => {
  for (const [a, b] of [
    [3, 3_000],
    [3_000, 3],
    [3_000, 400],
    [1, 0],
  ] as const) {
    const links = alignByLength(zh.slice(0, a), en.slice(0, b))
    expect(links.reduce((sum, link) => sum + link[0], 0)).toBe(a)
    expect(links.reduce((sum, link) => sum + link[1], 0)).toBe(b)
  }
})
