import { dayOf, streak as inARow, plusDays } from '#core/progress/day.ts'
import type { Status } from '#db/cards.ts'
import { query, sql } from '#db/client.ts'

export type Day = { day: string; characters: number; pairs: number }

/** What the learner read on each day of the year up to `today`; days without reading are left out. */
export function year(learnerId: string, today: string): Promise<Day[]> {
  return query(sql`
    SELECT "day", "characters", "pairs" FROM "Day"
    WHERE "learnerId" = ${learnerId} AND "day" > ${plusDays(today, -371)} AND "day" <= ${today} ORDER BY "day"`)
}

/** How many days in a row the learner has read. */
export async function streak(learnerId: string, today: string): Promise<number> {
  const rows = await query<{ day: string }>(sql`
    SELECT "day" FROM "Day" WHERE "learnerId" = ${learnerId} AND "pairs" > 0 ORDER BY "day" DESC LIMIT 4000`)
  return inARow(
    rows.map(row => row.day),
    today,
  )
}

/** All that the learner has read. */
export async function total(learnerId: string): Promise<{ characters: number; pairs: number; days: number }> {
  const [row] = await query<{ characters: number; pairs: number; days: number }>(sql`
    SELECT COALESCE(SUM("characters"), 0) AS "characters", COALESCE(SUM("pairs"), 0) AS "pairs", COUNT(*) AS "days"
    FROM "Day" WHERE "learnerId" = ${learnerId}`)
  return row ?? { characters: 0, pairs: 0, days: 0 }
}

export type StatusDay = { day: string; counts: Record<Status, number> }

/** How many words had each status at the end of each day on which one changed, from the first act on. */
export async function statuses(learnerId: string, timeZone: string): Promise<StatusDay[]> {
  const rows = await query<{ at: Date; from: Status; to: Status; n: number }>(sql`
    SELECT "at", "from", "to", COUNT(*) AS n FROM "Change" WHERE "learnerId" = ${learnerId}
    GROUP BY "at", "from", "to" ORDER BY "at"`)
  const counts: Record<Status, number> = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 9: 0 }
  const days: StatusDay[] = []
  let day = ''
  let quarterBefore = -1
  for (const { at, from, to, n } of rows) {
    // A day begins on a quarter of an hour everywhere; asking the calendar for each act takes half a second for 50,000.
    const quarter = Math.floor(at.getTime() / 900_000)
    if (quarter !== quarterBefore) day = dayOf(at, timeZone)
    quarterBefore = quarter
    if (from !== 0) counts[from] -= n
    if (to !== 0) counts[to] += n
    const last = days.at(-1)
    if (last?.day === day) last.counts = { ...counts }
    else days.push({ day, counts: { ...counts } })
  }
  return days
}
