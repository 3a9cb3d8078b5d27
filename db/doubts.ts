import { packedDoubts } from '#core/text/packed.ts'
import { join, query, sql } from '#db/client.ts'

/**
 * Where a word stands that is read with doubt: its chapter, its pair with the Chinese, its place in it; how sure the
 * machine was, in percent.
 */
export type Doubt = { chapter: number; pairId: string; zh: string; start: number; end: number; sure: number }

/** How many words of a text are read with doubt, and the most doubtful of them. */
export type Doubts = { count: number; most: Doubt[] }

/** What is doubtful in a text, for whoever mends it for all readers: they have asked whether they may. */
export async function find(textId: string, limit: number): Promise<Doubts> {
  const rows = await query<{ pairId: string; chapter: number; words: Uint8Array }>(sql`
    SELECT p."id" AS "pairId", c."number" AS "chapter", p."words" FROM "Pair" p
    JOIN "Chapter" c ON c."id" = p."chapterId" WHERE p."textId" = ${textId} ORDER BY c."number", p."number"`)
  const all: Omit<Doubt, 'zh'>[] = []
  for (const { words, ...place } of rows) {
    for (const doubt of packedDoubts(words)) all.push({ ...place, ...doubt })
  }
  const most = [...all].sort((a, b) => a.sure - b.sure).slice(0, limit)
  const written = await textsOf(most.map(({ pairId }) => pairId))
  return { count: all.length, most: most.map(doubt => ({ ...doubt, zh: written.get(doubt.pairId) ?? '' })) }
}

async function textsOf(pairIds: readonly string[]): Promise<Map<string, string>> {
  if (pairIds.length === 0) return new Map()
  const rows = await query<{ id: string; zh: string }>(
    sql`SELECT "id", "zh" FROM "Pair" WHERE "id" IN (${join([...new Set(pairIds)])})`,
  )
  return new Map(rows.map(({ id, zh }) => [id, zh]))
}
