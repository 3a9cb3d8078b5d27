import { query, sql } from '#db/client.ts'
import { sees } from '#db/learners.ts'

export type Pair = {
  id: string
  textId: string
  chapter: number
  zh: string
  /** The English that this learner sees, or empty. */
  en: string
  links: string
}

/** A pair with its English as the learner sees it, or null where it isn't theirs to see. */
export async function find(learnerId: string | null, pairId: string): Promise<Pair | null> {
  const own = learnerId ?? ''
  const [pair] = await query<Pair>(sql`
    SELECT p."id", p."textId", c."number" AS "chapter", p."zh",
      COALESCE(o."en", e."en", '') AS "en", COALESCE(o."links", e."links", '') AS "links"
    FROM "Pair" p JOIN "Text" t ON t."id" = p."textId" JOIN "Chapter" c ON c."id" = p."chapterId"
    LEFT JOIN "Translation" e ON e."id" = p."translationId"
    LEFT JOIN "Translation" o ON o."ownerId" = ${own} AND o."ownerId" <> '' AND o."pairId" = p."id"
      AND o."current" = ${true}
    WHERE p."id" = ${pairId} AND ${sees(learnerId)}`)
  return pair ?? null
}
