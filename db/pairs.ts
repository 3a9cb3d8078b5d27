import { batch, query, sql } from '#db/client.ts'
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

/** What a pair becomes when its Chinese is written anew; `words` packed (core/text/packed.ts). */
export type Rewritten = { zh: string; characters: number; words: Uint8Array; analysis: number; key: string }

/**
 * Writes the Chinese of a pair anew, for everyone, with the counts of its text. `counts` is how much more often each
 * word stands there than before. Whoever calls has asked whether they may.
 */
export async function rewrite(
  pair: { id: string; textId: string; characters: number },
  { zh, characters, words, analysis, key }: Rewritten,
  counts: ReadonlyMap<number, number>,
): Promise<void> {
  const changed = [...counts].filter(([, more]) => more !== 0)
  const running = changed.reduce((sum, [, more]) => sum + more, 0)
  const longer = characters - pair.characters
  await batch([
    sql`UPDATE "Pair" SET "zh" = ${zh}, "characters" = ${characters}, "words" = ${words}, "analysis" = ${analysis},
      "key" = ${key} WHERE "id" = ${pair.id}`,
    sql`UPDATE "Chapter" SET "characters" = "characters" + ${longer}
      WHERE "id" = (SELECT "chapterId" FROM "Pair" WHERE "id" = ${pair.id})`,
    sql`UPDATE "Text" SET "characters" = "characters" + ${longer}, "words" = "words" + ${running}
      WHERE "id" = ${pair.textId}`,
    ...changed.map(
      ([wordId, more]) => sql`INSERT INTO "Occurrence" ("textId", "wordId", "count")
        VALUES (${pair.textId}, ${wordId}, ${more})
        ON CONFLICT ("textId", "wordId") DO UPDATE SET "count" = "Occurrence"."count" + excluded."count"`,
    ),
    sql`DELETE FROM "Occurrence" WHERE "textId" = ${pair.textId} AND "count" <= 0`,
  ])
}
