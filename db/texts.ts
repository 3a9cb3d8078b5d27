import { batch, empty, query, sql } from '#db/client.ts'
import { mends, sees } from '#db/learners.ts'
import type { Prisma } from '#generated/sqlite/client.ts'

export type Shelf = 'built-in' | 'shared' | 'private'

/** A text as it is stored, and whose it is for whoever asks. */
export type Text = {
  id: string
  ownerId: string
  /** Whether it belongs to whoever asks. */
  mine: boolean
  shelf: Shelf
  titleZh: string
  titleEn: string
  titlePinyin: string
  /** "1" … "5", "6+", or empty. */
  level: string
  script: 'hans' | 'hant'
  chapters: number
  pairs: number
  translated: number
  /** Chinese characters. */
  characters: number
  /** Running words. */
  words: number
  opening: string
  analysis: number
  state: 'importing' | 'ready' | 'stopped'
  createdAt: Date
}

/** A text on the shelf: with the running words that the learner knows or ignores, the pairs read, and the place. */
export type ShelfText = Text & {
  known: number
  read: number
  place: { chapter: number; pairId: string; at: Date } | null
}

const columns = (learnerId: string | null) => sql`t."id", t."ownerId", t."shelf", t."titleZh", t."titleEn",
  t."titlePinyin", t."level", t."script", t."chapters", t."pairs", t."translated", t."characters", t."words",
  t."opening", t."analysis", t."state", t."createdAt",
  CASE WHEN t."ownerId" = ${learnerId ?? ''} AND t."ownerId" <> '' THEN 1 ELSE 0 END AS "mine"`

type Stored<T extends { mine: boolean }> = Omit<T, 'mine'> & { mine: number }

/** The shelf of a learner, or of a visitor (`null`), newest first. The known share is exact, of each whole text, own mends counted. */
export async function list(learnerId: string | null): Promise<ShelfText[]> {
  if (learnerId === null) {
    const rows = await query<Stored<Text>>(
      sql`SELECT ${columns(null)} FROM "Text" t WHERE ${sees(null)} ORDER BY t."createdAt" DESC, t."id"`,
    )
    return rows.map(row => ({ ...row, mine: false, known: 0, read: 0, place: null }))
  }
  const rows = await query<
    Stored<Text> & {
      known: number
      more: number
      read: number
      chapter: number | null
      pairId: string | null
      at: Date | null
    }
  >(sql`
    SELECT ${columns(learnerId)}, p."chapter", p."pairId", p."at",
      (SELECT COALESCE(SUM(o."count"), 0) FROM "Occurrence" o
        JOIN "Card" c ON c."learnerId" = ${learnerId} AND c."wordId" = o."wordId" AND c."status" IN (5, 9)
        WHERE o."textId" = t."id")
      + (SELECT COALESCE(SUM(o."count"), 0) FROM "OwnCount" o
        JOIN "Card" c ON c."learnerId" = o."learnerId" AND c."wordId" = o."wordId" AND c."status" IN (5, 9)
        WHERE o."learnerId" = ${learnerId} AND o."textId" = t."id") AS "known",
      (SELECT COALESCE(SUM(o."count"), 0) FROM "OwnCount" o
        WHERE o."learnerId" = ${learnerId} AND o."textId" = t."id") AS "more",
      (SELECT COUNT(*) FROM "Reading" r WHERE r."learnerId" = ${learnerId} AND r."textId" = t."id") AS "read"
    FROM "Text" t LEFT JOIN "Place" p ON p."learnerId" = ${learnerId} AND p."textId" = t."id"
    WHERE ${sees(learnerId)} ORDER BY t."createdAt" DESC, t."id"`)
  return rows.map(({ chapter, pairId, at, more, ...row }) => ({
    ...row,
    words: row.words + more,
    mine: row.mine === 1,
    place: chapter !== null && pairId !== null && at ? { chapter, pairId, at } : null,
  }))
}

/** The text, or null where there is none or it isn't theirs to see. */
export async function find(learnerId: string | null, textId: string): Promise<Text | null> {
  const [row] = await query<Stored<Text>>(
    sql`SELECT ${columns(learnerId)} FROM "Text" t WHERE t."id" = ${textId} AND ${sees(learnerId)}`,
  )
  return row ? { ...row, mine: row.mine === 1 } : null
}

export type ChapterEntry = {
  number: number
  titleZh: string
  titleEn: string
  characters: number
  pairs: number
  /** Pairs that the learner has read. */
  read: number
}

/** The chapters that are stored so far, in order. Empty where the text isn't theirs to see. */
export function chapterList(learnerId: string | null, textId: string): Promise<ChapterEntry[]> {
  const read =
    learnerId === null
      ? sql`0`
      : sql`(SELECT COUNT(*) FROM "Reading" r JOIN "Pair" p ON p."id" = r."pairId"
          WHERE r."learnerId" = ${learnerId} AND r."textId" = ${textId} AND p."chapterId" = c."id")`
  return query(sql`
    SELECT c."number", c."titleZh", c."titleEn", c."characters", c."pairs", ${read} AS "read"
    FROM "Chapter" c JOIN "Text" t ON t."id" = c."textId"
    WHERE c."textId" = ${textId} AND ${sees(learnerId)} ORDER BY c."number"`)
}

type Neighbour = { number: number; titleZh: string }

/** The chapters before and after one. Whoever asks has seen that the text is theirs to see. */
export async function neighbours(
  textId: string,
  number: number,
): Promise<{ before: Neighbour | null; after: Neighbour | null }> {
  const rows = await query<Neighbour>(sql`
    SELECT "number", "titleZh" FROM "Chapter"
    WHERE "textId" = ${textId} AND "number" IN (${number - 1}, ${number + 1})`)
  const at = (wanted: number) => rows.find(row => row.number === wanted) ?? null
  return { before: at(number - 1), after: at(number + 1) }
}

/** Whether the first chapter of a text is stored. */
export async function begun(textId: string): Promise<boolean> {
  const rows = await query(sql`SELECT 1 AS "one" FROM "Chapter" WHERE "textId" = ${textId} AND "number" = 1`)
  return rows.length > 0
}

/** The text that this learner already has of the same paragraphs, or null. '' asks for texts without an owner. */
export async function same(ownerId: string, hash: string): Promise<string | null> {
  const [row] = await query<{ id: string }>(sql`
    SELECT "id" FROM "Text" WHERE "ownerId" = ${ownerId} AND "hash" = ${hash} AND "deletedAt" IS NULL
    ORDER BY "createdAt" LIMIT 1`)
  return row?.id ?? null
}

/** Gives the text new titles. False where it isn't theirs to change. */
export function rename(
  learnerId: string,
  textId: string,
  { titleZh, titleEn, titlePinyin }: { titleZh: string; titleEn: string; titlePinyin: string },
): Promise<boolean> {
  const set = sql`"titleZh" = ${titleZh}, "titleEn" = ${titleEn}, "titlePinyin" = ${titlePinyin}`
  return change(learnerId, textId, set)
}

/** "1" … "5", "6+", or empty for none. */
export const setLevel = (learnerId: string, textId: string, level: string): Promise<boolean> =>
  change(learnerId, textId, sql`"level" = ${level}`)

/** Puts a text of one's own before everyone on the server; its translations enter the server's memory. */
export async function share(learnerId: string, textId: string, now: Date): Promise<boolean> {
  const [changed = 0] = await batch([
    changing(learnerId, textId, sql`"shelf" = 'shared'`, sql`AND t."shelf" = 'private'`),
    sql`INSERT INTO "Memory" ("ownerId", "key", "en", "links", "source", "createdAt")
      SELECT '', p."key", MIN(r."en"), MIN(r."links"), 'memory', CAST(${now} AS TIMESTAMP)
      FROM "Pair" p JOIN "Translation" r ON r."id" = p."translationId" JOIN "Text" t ON t."id" = p."textId"
      WHERE t."id" = ${textId} AND t."shelf" = 'shared' AND t."ownerId" = ${learnerId} AND r."en" <> ''
      GROUP BY p."key" HAVING COUNT(DISTINCT r."en") = 1
      ON CONFLICT DO NOTHING`,
  ])
  return changed > 0
}

/** Takes a shared text back; the server forgets what it had learned from it. */
export async function unshare(learnerId: string, textId: string): Promise<boolean> {
  const [changed = 0] = await batch([
    changing(
      learnerId,
      textId,
      sql`"shelf" = 'private'`,
      sql`AND t."shelf" = 'shared' AND t."ownerId" <> ''`,
    ),
    sql`DELETE FROM "Memory" WHERE "ownerId" = '' AND "source" = 'memory' AND EXISTS (
      SELECT 1 FROM "Pair" p JOIN "Translation" r ON r."id" = p."translationId" JOIN "Text" t ON t."id" = p."textId"
      WHERE t."id" = ${textId} AND t."shelf" = 'private' AND t."ownerId" = ${learnerId}
        AND p."key" = "Memory"."key" AND r."en" = "Memory"."en")`,
  ])
  return changed > 0
}

/** Takes the text from the shelf; `restore` puts it back until `purge` has thrown it away. */
export const remove = (learnerId: string, textId: string, now: Date): Promise<boolean> =>
  change(learnerId, textId, sql`"deletedAt" = ${now}`)

export async function restore(learnerId: string, textId: string): Promise<boolean> {
  const [count = 0] = await batch([
    sql`UPDATE "Text" SET "deletedAt" = NULL WHERE "id" = ${textId} AND "deletedAt" IS NOT NULL
      AND EXISTS (SELECT 1 FROM "Text" t WHERE t."id" = ${textId} AND ${mends(learnerId)})`,
  ])
  return count > 0
}

/** Throws away what was removed before `before`, a little at a time. Cards and the sentences kept in them stay. */
export async function purge(before: Date): Promise<number> {
  const gone = await query<{ id: string }>(sql`SELECT "id" FROM "Text" WHERE "deletedAt" < ${before}`)
  for (const { id } of gone) await erase(id)
  return gone.length
}

/** Erases a text whole. Whoever calls has asked whether they may. */
export async function erase(textId: string): Promise<void> {
  await batch([sql`DELETE FROM "Job" WHERE "textId" = ${textId}`])
  const chapters = await query<{ id: string }>(sql`SELECT "id" FROM "Chapter" WHERE "textId" = ${textId}`)
  for (const { id } of chapters) await batch([sql`DELETE FROM "Chapter" WHERE "id" = ${id}`])
  for (const table of ['Occurrence', 'OwnCount', 'Reading', 'Place', 'Mend', 'Report'] as const)
    await batch([eraseFrom[table](textId)])
  await batch([sql`DELETE FROM "Text" WHERE "id" = ${textId}`])
}

const eraseFrom = {
  Occurrence: (id: string) => sql`DELETE FROM "Occurrence" WHERE "textId" = ${id}`,
  OwnCount: (id: string) => sql`DELETE FROM "OwnCount" WHERE "textId" = ${id}`,
  Reading: (id: string) => sql`DELETE FROM "Reading" WHERE "textId" = ${id}`,
  Place: (id: string) => sql`DELETE FROM "Place" WHERE "textId" = ${id}`,
  Mend: (id: string) => sql`DELETE FROM "Mend" WHERE "textId" = ${id}`,
  Report: (id: string) => sql`DELETE FROM "Report" WHERE "textId" = ${id}`,
}

async function change(learnerId: string, textId: string, set: Prisma.Sql): Promise<boolean> {
  const [count = 0] = await batch([changing(learnerId, textId, set)])
  return count > 0
}

const changing = (learnerId: string, textId: string, set: Prisma.Sql, and: Prisma.Sql = empty) => sql`
  UPDATE "Text" SET ${set} WHERE "id" = ${textId} AND EXISTS (
    SELECT 1 FROM "Text" t WHERE t."id" = ${textId} AND t."deletedAt" IS NULL AND ${mends(learnerId)} ${and})`
