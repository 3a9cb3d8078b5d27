import { packedWordIds, unpack } from '#core/text/packed.ts'
import { sentences } from '#core/text/sentences.ts'
import { query, sql } from '#db/client.ts'
import { sees } from '#db/learners.ts'

/** A place where a word stands: the pair, its chapter, and the sentence with the word's place in it. */
export type WordPlace = { pairId: string; chapter: number; zh: string; start: number; end: number }

/** How many places are shown at most. */
const MOST = 100

type Row = { id: string; chapter: number; zh: string; words: Uint8Array }

/** The places where a word stands in a text, in order. Empty where the text isn't theirs to see. */
export async function places(
  learnerId: string | null,
  textId: string,
  wordId: number,
  forms: readonly string[],
): Promise<WordPlace[]> {
  const [first = '', second = first] = forms
  const rows = await query<Row>(sql`
    SELECT p."id", c."number" AS "chapter", p."zh", p."words"
    FROM "Pair" p JOIN "Chapter" c ON c."id" = p."chapterId" JOIN "Text" t ON t."id" = p."textId"
    WHERE p."textId" = ${textId} AND ${sees(learnerId)} AND (p."zh" LIKE ${`%${first}%`} OR p."zh" LIKE ${`%${second}%`})
    ORDER BY c."number", p."number"`)
  const found: WordPlace[] = []
  for (const { id, chapter, zh, words } of rows) {
    if (found.length >= MOST) break
    if (!packedWordIds(words).includes(wordId)) continue
    const { words: cut, ids } = unpack(words, zh, () => undefined)
    const spans = sentences(zh, 'zh')
    for (const [i, word] of cut.entries()) {
      if (ids[i] !== wordId) continue
      const [from, to] = spans.find(([start, end]) => word.start >= start && word.start < end) ?? [
        0,
        zh.length,
      ]
      const end = Math.min(word.end, to) - from
      found.push({ pairId: id, chapter, zh: zh.slice(from, to), start: word.start - from, end })
    }
  }
  return found.slice(0, MOST)
}
