import { query, sql } from '#db/client.ts'
import type { Statement } from '#db/engine.ts'

/** The same text twice: the guest's copy and the account's. */
export type Same = { guests: string; learners: string }

/** The pair `q` of the text `a` that stands where the pair `p` stands. */
const samePlace = sql`"Pair" q JOIN "Chapter" d ON d."id" = q."chapterId" JOIN "Chapter" c ON c."id" = p."chapterId"
  AND c."number" = d."number" AND q."number" = p."number"`

/**
 * The guest's private texts that the account has too, paragraph by paragraph the same, where nothing would be lost with
 * the guest's copy: nobody mended it, and its English stands in the other as well.
 */
export const textsTwice = (guestId: string, learnerId: string): Promise<Same[]> =>
  query(sql`
    SELECT g."id" AS guests, MIN(a."id") AS learners FROM "Text" g JOIN "Text" a ON a."hash" = g."hash"
      AND a."pairs" = g."pairs" AND a."ownerId" = ${learnerId} AND a."deletedAt" IS NULL AND a."state" = 'ready'
    WHERE g."ownerId" = ${guestId} AND g."shelf" = 'private' AND g."deletedAt" IS NULL AND g."state" = 'ready'
      AND NOT EXISTS (SELECT 1 FROM "Mend" m WHERE m."textId" = g."id")
      AND NOT EXISTS (SELECT 1 FROM "Pair" p WHERE p."textId" = g."id" AND NOT EXISTS (
        SELECT 1 FROM ${samePlace} WHERE q."textId" = a."id" AND q."zh" = p."zh"))
      AND NOT EXISTS (SELECT 1 FROM "Pair" p JOIN "Translation" r ON r."pairId" = p."id"
        WHERE p."textId" = g."id" AND NOT EXISTS (
          SELECT 1 FROM ${samePlace} JOIN "Translation" s ON s."pairId" = q."id" AND s."en" = r."en"
          WHERE q."textId" = a."id"))
    GROUP BY g."id"`)

/** What the guest read and met in their copy is in the other one. */
export function into(guestId: string, { guests, learners }: Same): Statement[] {
  const other = sql`JOIN "Pair" p ON p."id" = x."pairId" JOIN "Chapter" c ON c."id" = p."chapterId"
    JOIN "Chapter" d ON d."textId" = ${learners} AND d."number" = c."number"
    JOIN "Pair" q ON q."chapterId" = d."id" AND q."number" = p."number"
    WHERE x."learnerId" = ${guestId} AND x."textId" = ${guests} ON CONFLICT DO NOTHING`
  const old = sql`"learnerId" = ${guestId} AND "textId" = ${guests}`
  return [
    sql`INSERT INTO "Reading" ("learnerId", "pairId", "textId", "characters", "at")
      SELECT x."learnerId", q."id", q."textId", x."characters", x."at" FROM "Reading" x ${other}`,
    sql`DELETE FROM "Reading" WHERE ${old}`,
    sql`INSERT INTO "Place" ("learnerId", "textId", "chapter", "pairId", "at")
      SELECT x."learnerId", q."textId", x."chapter", q."id", x."at" FROM "Place" x ${other}`,
    sql`DELETE FROM "Place" WHERE ${old}`,
    sql`INSERT INTO "Meeting" ("learnerId", "wordId", "pairId", "start", "end", "textId", "zh", "en", "at")
      SELECT x."learnerId", x."wordId", q."id", x."start", x."end", q."textId", x."zh", x."en", x."at"
      FROM "Meeting" x ${other}`,
    sql`DELETE FROM "Meeting" WHERE ${old}`,
  ]
}
