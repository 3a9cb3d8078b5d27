import { matchParagraphs } from '#core/import/match.ts'
import { packedWordIds } from '#core/text/packed.ts'
import { bake, bearing } from '#db/baked.ts'
import { batch, query, sql } from '#db/client.ts'
import type { Statement } from '#db/engine.ts'
import { type ImportDocument, runImport, startImport, titlePinyin } from '#db/import.ts'
import { difference, wordMends } from '#db/lay.ts'
import * as mends from '#db/mends.ts'
import { countSoon } from '#db/own-counts.ts'
import { counting } from '#db/pairs.ts'
import { movingMends, writtenOver } from '#db/revise-mends.ts'
import { erase } from '#db/texts.ts'

type Stored = {
  id: string
  chapterId: string
  number: number
  kind: string
  zh: string
  characters: number
  words: Uint8Array
  cut: Uint8Array | null
  analysis: number
  key: string
  translationId: string | null
  en: string | null
  source: string | null
  links: string | null
}

/** What is said of the text anew; what is left out stays. */
export type Renaming = { titleZh?: string; titleEn?: string; level?: string }

/**
 * Puts a corrected file in the place of a text. A paragraph that is known again keeps its id, and with it what learners
 * did there; one that is gone leads to its neighbour. English by a person stays in force over the file's. The text is
 * as it was until all is ready, and changes in one transaction. False where there is no such text.
 */
export async function revise(
  textId: string,
  document: ImportDocument,
  renaming: Renaming,
  now: Date,
): Promise<boolean> {
  const [text] = await query<{ ownerId: string }>(
    sql`SELECT "ownerId" FROM "Text" WHERE "id" = ${textId} AND "deletedAt" IS NULL`,
  )
  if (!text) return false
  const draft = `${textId}-draft`
  await erase(draft)
  const chapters = document.chapters.map(chapter => ({
    ...chapter,
    pairs: chapter.pairs.map(({ id: _, ...pair }) => pair),
  }))
  const options = { textId: draft, again: true }
  const { jobId } = await startImport(text.ownerId, 'private', { ...document, chapters }, options, now)
  if (jobId) await runImport(jobId)
  const wanted = document.chapters.flatMap(({ pairs }) => pairs.map(({ id }) => id))
  const [old, fresh] = [await pairsOf(textId), await pairsOf(draft)]
  const match = matchParagraphs(
    old,
    fresh.map(({ key, zh }, i) => ({ id: wanted[i], key, zh })),
  )
  const former = await writtenOver(textId)
  const moving = await movingMends(textId, draft, fresh, i => old[match[i] ?? -1])
  await batch([...moving, ...replacing(textId, draft, old, fresh, match, former, wanted, renaming)])
  await bake(textId, await bearing(textId, wordMends(await mends.ofEveryone(textId))))
  await countSoon({ textId }, now)
  return true
}

function pairsOf(textId: string): Promise<Stored[]> {
  return query(sql`
    SELECT p."id", p."chapterId", p."number", p."kind", p."zh", p."characters", p."words", p."cut", p."analysis",
      p."key", p."translationId", t."en", t."source", t."links"
    FROM "Pair" p JOIN "Chapter" c ON c."id" = p."chapterId" LEFT JOIN "Translation" t ON t."id" = p."translationId"
    WHERE p."textId" = ${textId} ORDER BY c."number", p."number"`)
}

function replacing(
  textId: string,
  draft: string,
  old: Stored[],
  fresh: Stored[],
  match: readonly number[],
  former: ReadonlyMap<string, ReadonlySet<string>>,
  wanted: (string | undefined)[],
  renaming: Renaming,
): Statement[] {
  const kept = new Set(match)
  // What a person wrote over just this Chinese stands; a file that says something else is a correction of it.
  const stays = (i: number) => {
    const before = old[match[i] ?? -1]
    return before && former.get(before.id)?.has(fresh[i]?.zh ?? '') ? before : null
  }
  return [
    ...fresh.flatMap((pair, i) => {
      const before = old[match[i] ?? -1]
      return before ? over(before, pair, stays(i) ?? pair) : named(pair, wanted[i])
    }),
    ...old.flatMap(({ id }, i) => (kept.has(i) ? [] : gone(id, neighbour(old, kept, i)))),
    sql`DELETE FROM "Chapter" WHERE "textId" = ${textId}`,
    sql`UPDATE "Chapter" SET "textId" = ${textId} WHERE "textId" = ${draft}`,
    sql`UPDATE "Pair" SET "textId" = ${textId} WHERE "textId" = ${draft}`,
    sql`DELETE FROM "Occurrence" WHERE "textId" = ${textId}`,
    sql`UPDATE "Occurrence" SET "textId" = ${textId} WHERE "textId" = ${draft}`,
    sql`UPDATE "Place" SET "chapter" = COALESCE((SELECT c."number" FROM "Pair" p
      JOIN "Chapter" c ON c."id" = p."chapterId" WHERE p."id" = "Place"."pairId"), 1) WHERE "textId" = ${textId}`,
    sql`UPDATE "Text" SET ("hash", "script", "opening", "chapters", "pairs", "characters", "words", "analysis") =
      (SELECT d."hash", d."script", d."opening", d."chapters", d."pairs", d."characters", d."words", d."analysis"
        FROM "Text" d WHERE d."id" = ${draft}) WHERE "id" = ${textId}`,
    sql`UPDATE "Text" SET "translated" = (SELECT COUNT(*) FROM "Pair" p
      JOIN "Translation" t ON t."id" = p."translationId" WHERE p."textId" = ${textId} AND t."en" <> '')
      WHERE "id" = ${textId}`,
    ...fresh.flatMap((pair, i) => {
      const before = stays(i)
      return before
        ? counting(textId, difference(packedWordIds(pair.words), packedWordIds(before.words)))
        : []
    }),
    sql`UPDATE "Chapter" SET "characters" = (SELECT SUM(p."characters") FROM "Pair" p
      WHERE p."chapterId" = "Chapter"."id") WHERE "textId" = ${textId}`,
    sql`UPDATE "Text" SET "characters" = (SELECT SUM(p."characters") FROM "Pair" p WHERE p."textId" = ${textId})
      WHERE "id" = ${textId}`,
    ...renamed(textId, renaming),
    sql`DELETE FROM "Job" WHERE "textId" = ${draft}`,
    sql`DELETE FROM "Text" WHERE "id" = ${draft}`,
  ]
}

/** The fresh version takes the place of the one before, whose id, history and readers stay. */
function over(before: Stored, pair: Stored, chinese: Stored): Statement[] {
  const { chapterId, number, kind } = pair
  const { zh, characters, words, cut, analysis, key } = chinese
  const rival = pair.translationId !== null && !(before.en === pair.en && before.links === pair.links)
  const wins = rival && (!before.en || (pair.source !== 'memory' && before.source !== 'person'))
  // A version that doesn't win can still be chosen; what memory gave can be found there.
  const stays = rival && (wins || pair.source !== 'memory')
  const translationId = wins ? pair.translationId : before.translationId
  return [
    ...(stays
      ? [sql`UPDATE "Translation" SET "pairId" = ${before.id} WHERE "id" = ${pair.translationId}`]
      : []),
    sql`DELETE FROM "Pair" WHERE "id" = ${pair.id}`,
    sql`UPDATE "Pair" SET "chapterId" = ${chapterId}, "number" = ${number}, "kind" = ${kind}, "zh" = ${zh},
      "characters" = ${characters}, "words" = ${words}, "cut" = ${cut}, "analysis" = ${analysis}, "key" = ${key},
      "translationId" = ${translationId} WHERE "id" = ${before.id}`,
  ]
}

/** A pair that the text didn't have takes the id that its file gives it, where that is free. */
function named(pair: Stored, id: string | undefined): Statement[] {
  if (id === undefined) return []
  return [
    sql`UPDATE "Pair" SET "id" = ${id}
      WHERE "id" = ${pair.id} AND NOT EXISTS (SELECT 1 FROM "Pair" p WHERE p."id" = ${id})`,
    sql`UPDATE "Mend" SET "pairId" = ${id}
      WHERE "pairId" = ${pair.id} AND NOT EXISTS (SELECT 1 FROM "Pair" p WHERE p."id" = ${pair.id})`,
  ]
}

/** The address of a pair that is gone leads to another; a place there goes along. */
function gone(id: string, to: string | undefined): Statement[] {
  const read = sql`DELETE FROM "Reading" WHERE "pairId" = ${id}`
  if (to === undefined) return [read]
  return [
    read,
    sql`UPDATE "PairAlias" SET "pairId" = ${to} WHERE "pairId" = ${id}`,
    { table: 'PairAlias', columns: ['id', 'pairId'], rows: [[id, to]], keep: true },
    sql`UPDATE "Place" SET "pairId" = ${to} WHERE "pairId" = ${id}`,
    // Where its paragraph was joined to another, a mend finds its place there.
    sql`UPDATE "Mend" SET "pairId" = ${to} WHERE "pairId" = ${id} AND "kind" <> 'chinese'`,
  ]
}

/** The pair that stays next before this one, else after it. */
function neighbour(old: Stored[], kept: ReadonlySet<number>, at: number): string | undefined {
  for (let i = at - 1; i >= 0; i--) if (kept.has(i)) return old[i]?.id
  return old.find((_, i) => i > at && kept.has(i))?.id
}

function renamed(textId: string, { titleZh, titleEn, level }: Renaming): Statement[] {
  const here = sql`WHERE "id" = ${textId}`
  return [
    ...(titleZh
      ? [sql`UPDATE "Text" SET "titleZh" = ${titleZh}, "titlePinyin" = ${titlePinyin(titleZh)} ${here}`]
      : []),
    ...(titleEn ? [sql`UPDATE "Text" SET "titleEn" = ${titleEn} ${here}`] : []),
    ...(level === undefined ? [] : [sql`UPDATE "Text" SET "level" = ${level} ${here}`]),
  ]
}
