import 'server-only'
import { atDays, calendar, type DayRead, weekEnds } from '#core/progress/calendar.ts'
import { dayOf } from '#core/progress/day.ts'
import type { Status } from '#core/reader/page.ts'
import type { LevelCount } from '#core/words/counts.ts'
import * as cards from '#db/cards.ts'
import * as progress from '#db/progress.ts'
import type { Learner } from '#server/learner.ts'
import { levelCounts } from '#server/word-list.ts'

/** Known and learning words at the end of a week. */
export type WeekWords = { day: string; known: number; learning: number }

export type ProgressPage = {
  today: string
  streak: number
  /** Characters read in the calendar year of today. */
  thisYear: number
  known: number
  learning: number
  days: DayRead[]
  weeks: WeekWords[]
  levels: LevelCount[]
}

const learning = (counts: Record<Status, number>) => counts[1] + counts[2] + counts[3] + counts[4]

/** What the progress page draws, or null for who has neither read nor kept anything. */
export async function readProgress(learner: Learner | null, now: Date): Promise<ProgressPage | null> {
  if (!learner) return null
  const today = dayOf(now, learner.timeZone)
  const [days, streak, counts, statuses, levels] = await Promise.all([
    progress.year(learner.id, today),
    progress.streak(learner.id, today),
    cards.counts(learner.id),
    progress.statuses(learner.id, learner.timeZone),
    levelCounts(learner.id),
  ])
  if (days.length === 0 && Object.values(counts).every(count => count === 0)) return null
  const ends = weekEnds(today)
  const states = statuses.map(({ day, counts }) => ({ day, known: counts[5], learning: learning(counts) }))
  const weeks = atDays(states, ends, { known: 0, learning: 0 }).map(({ known, learning }, i) => ({
    day: ends[i] ?? today,
    known,
    learning,
  }))
  const [first = today] = calendar(today)
  return {
    today,
    streak,
    thisYear: days
      .filter(({ day }) => day.startsWith(today.slice(0, 4)))
      .reduce((sum, { characters }) => sum + characters, 0),
    known: counts[5],
    learning: learning(counts),
    days: days.filter(({ day }) => day >= first),
    weeks,
    levels,
  }
}
