import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, isTimeZone, plusDays, streak } from '#core/progress/day.ts'

describe('a learner’s day', () => {
  test.each([
    ['reading until half past one in Shanghai', '2026-11-24T17:30:00Z', 'Asia/Shanghai', '2026-11-24'],
    ['one minute to four', '2026-11-24T19:59:00Z', 'Asia/Shanghai', '2026-11-24'],
    ['four o’clock', '2026-11-24T20:00:00Z', 'Asia/Shanghai', '2026-11-25'],
    [
      'the evening in New York is already the next day in UTC',
      '2026-11-25T03:00:00Z',
      'America/New_York',
      '2026-11-24',
    ],
    ['New Year’s night', '2027-01-01T02:00:00Z', 'Europe/London', '2026-12-31'],
    ['a zone of three quarters of an hour', '2026-11-24T22:14:00Z', 'Asia/Kathmandu', '2026-11-24'],
    ['the night when clocks go back', '2026-10-25T02:30:00Z', 'Europe/Berlin', '2026-10-24'],
  ])('%s', (_, at, zone, day) => {
    expect(dayOf(new Date(at), zone)).toBe(day)
  })

  test('days never go backwards', () => {
    const at = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(at, fc.integer({ min: 0, max: 1e9 }), (from, later) => {
        const zone = 'America/Sao_Paulo'
        expect(dayOf(new Date(from.getTime() + later), zone) >= dayOf(from, zone)).toBe(true)
      }),
    )
  })

  test('a zone that nobody knows is told apart', () => {
    expect([isTimeZone('Asia/Taipei'), isTimeZone('Mars/Olympus')]).toEqual([true, false])
  })
})

test('days are counted over the ends of months and leap days', () => {
  expect(plusDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(plusDays('2027-01-01', -1)).toBe('2026-12-31')
})

describe('the streak', () => {
  test('counts today and the days before it without a gap', () => {
    expect(streak(['2026-11-20', '2026-11-22', '2026-11-23', '2026-11-24'], '2026-11-24')).toBe(3)
  })
  test('stands until today is over', () => {
    expect(streak(['2026-11-22', '2026-11-23'], '2026-11-24')).toBe(2)
    expect(streak(['2026-11-22'], '2026-11-24')).toBe(0)
    expect(streak([], '2026-11-24')).toBe(0)
  })
})
