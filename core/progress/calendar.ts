import { plusDays } from '#core/progress/day.ts'

export type DayRead = { day: string; characters: number; pairs: number }

/** Weeks that a year of days shows, the current one included. */
export const WEEKS = 53

/** Days from Monday to `day`, 0–6. */
const weekday = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/** The year of days up to `today`, week by week from a Monday on; the last week ends today. */
export function calendar(today: string): string[] {
  const first = plusDays(today, -weekday(today) - 7 * (WEEKS - 1))
  const count = 7 * (WEEKS - 1) + weekday(today) + 1
  return Array.from({ length: count }, (_, i) => plusDays(first, i))
}

/** The days on which a week of the calendar ends; the last one is today. */
export function weekEnds(today: string): string[] {
  const days = calendar(today)
  return days.filter((_, i) => i % 7 === 6 || i === days.length - 1)
}

/** What was read in each month of the year up to `today`, and on how many days. "2026-11" */
export function months(
  days: readonly DayRead[],
): { month: string; days: number; characters: number; pairs: number }[] {
  const found = new Map<string, { month: string; days: number; characters: number; pairs: number }>()
  for (const { day, characters, pairs } of days) {
    const month = day.slice(0, 7)
    const sum = found.get(month) ?? { month, days: 0, characters: 0, pairs: 0 }
    found.set(month, {
      month,
      days: sum.days + 1,
      characters: sum.characters + characters,
      pairs: sum.pairs + pairs,
    })
  }
  return [...found.values()]
}

/** A measure that most reading days stay under: a round number of characters. */
export function fullDay(days: readonly DayRead[]): number {
  const sorted = days.map(day => day.characters).sort((a, b) => a - b)
  const high = sorted[Math.floor(sorted.length * 0.85)] ?? 0
  return [500, 1000, 2000, 5000, 10_000].find(round => round >= high) ?? 20_000
}

/** The last state known at each of these days, in order; `start` before the first. */
export function atDays<T>(states: readonly (T & { day: string })[], days: readonly string[], start: T): T[] {
  let next = 0
  let state = start
  return days.map(day => {
    for (let found = states[next]; found && found.day <= day; found = states[++next]) state = found
    return state
  })
}
