import { batch, query, sql } from '#db/client.ts'
import type { Prisma } from '#generated/sqlite/client.ts'

export type Learner = {
  id: string
  name: string
  isAnonymous: boolean
  keeper: boolean
  timeZone: string
  /** How the reader is set, as JSON (core/settings.ts). */
  settings: string
  /** When the session was last made to last longer. */
  sessionAt: Date
}

/** Whose session a token is, as long as it lasts; null where it is nobody's. Asked for with every page. */
export async function ofSession(token: string, now: Date): Promise<Learner | null> {
  const [row] = await query<
    Omit<Learner, 'isAnonymous' | 'keeper'> & { isAnonymous: number; keeper: number }
  >(sql`
    SELECT l."id", l."name", l."timeZone", l."settings", s."updatedAt" AS "sessionAt",
      CASE WHEN l."isAnonymous" THEN 1 ELSE 0 END AS "isAnonymous", CASE WHEN l."keeper" THEN 1 ELSE 0 END AS "keeper"
    FROM "Session" s JOIN "Learner" l ON l."id" = s."userId" WHERE s."token" = ${token} AND s."expiresAt" > ${now}`)
  return row ? { ...row, isAnonymous: row.isAnonymous === 1, keeper: row.keeper === 1 } : null
}

/** Remembers how the learner's reader is set. */
export async function setSettings(learnerId: string, json: string): Promise<void> {
  await batch([sql`UPDATE "Learner" SET "settings" = ${json} WHERE "id" = ${learnerId}`])
}

/** Where the learner's days end. The zone must be one that the machine knows (core/progress/day.ts). */
export async function setTimeZone(learnerId: string, timeZone: string): Promise<void> {
  await batch([sql`UPDATE "Learner" SET "timeZone" = ${timeZone} WHERE "id" = ${learnerId}`])
}

/** Whether the learner's mends of the text are for everyone: its owner's are, and a keeper's where it has none. */
export function mayMend(learner: { id: string; keeper: boolean } | null, text: { ownerId: string }): boolean {
  if (!learner) return false
  return text.ownerId === '' ? learner.keeper : text.ownerId === learner.id
}

/** The same rule in a query about the text `t`. '' is the operator, at the command line: texts without an owner. */
export function mends(learnerId: string): Prisma.Sql {
  return sql`(t."ownerId" = ${learnerId} OR (t."ownerId" = '' AND EXISTS (
    SELECT 1 FROM "Learner" l WHERE l."id" = ${learnerId} AND l."keeper" = ${true})))`
}

/** In a query about the text `t`: whether the learner may see it. `null` is a visitor. */
export function sees(learnerId: string | null): Prisma.Sql {
  return learnerId === null
    ? sql`(t."deletedAt" IS NULL AND t."shelf" <> 'private')`
    : sql`(t."deletedAt" IS NULL AND (t."shelf" <> 'private' OR t."ownerId" = ${learnerId}))`
}

/** In a query with the learner `l`, who may be nobody: the name to show; '' for a guest, who has chosen none. */
export const shownName: Prisma.Sql = sql`COALESCE(CASE WHEN l."isAnonymous" = ${true} THEN '' ELSE l."name" END, '')`

/** Holds the learner's row, so that two requests of theirs that count something come one after the other. */
export const hold = (learnerId: string): Prisma.Sql =>
  sql`UPDATE "Learner" SET "updatedAt" = "updatedAt" WHERE "id" = ${learnerId}`
