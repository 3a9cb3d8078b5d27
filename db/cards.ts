import { batch, ids, join, query, sql } from '#db/client.ts'
import type { Statement } from '#db/engine.ts'
import { hold } from '#db/learners.ts'

/** 0 new again, 1–4 learning, 5 known, 9 ignored. */
export type Status = 0 | 1 | 2 | 3 | 4 | 5 | 9

/** A sentence in which a word was met: a copy, with the word's place in it. */
export type Meeting = { textId: string; pairId: string; start: number; end: number; zh: string; en: string }

export type Card = {
  wordId: number
  simplified: string
  reading: string
  status: Status
  note: string
  createdAt: Date
  statusAt: Date
}

/**
 * Sets the status of words in one act. A later act on the same card is not written over by an earlier one that comes
 * late, and the same act twice changes nothing. `onlyNew` leaves cards that have a status (the rest of a page, a whole
 * level). `meeting` is kept with the first word.
 */
export async function setStatus(
  learnerId: string,
  wordIds: readonly number[],
  status: Status,
  act: string,
  now: Date,
  { meeting, onlyNew = false }: { meeting?: Meeting; onlyNew?: boolean } = {},
): Promise<void> {
  if (wordIds.length === 0) return
  const at = sql`CAST(${now} AS TIMESTAMP)`
  const to = sql`CAST(${status} AS INTEGER)`
  const open = onlyNew
    ? sql`(c."wordId" IS NULL OR (c."status" = 0 AND c."statusAt" <= ${now}))`
    : sql`(c."wordId" IS NULL OR c."statusAt" <= ${now})`
  const statements: Statement[] = [
    hold(learnerId),
    sql`INSERT INTO "Change" ("learnerId", "wordId", "act", "from", "to", "at")
      SELECT ${learnerId}, w."id", ${act}, COALESCE(c."status", 0), ${to}, ${at}
      FROM "Word" w LEFT JOIN "Card" c ON c."learnerId" = ${learnerId} AND c."wordId" = w."id"
      WHERE w."id" IN (${ids(wordIds)}) AND COALESCE(c."status", 0) <> ${to} AND ${open}
      ON CONFLICT DO NOTHING`,
    sql`INSERT INTO "Card" ("learnerId", "wordId", "status", "createdAt", "statusAt")
      SELECT ${learnerId}, x."wordId", ${to}, ${at}, ${at} FROM "Change" x
      WHERE x."learnerId" = ${learnerId} AND x."act" = ${act} AND x."at" = ${now} AND x."to" = ${to}
      ON CONFLICT ("learnerId", "wordId") DO UPDATE SET "status" = excluded."status", "statusAt" = excluded."statusAt"
      WHERE "Card"."statusAt" <= excluded."statusAt"`,
  ]
  const [first] = wordIds
  if (meeting && first !== undefined) statements.push(meetingRow(learnerId, first, meeting, now))
  await batch(statements)
}

const meetingRow = (learnerId: string, wordId: number, meeting: Meeting, now: Date): Statement => ({
  table: 'Meeting',
  columns: ['learnerId', 'wordId', 'pairId', 'start', 'end', 'textId', 'zh', 'en', 'at'],
  rows: [
    [
      learnerId,
      wordId,
      meeting.pairId,
      meeting.start,
      meeting.end,
      meeting.textId,
      meeting.zh,
      meeting.en,
      now,
    ],
  ],
  keep: true,
})

/**
 * Takes an act back: each word that still has the status which the act gave gets its former one. That is an act of its
 * own, `undo:…`, which can be undone in turn. Answers the words and what they are now.
 */
export async function undo(learnerId: string, act: string, now: Date): Promise<Map<number, Status>> {
  const undoing = `undo:${act}`
  await batch([
    hold(learnerId),
    sql`INSERT INTO "Change" ("learnerId", "wordId", "act", "from", "to", "at")
      SELECT x."learnerId", x."wordId", ${undoing}, x."to", x."from", CAST(${now} AS TIMESTAMP)
      FROM "Change" x JOIN "Card" c ON c."learnerId" = x."learnerId" AND c."wordId" = x."wordId"
      WHERE x."learnerId" = ${learnerId} AND x."act" = ${act} AND c."status" = x."to"
      ON CONFLICT DO NOTHING`,
    sql`UPDATE "Card" SET "statusAt" = ${now}, "status" = (SELECT x."to" FROM "Change" x
        WHERE x."learnerId" = ${learnerId} AND x."act" = ${undoing} AND x."wordId" = "Card"."wordId")
      WHERE "learnerId" = ${learnerId} AND EXISTS (SELECT 1 FROM "Change" x
        WHERE x."learnerId" = ${learnerId} AND x."act" = ${undoing} AND x."wordId" = "Card"."wordId"
          AND x."at" = ${now} AND x."from" = "Card"."status")`,
  ])
  const rows = await query<{ id: number; status: Status }>(sql`
    SELECT c."wordId" AS id, c."status" FROM "Change" x
    JOIN "Card" c ON c."learnerId" = x."learnerId" AND c."wordId" = x."wordId"
    WHERE x."learnerId" = ${learnerId} AND x."act" = ${undoing}`)
  return new Map(rows.map(({ id, status }) => [id, status]))
}

/** Keeps a note with a word, which gets a card if it has none. Answers the former note. */
export async function setNote(learnerId: string, wordId: number, note: string, now: Date): Promise<string> {
  const before = await find(learnerId, wordId)
  await batch([
    sql`INSERT INTO "Card" ("learnerId", "wordId", "status", "note", "createdAt", "statusAt")
      SELECT ${learnerId}, w."id", 0, ${note}, CAST(${now} AS TIMESTAMP), CAST(${now} AS TIMESTAMP)
      FROM "Word" w WHERE w."id" = ${wordId}
      ON CONFLICT ("learnerId", "wordId") DO UPDATE SET "note" = excluded."note"`,
  ])
  return before?.note ?? ''
}

/** The learner's card of a word with the sentences it was met in, newest first; or null. */
export async function find(
  learnerId: string,
  wordId: number,
): Promise<(Card & { meetings: (Meeting & { at: Date })[] }) | null> {
  const [[card], meetings] = await Promise.all([
    query<Card>(sql`
      SELECT c."wordId", w."simplified", w."reading", c."status", c."note", c."createdAt", c."statusAt"
      FROM "Card" c JOIN "Word" w ON w."id" = c."wordId"
      WHERE c."learnerId" = ${learnerId} AND c."wordId" = ${wordId}`),
    query<Meeting & { at: Date }>(sql`
      SELECT "textId", "pairId", "start", "end", "zh", "en", "at" FROM "Meeting"
      WHERE "learnerId" = ${learnerId} AND "wordId" = ${wordId} ORDER BY "at" DESC LIMIT 50`),
  ])
  return card ? { ...card, meetings } : null
}

/** The status and the note of each of these words that has a card. */
export async function ofWords(
  learnerId: string,
  wordIds: readonly number[],
): Promise<Map<number, { status: Status; note: string }>> {
  const rows = await query<{ id: number; status: Status; note: string }>(sql`
    SELECT "wordId" AS id, "status", "note" FROM "Card"
    WHERE "learnerId" = ${learnerId} AND "wordId" IN (${ids(wordIds)})`)
  return new Map(rows.map(({ id, ...card }) => [id, card]))
}

/** How many cards have each status. */
export async function counts(learnerId: string): Promise<Record<Status, number>> {
  const rows = await query<{ status: Status; n: number }>(sql`
    SELECT "status", COUNT(*) AS n FROM "Card" WHERE "learnerId" = ${learnerId} GROUP BY "status"`)
  const result: Record<Status, number> = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 9: 0 }
  for (const { status, n } of rows) result[status] = n
  return result
}

/** Words of more than one character that the learner knows or learns and that hold one of these, latest first. */
export async function withCharacters(
  learnerId: string,
  characters: readonly string[],
): Promise<{ simplified: string; reading: string }[]> {
  const holds = characters.map(character => sql`w."simplified" LIKE ${`%${character}%`}`)
  if (holds.length === 0) return []
  return query(sql`
    SELECT w."simplified", w."reading" FROM "Card" c JOIN "Word" w ON w."id" = c."wordId"
    WHERE c."learnerId" = ${learnerId} AND c."status" BETWEEN 1 AND 5 AND LENGTH(w."simplified") > 1
      AND (${join(holds, ' OR ')})
    ORDER BY c."statusAt" DESC LIMIT 60`)
}
