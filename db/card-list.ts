import { hasTones, type Search } from '#core/words/search.ts'
import type { Card, Meeting, Status } from '#db/cards.ts'
import { empty, ids, join, query, sql } from '#db/client.ts'
import type { Prisma } from '#generated/sqlite/client.ts'

/** Which cards: all that are given must hold. */
export type Filter = {
  statuses?: readonly Status[]
  /** Words that stand in this text, as the learner mended it. */
  textId?: string
  /** Only these words: of a level, for instance. */
  among?: readonly number[]
  /** Hanzi or pinyin; `english`: the words with that in their meaning count too (the dictionary knows them). */
  search?: Search | null
  english?: readonly number[]
}

/** After which card the next page begins. */
export type Cursor = { statusAt: Date; wordId: number }

export type ListedCard = Card & { meeting: Meeting | null }

const CARD = sql`c."wordId", w."simplified", w."reading", c."status", c."note", c."createdAt", c."statusAt"`

const EVERY: readonly Status[] = [0, 1, 2, 3, 4, 5, 9]

/** The learner's cards, last changed first, a page at a time; each with the sentence where it was last met. */
export async function list(
  learnerId: string,
  filter: Filter,
  { after, limit = 50 }: { after?: Cursor; limit?: number } = {},
): Promise<ListedCard[]> {
  const cards = await page(learnerId, await conditions(learnerId, filter), filter.statuses, after, limit)
  if (cards.length === 0) return []
  return withMeetings(learnerId, cards, sql`"wordId" IN (${ids(cards.map(card => card.wordId))})`)
}

/** How many cards the filter finds. */
export async function count(learnerId: string, filter: Filter): Promise<number> {
  const [row] = await query<{ n: number }>(sql`
    SELECT COUNT(*) AS n FROM "Card" c ${await where(learnerId, filter)}`)
  return row?.n ?? 0
}

/** The words of all cards that the filter finds, to change them at once. */
export async function wordIds(learnerId: string, filter: Filter): Promise<number[]> {
  const rows = await query<{ id: number }>(sql`
    SELECT c."wordId" AS id FROM "Card" c ${await where(learnerId, filter)} ORDER BY c."wordId"`)
  return rows.map(row => row.id)
}

/** A card as a file has it. */
export type WrittenCard = Pick<Card, 'wordId' | 'simplified' | 'reading' | 'status' | 'note'> & {
  meeting: Pick<Meeting, 'pairId' | 'zh' | 'en'> | null
}

/** All cards that the filter finds, by word, some thousands at a time: tens of thousands never stand in memory. */
export async function* stream(learnerId: string, filter: Filter = {}): AsyncGenerator<WrittenCard[]> {
  const limit = 2000
  const found = await where(learnerId, filter)
  for (let after = 0; ; ) {
    const cards = await query<Omit<WrittenCard, 'meeting'>>(sql`
      SELECT c."wordId", w."simplified", w."reading", c."status", c."note" FROM "Card" c JOIN "Word" w ON w."id" = c."wordId" ${found} AND c."wordId" > ${after}
      ORDER BY c."wordId" LIMIT ${limit}`)
    const last = cards.at(-1)
    if (!last) return
    const met = await query<{ wordId: number; pairId: string; zh: string; en: string }>(sql`
      SELECT "wordId", "pairId", "zh", "en" FROM "Meeting"
      WHERE "learnerId" = ${learnerId} AND "wordId" > ${after} AND "wordId" <= ${last.wordId} ORDER BY "at"`)
    const latest = new Map(met.map(meeting => [meeting.wordId, meeting]))
    yield cards.map(card => ({ ...card, meeting: latest.get(card.wordId) ?? null }))
    after = last.wordId
  }
}

async function withMeetings(learnerId: string, cards: Card[], which: Prisma.Sql): Promise<ListedCard[]> {
  const meetings = await query<Meeting & { wordId: number }>(sql`
    SELECT "wordId", "textId", "pairId", "start", "end", "zh", "en" FROM "Meeting"
    WHERE "learnerId" = ${learnerId} AND ${which} ORDER BY "at"`)
  const last = new Map(meetings.map(({ wordId, ...meeting }) => [wordId, meeting]))
  return cards.map(card => ({ ...card, meeting: last.get(card.wordId) ?? null }))
}

async function where(learnerId: string, filter: Filter): Promise<Prisma.Sql> {
  const statuses = filter.statuses ? sql`AND c."status" IN (${ids(filter.statuses)})` : empty
  return sql`WHERE c."learnerId" = ${learnerId} ${statuses} ${await conditions(learnerId, filter)}`
}

/**
 * One page by the index of status and time: of each status its first `limit`, and the first `limit` of them all. So a
 * rare status is found as fast as a common one.
 */
function page(
  learnerId: string,
  conditions: Prisma.Sql,
  statuses: readonly Status[] | undefined,
  after: Cursor | undefined,
  limit: number,
): Promise<Card[]> {
  const later = after
    ? sql`AND (c."statusAt" < ${after.statusAt} OR (c."statusAt" = ${after.statusAt} AND c."wordId" < ${after.wordId}))`
    : empty
  const first = (which: Prisma.Sql) => sql`SELECT * FROM (
    SELECT c."wordId", c."statusAt" FROM "Card" c WHERE c."learnerId" = ${learnerId} ${which} ${later} ${conditions}
    ORDER BY c."statusAt" DESC, c."wordId" DESC LIMIT ${limit}) f`
  const some = statuses && statuses.length < EVERY.length ? statuses : null
  const found = some
    ? join(
        some.map(status => first(sql`AND c."status" = ${status}`)),
        ' UNION ALL ',
      )
    : first(empty)
  // CROSS JOIN: SQLite keeps to the order as written, and looks up one card for each that was found.
  return query(sql`
    SELECT ${CARD} FROM (${found}) g CROSS JOIN "Card" c CROSS JOIN "Word" w
    WHERE c."learnerId" = ${learnerId} AND c."wordId" = g."wordId" AND w."id" = g."wordId"
    ORDER BY g."statusAt" DESC, g."wordId" DESC LIMIT ${limit}`)
}

/** What the cards `c` must meet besides their status. */
async function conditions(learnerId: string, filter: Filter): Promise<Prisma.Sql> {
  const { textId, among, search, english } = filter
  const all: Prisma.Sql[] = []
  if (textId !== undefined) {
    all.push(
      sql`COALESCE((SELECT o."count" FROM "Occurrence" o WHERE o."textId" = ${textId} AND o."wordId" = c."wordId"), 0)
        + COALESCE((SELECT o."count" FROM "OwnCount" o
          WHERE o."learnerId" = ${learnerId} AND o."textId" = ${textId} AND o."wordId" = c."wordId"), 0) > 0`,
    )
  }
  if (among) all.push(sql`c."wordId" IN (${ids(among)})`)
  if (search || english) {
    const found = search ? await matching(learnerId, search) : []
    all.push(sql`c."wordId" IN (${ids([...new Set([...found, ...(english ?? [])])])})`)
  }
  return all.length > 0 ? sql`AND ${join(all, ' AND ')}` : empty
}

/** The learner's words that hold the characters, or whose reading begins so. */
async function matching(learnerId: string, search: Search): Promise<number[]> {
  const which =
    'hanzi' in search
      ? sql`w."simplified" LIKE ${`%${search.hanzi.replace(/[\\%_]/g, sign => `\\${sign}`)}%`} ESCAPE '\\'`
      : sql`w."plain" >= ${search.plain} AND w."plain" <= ${`${search.plain}zzzzzzzz`}`
  const rows = await query<{ id: number; reading: string }>(sql`
    SELECT w."id", w."reading" FROM "Word" w
    WHERE ${which} AND EXISTS (SELECT 1 FROM "Card" c WHERE c."learnerId" = ${learnerId} AND c."wordId" = w."id")`)
  return rows.filter(row => 'hanzi' in search || hasTones(row.reading, search.tones)).map(row => row.id)
}
