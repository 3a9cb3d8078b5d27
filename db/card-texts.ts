import { join, query, sql } from '#db/client.ts'
import { sees } from '#db/learners.ts'

export type CardText = { id: string; titleZh: string; titleEn: string }

/** Texts that the learner sees, by which cards can be narrowed: the ones read last first. */
export function texts(learnerId: string, limit = 20): Promise<CardText[]> {
  return query(sql`
    SELECT t."id", t."titleZh", t."titleEn" FROM "Text" t
    LEFT JOIN "Place" p ON p."learnerId" = ${learnerId} AND p."textId" = t."id"
    WHERE ${sees(learnerId)} ORDER BY COALESCE(p."at", t."createdAt") DESC, t."id" LIMIT ${limit}`)
}

/** How many of the learner's cards stand in each of the texts. Some ten milliseconds for a novel: asked for apart. */
export async function counts(learnerId: string, textIds: readonly string[]): Promise<Map<string, number>> {
  if (textIds.length === 0) return new Map()
  const rows = await query<{ id: string; n: number }>(sql`
    SELECT o."textId" AS id, COUNT(*) AS n FROM "Occurrence" o
    JOIN "Card" c ON c."learnerId" = ${learnerId} AND c."wordId" = o."wordId" AND c."status" <> 0
    WHERE o."textId" IN (${join([...textIds])}) GROUP BY o."textId"`)
  const mended = await byOwnMends(learnerId, textIds)
  return new Map(rows.map(({ id, n }) => [id, n + (mended.get(id) ?? 0)]))
}

/** How many more of the learner's cards stand in each of the texts by mends of their own. */
async function byOwnMends(learnerId: string, textIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await query<{ id: string; n: number }>(sql`
    SELECT d."textId" AS id, SUM(CASE WHEN COALESCE(o."count", 0) + d."count" > 0 THEN 1 ELSE 0 END
      - CASE WHEN COALESCE(o."count", 0) > 0 THEN 1 ELSE 0 END) AS n
    FROM "OwnCount" d JOIN "Card" c ON c."learnerId" = d."learnerId" AND c."wordId" = d."wordId" AND c."status" <> 0
    LEFT JOIN "Occurrence" o ON o."textId" = d."textId" AND o."wordId" = d."wordId"
    WHERE d."learnerId" = ${learnerId} AND d."textId" IN (${join([...textIds])}) GROUP BY d."textId"`)
  return new Map(rows.map(({ id, n }) => [id, n]))
}

export type PairPlace = { pairId: string; textId: string; chapter: number; titleZh: string; titleEn: string }

/** Where pairs stand, of those that the learner may see. */
export function places(learnerId: string, pairIds: readonly string[]): Promise<PairPlace[]> {
  if (pairIds.length === 0) return Promise.resolve([])
  return query(sql`
    SELECT p."id" AS "pairId", t."id" AS "textId", k."number" AS "chapter", t."titleZh", t."titleEn"
    FROM "Pair" p JOIN "Chapter" k ON k."id" = p."chapterId" JOIN "Text" t ON t."id" = p."textId"
    WHERE p."id" IN (${join([...pairIds])}) AND ${sees(learnerId)}`)
}
