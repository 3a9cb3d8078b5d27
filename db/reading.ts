import { dayOf } from '#core/progress/day.ts'
import { batch, join, query, sql } from '#db/client.ts'
import { hold, sees } from '#db/learners.ts'

export type Place = { chapter: number; pairId: string; at: Date }

/** Marks pairs of a text as read, each once for ever, and adds the new ones up on the learner's day. */
export async function markRead(
  learnerId: string,
  timeZone: string,
  textId: string,
  pairIds: readonly string[],
  now: Date,
): Promise<void> {
  if (pairIds.length === 0) return
  const day = dayOf(now, timeZone)
  const fresh = sql`FROM "Pair" p JOIN "Text" t ON t."id" = p."textId"
    WHERE p."id" IN (${join(pairIds)}) AND p."textId" = ${textId} AND ${sees(learnerId)}
      AND NOT EXISTS (SELECT 1 FROM "Reading" r WHERE r."learnerId" = ${learnerId} AND r."pairId" = p."id")`
  await batch([
    hold(learnerId),
    sql`INSERT INTO "Day" ("learnerId", "day", "characters", "pairs")
      SELECT ${learnerId}, ${day}, SUM(p."characters"), COUNT(*) ${fresh} HAVING COUNT(*) > 0
      ON CONFLICT ("learnerId", "day") DO UPDATE
      SET "characters" = "Day"."characters" + excluded."characters", "pairs" = "Day"."pairs" + excluded."pairs"`,
    sql`INSERT INTO "Reading" ("learnerId", "pairId", "textId", "characters", "at")
      SELECT ${learnerId}, p."id", p."textId", p."characters", CAST(${now} AS TIMESTAMP) ${fresh}
      ON CONFLICT DO NOTHING`,
  ])
}

/** Where the learner stopped in the text, or null. */
export async function place(learnerId: string, textId: string): Promise<Place | null> {
  const [row] = await query<Place>(sql`
    SELECT "chapter", "pairId", "at" FROM "Place" WHERE "learnerId" = ${learnerId} AND "textId" = ${textId}`)
  return row ?? null
}

/** Remembers the pair last reached in order; what was done earlier does not move what was done later. */
export async function setPlace(learnerId: string, textId: string, pairId: string, at: Date): Promise<void> {
  await batch([
    sql`INSERT INTO "Place" ("learnerId", "textId", "chapter", "pairId", "at")
      SELECT ${learnerId}, t."id", c."number", p."id", CAST(${at} AS TIMESTAMP)
      FROM "Pair" p JOIN "Chapter" c ON c."id" = p."chapterId" JOIN "Text" t ON t."id" = p."textId"
      WHERE p."id" = ${pairId} AND t."id" = ${textId} AND ${sees(learnerId)}
      ON CONFLICT ("learnerId", "textId") DO UPDATE
      SET "chapter" = excluded."chapter", "pairId" = excluded."pairId", "at" = excluded."at"
      WHERE "Place"."at" <= excluded."at"`,
  ])
}

/** Where to continue: the texts last read, newest first, each with the pair and the English that the learner sees. */
export function latest(
  learnerId: string,
  limit = 3,
): Promise<
  (Place & {
    textId: string
    titleZh: string
    titleEn: string
    zh: string
    en: string | null
    links: string | null
  })[]
> {
  return query(sql`
    SELECT l."textId", l."chapter", l."pairId", l."at", t."titleZh", t."titleEn", p."zh",
      COALESCE(o."en", r."en") AS "en", COALESCE(o."links", r."links") AS "links"
    FROM "Place" l JOIN "Text" t ON t."id" = l."textId" JOIN "Pair" p ON p."id" = l."pairId"
    LEFT JOIN "Translation" r ON r."id" = p."translationId"
    LEFT JOIN "Translation" o ON o."ownerId" = ${learnerId} AND o."pairId" = p."id" AND o."current" = ${true}
    WHERE l."learnerId" = ${learnerId} AND ${sees(learnerId)} ORDER BY l."at" DESC LIMIT ${limit}`)
}
