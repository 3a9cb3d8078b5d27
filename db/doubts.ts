import { packedDoubts, tokens } from '#core/text/packed.ts'
import { join, query, sql } from '#db/client.ts'

/** Where a word stands that is read with doubt: its chapter, its pair with the Chinese, its place in it. */
export type Doubt = { chapter: number; pairId: string; zh: string; start: number; end: number }

/** How many words of a text are read with doubt, and the first of them. */
export type Doubts = { count: number; first: Doubt[] }

/** What is doubtful in a text, for whoever mends it for all readers: they have asked whether they may. */
export async function find(textId: string, most: number): Promise<Doubts> {
  const rows = await query<{ pairId: string; chapter: number; words: Uint8Array }>(sql`
    SELECT p."id" AS "pairId", c."number" AS "chapter", p."words" FROM "Pair" p
    JOIN "Chapter" c ON c."id" = p."chapterId" WHERE p."textId" = ${textId} ORDER BY c."number", p."number"`)
  let count = 0
  const first: Omit<Doubt, 'zh'>[] = []
  for (const { words, ...place } of rows) {
    const here = packedDoubts(words)
    count += here
    if (here === 0 || first.length >= most) continue
    let start = 0
    for (const { length, doubtful } of tokens(words)) {
      const end = start + length
      if (doubtful && first.length < most) first.push({ ...place, start, end })
      start = end
    }
  }
  const written = await textsOf(first.map(({ pairId }) => pairId))
  return { count, first: first.map(doubt => ({ ...doubt, zh: written.get(doubt.pairId) ?? '' })) }
}

async function textsOf(pairIds: readonly string[]): Promise<Map<string, string>> {
  if (pairIds.length === 0) return new Map()
  const rows = await query<{ id: string; zh: string }>(
    sql`SELECT "id", "zh" FROM "Pair" WHERE "id" IN (${join([...new Set(pairIds)])})`,
  )
  return new Map(rows.map(({ id, zh }) => [id, zh]))
}
