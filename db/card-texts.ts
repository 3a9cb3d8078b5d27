import { join, query, sql } from '#db/client.ts'
import { sees } from '#db/learners.ts'

export type CardText = { id: string; titleZh: string; titleEn: string; count: number }

/** The texts that the learner sees with how many of their cards stand in each, the most first. */
export function texts(learnerId: string, limit = 30): Promise<CardText[]> {
  return query(sql`
    SELECT t."id", t."titleZh", t."titleEn", COUNT(*) AS "count"
    FROM "Text" t JOIN "Occurrence" o ON o."textId" = t."id"
    JOIN "Card" c ON c."learnerId" = ${learnerId} AND c."wordId" = o."wordId" AND c."status" <> 0
    WHERE ${sees(learnerId)} GROUP BY t."id", t."titleZh", t."titleEn"
    ORDER BY COUNT(*) DESC, t."id" LIMIT ${limit}`)
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
