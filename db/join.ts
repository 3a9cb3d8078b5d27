import { dayOf } from '#core/progress/day.ts'
import { batch, query, sql } from '#db/client.ts'
import type { Statement } from '#db/engine.ts'
import { into, type Same, textsTwice } from '#db/join-texts.ts'
import { hold } from '#db/learners.ts'
import { countSoon } from '#db/own-counts.ts'
import * as texts from '#db/texts.ts'

/**
 * Gives an account all that a guest has: of cards the status set last wins, notes are joined, logs and read pairs are
 * united, the later place is kept, the same text is kept once. Nothing is left under the guest's name.
 */
export async function join(guestId: string, learnerId: string, now: Date): Promise<void> {
  if (guestId === learnerId) return
  const twice: Same[] = await textsTwice(guestId, learnerId)
  await batch(twice.flatMap(same => into(guestId, same)))
  const read = await readTwice(guestId, learnerId)
  await batch([
    hold(guestId),
    hold(learnerId),
    ...cards(guestId, learnerId),
    ...days(guestId, learnerId, read),
    ...logs(guestId, learnerId),
    ...work(guestId, learnerId),
    ...settings(guestId, learnerId),
  ])
  for (const { guests } of twice) await texts.erase(guests)
  await countSoon({ learnerId }, now)
}

/** Cards of both become one: a status that somebody set, the later one; both notes; the memory that was tried last. */
function cards(guestId: string, learnerId: string): Statement[] {
  // A card that came with a note alone has no status to win with.
  const set = (status: ReturnType<typeof sql>, id: string) => sql`(${status} <> 0 OR EXISTS (
    SELECT 1 FROM "Change" x WHERE x."learnerId" = ${id} AND x."wordId" = "Card"."wordId"))`
  const wins = sql`${set(sql`excluded."status"`, guestId)} AND (excluded."statusAt" > "Card"."statusAt"
    OR NOT ${set(sql`"Card"."status"`, learnerId)})`
  const tried = sql`excluded."lastReview" IS NOT NULL
    AND ("Card"."lastReview" IS NULL OR excluded."lastReview" > "Card"."lastReview")`
  return [
    sql`INSERT INTO "Card" ("learnerId", "wordId", "status", "note", "createdAt", "statusAt", "due", "stability",
        "difficulty", "reps", "lapses", "state", "lastReview")
      SELECT ${learnerId}, "wordId", "status", "note", "createdAt", "statusAt", "due", "stability",
        "difficulty", "reps", "lapses", "state", "lastReview" FROM "Card" WHERE "learnerId" = ${guestId}
      ON CONFLICT ("learnerId", "wordId") DO UPDATE SET
        "status" = CASE WHEN ${wins} THEN excluded."status" ELSE "Card"."status" END,
        "statusAt" = CASE WHEN ${wins} THEN excluded."statusAt" ELSE "Card"."statusAt" END,
        "note" = CASE WHEN excluded."note" IN ('', "Card"."note") THEN "Card"."note"
          WHEN "Card"."note" = '' THEN excluded."note" ELSE "Card"."note" || ${'\n'} || excluded."note" END,
        "createdAt" = CASE WHEN excluded."createdAt" < "Card"."createdAt"
          THEN excluded."createdAt" ELSE "Card"."createdAt" END,
        "due" = CASE WHEN ${tried} THEN excluded."due" ELSE "Card"."due" END,
        "stability" = CASE WHEN ${tried} THEN excluded."stability" ELSE "Card"."stability" END,
        "difficulty" = CASE WHEN ${tried} THEN excluded."difficulty" ELSE "Card"."difficulty" END,
        "reps" = CASE WHEN ${tried} THEN excluded."reps" ELSE "Card"."reps" END,
        "lapses" = CASE WHEN ${tried} THEN excluded."lapses" ELSE "Card"."lapses" END,
        "state" = CASE WHEN ${tried} THEN excluded."state" ELSE "Card"."state" END,
        "lastReview" = CASE WHEN ${tried} THEN excluded."lastReview" ELSE "Card"."lastReview" END`,
    sql`DELETE FROM "Card" WHERE "learnerId" = ${guestId}`,
  ]
}

type Twice = { characters: number; at: Date; zone: string }

/** Pairs that both read, with the day that counted them the second time. */
const readTwice = (guestId: string, learnerId: string): Promise<Twice[]> =>
  query(sql`
    SELECT g."characters", CASE WHEN g."at" > a."at" THEN g."at" ELSE a."at" END AS "at",
      (SELECT l."timeZone" FROM "Learner" l
        WHERE l."id" = CASE WHEN g."at" > a."at" THEN g."learnerId" ELSE a."learnerId" END) AS "zone"
    FROM "Reading" g JOIN "Reading" a ON a."pairId" = g."pairId" AND a."learnerId" = ${learnerId}
    WHERE g."learnerId" = ${guestId}`)

/** What both did on a day is added up; a pair that both read counts once. */
function days(guestId: string, learnerId: string, twice: readonly Twice[]): Statement[] {
  return [
    sql`INSERT INTO "Day" ("learnerId", "day", "characters", "pairs")
      SELECT ${learnerId}, "day", "characters", "pairs" FROM "Day" WHERE "learnerId" = ${guestId}
      ON CONFLICT ("learnerId", "day") DO UPDATE SET
        "characters" = "Day"."characters" + excluded."characters", "pairs" = "Day"."pairs" + excluded."pairs"`,
    sql`DELETE FROM "Day" WHERE "learnerId" = ${guestId}`,
    ...twice.map(
      ({ characters, at, zone }) => sql`UPDATE "Day" SET "characters" = "characters" - ${characters},
        "pairs" = "pairs" - 1 WHERE "learnerId" = ${learnerId} AND "day" = ${dayOf(at, zone)}`,
    ),
  ]
}

function logs(guestId: string, learnerId: string): Statement[] {
  return [
    sql`INSERT INTO "Reading" ("learnerId", "pairId", "textId", "characters", "at")
      SELECT ${learnerId}, "pairId", "textId", "characters", "at" FROM "Reading" WHERE "learnerId" = ${guestId}
      ON CONFLICT ("learnerId", "pairId") DO UPDATE SET "at" = excluded."at" WHERE excluded."at" < "Reading"."at"`,
    sql`DELETE FROM "Reading" WHERE "learnerId" = ${guestId}`,
    sql`INSERT INTO "Place" ("learnerId", "textId", "chapter", "pairId", "at")
      SELECT ${learnerId}, "textId", "chapter", "pairId", "at" FROM "Place" WHERE "learnerId" = ${guestId}
      ON CONFLICT ("learnerId", "textId") DO UPDATE
      SET "chapter" = excluded."chapter", "pairId" = excluded."pairId", "at" = excluded."at"
      WHERE excluded."at" > "Place"."at"`,
    sql`DELETE FROM "Place" WHERE "learnerId" = ${guestId}`,
    sql`INSERT INTO "Meeting" ("learnerId", "wordId", "pairId", "start", "end", "textId", "zh", "en", "at")
      SELECT ${learnerId}, "wordId", "pairId", "start", "end", "textId", "zh", "en", "at"
      FROM "Meeting" WHERE "learnerId" = ${guestId} ON CONFLICT DO NOTHING`,
    sql`DELETE FROM "Meeting" WHERE "learnerId" = ${guestId}`,
    sql`UPDATE "Change" SET "learnerId" = ${learnerId} WHERE "learnerId" = ${guestId}`,
    sql`INSERT INTO "Review" ("learnerId", "wordId", "at", "rating", "before")
      SELECT ${learnerId}, "wordId", "at", "rating", "before" FROM "Review" WHERE "learnerId" = ${guestId}
      ON CONFLICT DO NOTHING`,
    sql`DELETE FROM "Review" WHERE "learnerId" = ${guestId}`,
  ]
}

/** Texts, versions, mends and reports change hands; of one's own versions of a pair the newest is the one seen. */
function work(guestId: string, learnerId: string): Statement[] {
  return [
    sql`UPDATE "Text" SET "ownerId" = ${learnerId} WHERE "ownerId" = ${guestId}`,
    sql`UPDATE "Job" SET "ownerId" = ${learnerId} WHERE "ownerId" = ${guestId}`,
    sql`UPDATE "Translation" SET "ownerId" = ${learnerId} WHERE "ownerId" = ${guestId}`,
    sql`UPDATE "Translation" SET "authorId" = ${learnerId} WHERE "authorId" = ${guestId}`,
    sql`UPDATE "Translation" SET "current" = ${false} WHERE "ownerId" = ${learnerId} AND "current" = ${true}
      AND EXISTS (SELECT 1 FROM "Translation" o WHERE o."ownerId" = ${learnerId} AND o."current" = ${true}
        AND o."pairId" = "Translation"."pairId" AND (o."createdAt" > "Translation"."createdAt"
          OR (o."createdAt" = "Translation"."createdAt" AND o."id" > "Translation"."id")))`,
    sql`UPDATE "Mend" SET "ownerId" = ${learnerId} WHERE "ownerId" = ${guestId}`,
    sql`UPDATE "Mend" SET "authorId" = ${learnerId} WHERE "authorId" = ${guestId}`,
    sql`UPDATE "Report" SET "authorId" = ${learnerId} WHERE "authorId" = ${guestId}`,
    // Until a worker has counted both learners' mends together.
    sql`INSERT INTO "OwnCount" ("learnerId", "textId", "wordId", "count")
      SELECT ${learnerId}, "textId", "wordId", "count" FROM "OwnCount" WHERE "learnerId" = ${guestId}
      ON CONFLICT DO NOTHING`,
    sql`DELETE FROM "OwnCount" WHERE "learnerId" = ${guestId}`,
    sql`INSERT INTO "Memory" ("ownerId", "key", "en", "links", "source", "words", "createdAt")
      SELECT ${learnerId}, "key", "en", "links", "source", "words", "createdAt"
      FROM "Memory" WHERE "ownerId" = ${guestId}
      ON CONFLICT ("ownerId", "key") DO UPDATE SET "en" = excluded."en", "links" = excluded."links",
        "source" = excluded."source", "words" = excluded."words", "createdAt" = excluded."createdAt"
      WHERE excluded."createdAt" > "Memory"."createdAt"`,
    sql`DELETE FROM "Memory" WHERE "ownerId" = ${guestId}`,
  ]
}

/** An account that has set nothing yet reads as the guest did. */
function settings(guestId: string, learnerId: string): Statement[] {
  const guests = (column: ReturnType<typeof sql>) =>
    sql`COALESCE((SELECT g.${column} FROM "Learner" g WHERE g."id" = ${guestId}), ${column})`
  return [
    sql`UPDATE "Learner" SET "settings" = ${guests(sql`"settings"`)}
      WHERE "id" = ${learnerId} AND "settings" = '{}'`,
    sql`UPDATE "Learner" SET "timeZone" = ${guests(sql`"timeZone"`)}
      WHERE "id" = ${learnerId} AND "timeZone" = 'UTC'`,
  ]
}
