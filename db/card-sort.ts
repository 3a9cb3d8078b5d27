import * as cardList from '#db/card-list.ts'
import type { Card, Meeting } from '#db/cards.ts'
import { empty, ids, query, sql } from '#db/client.ts'

/** After which card the next page begins, by the reading as it is typed. */
export type Cursor = { plain: string; wordId: number }

export type SortedCard = Card & { plain: string }

/** The learner's cards by their readings, from a to z, a page at a time. The filter is that of db/card-list.ts. */
export async function byReading(
  learnerId: string,
  filter: cardList.Filter,
  { after, limit = 50 }: { after?: Cursor; limit?: number } = {},
): Promise<SortedCard[]> {
  const { statuses, ...rest } = filter
  const narrow = Object.values(rest).some(value => value !== undefined && value !== null)
  const among = narrow ? sql`AND w."id" IN (${ids(await cardList.wordIds(learnerId, filter))})` : empty
  const some = statuses ? sql`AND c."status" IN (${ids(statuses)})` : empty
  const later = after
    ? sql`AND (w."plain" > ${after.plain} OR (w."plain" = ${after.plain} AND w."id" > ${after.wordId}))`
    : empty
  // The database's own order of letters is not always that of ASCII, but it is always the same as in the comparison.
  return query(sql`
    SELECT c."wordId", w."simplified", w."reading", w."plain", c."status", c."note", c."createdAt", c."statusAt"
    FROM "Word" w JOIN "Card" c ON c."learnerId" = ${learnerId} AND c."wordId" = w."id"
    WHERE 1 = 1 ${some} ${among} ${later} ORDER BY w."plain", w."id" LIMIT ${limit}`)
}

/** The sentence where each of the words was last met. */
export async function meetings(learnerId: string, wordIds: readonly number[]): Promise<Map<number, Meeting>> {
  const rows = await query<Meeting & { wordId: number }>(sql`
    SELECT "wordId", "textId", "pairId", "start", "end", "zh", "en" FROM "Meeting"
    WHERE "learnerId" = ${learnerId} AND "wordId" IN (${ids(wordIds)}) ORDER BY "at"`)
  return new Map(rows.map(({ wordId, ...meeting }) => [wordId, meeting]))
}
