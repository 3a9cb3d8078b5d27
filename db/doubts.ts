import { packedDoubts } from '#core/text/packed.ts'
import { query, sql } from '#db/client.ts'

/** How many words of a text are read with doubt, and where the first of them stands. */
export type Doubts = { count: number; first: { chapter: number; pairId: string } | null }

/** Counts what is doubtful in a text, for whoever mends it for all readers: they have asked whether they may. */
export async function find(textId: string): Promise<Doubts> {
  const rows = await query<{ pairId: string; chapter: number; words: Uint8Array }>(sql`
    SELECT p."id" AS "pairId", c."number" AS "chapter", p."words" FROM "Pair" p
    JOIN "Chapter" c ON c."id" = p."chapterId" WHERE p."textId" = ${textId} ORDER BY c."number", p."number"`)
  const doubts: Doubts = { count: 0, first: null }
  for (const { words, ...place } of rows) {
    const count = packedDoubts(words)
    if (count > 0) doubts.first ??= place
    doubts.count += count
  }
  return doubts
}
