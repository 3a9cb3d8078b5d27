/** A day of a learner's ends at four in the morning, in their time zone. */
const DAY_BEGINS = 4

const formats = new Map<string, Intl.DateTimeFormat>()

function format(timeZone: string): Intl.DateTimeFormat {
  let found = formats.get(timeZone)
  if (!found) {
    const parts = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      hourCycle: 'h23',
    } as const
    found = new Intl.DateTimeFormat('en-CA', { ...parts, timeZone })
    formats.set(timeZone, found)
  }
  return found
}

/** Whether it is a time zone that this machine knows: "Asia/Shanghai". */
export function isTimeZone(name: string): boolean {
  try {
    format(name)
    return true
  } catch {
    return false
  }
}

/** The learner's day that `at` belongs to, as "2026-11-24". Two in the morning still belongs to the day before. */
export function dayOf(at: Date, timeZone: string): string {
  const parts = Object.fromEntries(
    format(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  const day = `${parts.year}-${parts.month}-${parts.day}`
  return Number(parts.hour) < DAY_BEGINS ? plusDays(day, -1) : day
}

/** The day so many days after `day` (before it, if negative). */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** How many days in a row were read, up to today; a day that has only begun does not break the row. */
export function streak(days: Iterable<string>, today: string): number {
  const read = new Set(days)
  let day = read.has(today) ? today : plusDays(today, -1)
  let count = 0
  for (; read.has(day); day = plusDays(day, -1)) count++
  return count
}
