import { expect, test } from 'vitest'
import { atDays, calendar, fullDay, months, weekEnds } from '#core/progress/calendar.ts'

test('the year of days begins on a Monday and ends today', () => {
  const days = calendar('2026-11-24')
  expect(days[0]).toBe('2025-11-24')
  expect(days.at(-1)).toBe('2026-11-24')
  expect(new Set(days).size).toBe(days.length)
  expect(calendar('2026-11-29')).toHaveLength(371)
})

test('it passes over the end of February', () => {
  const days = calendar('2028-03-05')
  expect(days).toContain('2028-02-29')
  expect(days.indexOf('2028-03-01') - days.indexOf('2028-02-29')).toBe(1)
})

test('a week ends on Sunday, the current one today', () => {
  expect(weekEnds('2026-11-24').slice(-2)).toEqual(['2026-11-22', '2026-11-24'])
})

test('a month sums its days', () => {
  const read = [
    { day: '2026-10-31', characters: 100, pairs: 3 },
    { day: '2026-11-01', characters: 200, pairs: 5 },
    { day: '2026-11-02', characters: 50, pairs: 1 },
  ]
  expect(months(read)).toEqual([
    { month: '2026-10', days: 1, characters: 100, pairs: 3 },
    { month: '2026-11', days: 2, characters: 250, pairs: 6 },
  ])
})

test('who reads much gets a larger measure', () => {
  const day = (characters: number) => ({ day: '2026-11-01', characters, pairs: 1 })
  expect(fullDay([])).toBe(500)
  expect(fullDay([day(900), day(800), day(700)])).toBe(1000)
  expect(fullDay([day(8000), day(9000)])).toBe(10_000)
})

test('between two changes the words stand still', () => {
  const states = [
    { day: '2026-11-02', known: 3 },
    { day: '2026-11-05', known: 8 },
  ]
  const seen = atDays(states, ['2026-11-01', '2026-11-03', '2026-11-05', '2026-11-09'], { known: 0 })
  expect(seen.map(state => state.known)).toEqual([0, 3, 8, 8])
})
