import { packedWordIds } from '#core/text/packed.ts'
import { batch, query, sql } from '#db/client.ts'
import { Lost, type Statement } from '#db/engine.ts'
import { difference } from '#db/lay.ts'
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

/** What a pair becomes when its Chinese is written anew; `words` packed (core/text/packed.ts), `cut` before mends. */
export type Rewritten = {
  zh: string
  characters: number
  words: Uint8Array
  cut: Uint8Array | null
  analysis: number
  key: string
}

/** Writes the Chinese of a pair anew, for everyone, with the counts of its text. Whoever calls has asked whether they may. */
export async function rewrite(pairId: string, written: Rewritten): Promise<void> {
  const { zh, characters, words, cut, analysis, key } = written
  await again(async () => {
    const [pair] = await query<{
      textId: string
      chapterId: string
      characters: number
      words: Uint8Array
    }>(sql`
      SELECT "textId", "chapterId", "characters", "words" FROM "Pair" WHERE "id" = ${pairId}`)
    if (!pair) return
    const longer = characters - pair.characters
    await batch([
      {
        must: sql`UPDATE "Pair" SET "zh" = ${zh}, "characters" = ${characters}, "words" = ${words}, "cut" = ${cut},
          "analysis" = ${analysis}, "key" = ${key} WHERE "id" = ${pairId} AND "words" = ${pair.words}`,
      },
      sql`UPDATE "Chapter" SET "characters" = "characters" + ${longer} WHERE "id" = ${pair.chapterId}`,
      sql`UPDATE "Text" SET "characters" = "characters" + ${longer} WHERE "id" = ${pair.textId}`,
      ...counting(pair.textId, difference(packedWordIds(pair.words), packedWordIds(words))),
    ])
  })
}

const TRIES = 8

/** Does `work` again where another changed meanwhile what it had read. */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left--) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Lost) || left === 1) throw error
    }
  }
}

/** What writes that words stand more or less often in a text. In the order of their ids: two who do it don't deadlock. */
export function counting(textId: string, counts: ReadonlyMap<number, number>): Statement[] {
  if (counts.size === 0) return []
  const changed = [...counts].sort(([a], [b]) => a - b)
  const running = changed.reduce((sum, [, more]) => sum + more, 0)
  return [
    sql`UPDATE "Text" SET "words" = "words" + ${running} WHERE "id" = ${textId}`,
    ...changed.map(
      ([wordId, more]) => sql`INSERT INTO "Occurrence" ("textId", "wordId", "count")
        VALUES (${textId}, ${wordId}, ${more})
        ON CONFLICT ("textId", "wordId") DO UPDATE SET "count" = "Occurrence"."count" + excluded."count"`,
    ),
    sql`DELETE FROM "Occurrence" WHERE "textId" = ${textId} AND "count" <= 0`,
  ]
}
