import { LearnerError } from '#core/errors.ts'
import type { Source } from '#core/pair/source.ts'
import { batch, query, sql } from '#db/client.ts'
import type { Statement } from '#db/engine.ts'
import { newId } from '#db/id.ts'
import { mends as mayMend, sees, shownName } from '#db/learners.ts'
import { memoryRows } from '#db/memory.ts'

export type Version = {
  id: string
  /** Whose own version it is; empty: everyone's. */
  ownerId: string
  authorId: string
  /** The author's name, where it is known. */
  author: string
  source: Source
  en: string
  links: string
  createdAt: Date
  /** Whether it is the one that everyone (or its owner, of their own) sees. */
  current: boolean
}

type Pair = {
  textId: string
  key: string
  shelf: string
  may: number
  everyone: string | null
  own: string | null
}

/** The pair, with what the learner may do and the version that each layer shows; null where it isn't theirs to see. */
async function pairFor(learnerId: string, pairId: string): Promise<Pair | null> {
  const [pair] = await query<Pair>(sql`
    SELECT p."textId", p."key", t."shelf", CASE WHEN ${mayMend(learnerId)} THEN 1 ELSE 0 END AS may,
      p."translationId" AS everyone,
      (SELECT o."id" FROM "Translation" o
        WHERE o."ownerId" = ${learnerId} AND o."pairId" = p."id" AND o."current" = ${true} AND o."ownerId" <> '') AS own
    FROM "Pair" p JOIN "Text" t ON t."id" = p."textId" WHERE p."id" = ${pairId} AND ${sees(learnerId)}`)
  return pair ?? null
}

/**
 * Writes an English version: for everyone where the learner may mend the text, else their own. It becomes the current
 * one and enters the writer's memory (and the server's, where everyone may read it). `over` is the version that they
 * saw: where another has come meanwhile, it throws `changed-meanwhile`. Null where the pair isn't theirs to see.
 */
export async function write(
  learnerId: string,
  pairId: string,
  {
    en,
    links,
    source = 'person',
    over,
  }: { en: string; links: string; source?: Source; over?: string | null },
  now: Date,
): Promise<{ id: string; own: boolean } | null> {
  const pair = await pairFor(learnerId, pairId)
  if (!pair) return null
  const own = pair.may === 0
  if (over !== undefined && over !== (own ? (pair.own ?? pair.everyone) : pair.everyone)) {
    throw new LearnerError('changed-meanwhile')
  }
  const id = newId()
  const statements: Statement[] = [
    {
      table: 'Translation',
      columns: ['id', 'pairId', 'ownerId', 'authorId', 'source', 'en', 'links', 'createdAt'],
      rows: [[id, pairId, own ? learnerId : '', learnerId, source, en, links, now]],
    },
    ...pointing(learnerId, pairId, pair, own, id),
  ]
  if (en !== '') {
    statements.push(memoryRows([[learnerId, pair.key, en, links, source, '', now]]))
    if (!own && pair.shelf !== 'private') {
      statements.push(memoryRows([['', pair.key, en, links, 'memory', '', now]], pair.shelf === 'built-in'))
    }
  }
  await batch(statements)
  return { id, own }
}

/** Points everyone's or one's own layer at a version, or at none; the text counts its translated pairs along. */
function pointing(
  learnerId: string,
  pairId: string,
  pair: Pair,
  own: boolean,
  id: string | null,
): Statement[] {
  if (own) {
    const mine = sql`"ownerId" = ${learnerId} AND "pairId" = ${pairId}`
    return [
      sql`UPDATE "Translation" SET "current" = ${false} WHERE ${mine} AND "current" = ${true}`,
      sql`UPDATE "Translation" SET "current" = ${true} WHERE ${mine} AND "id" = ${id}`,
    ]
  }
  const counts = (which: string | null) =>
    sql`(SELECT COUNT(*) FROM "Translation" WHERE "id" = ${which} AND "en" <> '')`
  return [
    sql`UPDATE "Text" SET "translated" = "translated" + ${counts(id)} - ${counts(pair.everyone)}
      WHERE "id" = ${pair.textId}`,
    sql`UPDATE "Pair" SET "translationId" = ${id} WHERE "id" = ${pairId}`,
  ]
}

/** Every version that the learner sees of a pair, newest first; empty where the pair isn't theirs to see. */
export async function history(learnerId: string, pairId: string): Promise<Version[]> {
  const rows = await query<Omit<Version, 'current'> & { current: number }>(sql`
    SELECT r."id", r."ownerId", r."authorId", ${shownName} AS "author", r."source", r."en", r."links",
      r."createdAt",
      CASE WHEN (r."ownerId" = '' AND p."translationId" = r."id") OR (r."ownerId" <> '' AND r."current" = ${true})
        THEN 1 ELSE 0 END AS "current"
    FROM "Translation" r JOIN "Pair" p ON p."id" = r."pairId" JOIN "Text" t ON t."id" = p."textId"
    LEFT JOIN "Learner" l ON l."id" = r."authorId"
    WHERE r."pairId" = ${pairId} AND r."ownerId" IN ('', ${learnerId}) AND ${sees(learnerId)}
    ORDER BY r."createdAt" DESC, r."id"`)
  return rows.map(row => ({ ...row, current: row.current === 1 }))
}

/** Shows an earlier version again, or (`null`) none: of one's own layer then everyone's. False where they may not. */
export async function makeCurrent(
  learnerId: string,
  pairId: string,
  versionId: string | null,
): Promise<boolean> {
  const pair = await pairFor(learnerId, pairId)
  if (!pair) return false
  const own = pair.may === 0
  if (versionId !== null) {
    const [version] = await query<{ id: string }>(sql`
      SELECT "id" FROM "Translation"
      WHERE "id" = ${versionId} AND "pairId" = ${pairId} AND "ownerId" = ${own ? learnerId : ''}`)
    if (!version) return false
  }
  await batch(pointing(learnerId, pairId, pair, own, versionId))
  return true
}

/** Goes back one version: to the one that was written before the current one, or to none. */
export async function undo(learnerId: string, pairId: string): Promise<boolean> {
  const pair = await pairFor(learnerId, pairId)
  const now = pair?.may === 0 ? pair.own : pair?.everyone
  if (!pair || !now) return false
  const layer = pair.may === 0 ? learnerId : ''
  const [former] = await query<{ id: string }>(sql`
    SELECT r."id" FROM "Translation" r JOIN "Translation" c ON c."id" = ${now}
    WHERE r."pairId" = ${pairId} AND r."ownerId" = ${layer} AND r."createdAt" < c."createdAt"
    ORDER BY r."createdAt" DESC, r."id" LIMIT 1`)
  return makeCurrent(learnerId, pairId, former?.id ?? null)
}
