import { expect, test } from 'vitest'
import { kB, ms, table } from './figure.ts'
import { median, percentile } from './sample.ts'

test('a figure stands beside its baseline, their ratio and our goal, and a miss is marked', () => {
  const [, , page, rate, entries, untold] = table('page', [
    ms('page: p50', 30, { baseline: 6, against: 'an empty page', goal: 25 }),
    { name: 'pages a second', unit: '/s', value: 60, goal: 55, more: true },
    kB('entries', 98_000, { goal: 110 }),
    ms('processor time', null, { baseline: 6 }),
  ]).split('\n')
  expect(page).toMatch(/^page: p50 +30 ms +6 ms +5× +≤ 25 ms +miss +an empty page$/)
  expect(rate).toMatch(/^pages a second +60 \/s +≥ 55 \/s$/)
  expect(entries).toMatch(/^entries +98 kB +≤ 110 kB$/)
  expect(untold).toMatch(/^processor time +– +6 ms$/)
})

test('one slow answer in twenty is the 95th percentile and leaves the median alone', () => {
  const samples = [...Array.from({ length: 19 }, () => 4), 300]
  expect(median(samples)).toBe(4)
  expect(percentile(samples, 0.95)).toBe(300)
})
