import type { Source } from '#core/pair/source.ts'
import { ids, query, sql } from '#db/client.ts'
import { sees } from '#db/learners.ts'
import { type Mend, ofLearner } from '#db/mends.ts'
import { find, type Text } from '#db/texts.ts'

export type ChapterPair = {
  id: string
  /** From 1 within its chapter. */
  number: number
  kind: 'paragraph' | 'heading'
  zh: string
  characters: number
  /** Packed: core/text/packed.ts. */
  words: Uint8Array
  analysis: number
  key: string
  translation: {
    id: string
    en: string
    source: Source
    links: string
    /** Whether it is the learner's own version, laid over everyone's. */
    own: boolean
  } | null
  read: boolean
}

export type Chapter = {
  text: Text
  number: number
  titleZh: string
  titleEn: string
  characters: number
  /** Pairs of the chapters before it. */
  before: number
  pairs: ChapterPair[]
  /** The learner's own, oldest first, that bear on this chapter. Everyone's stand in the pairs already. */
  mends: Mend[]
}

type PairRow = Omit<ChapterPair, 'translation' | 'read'> & {
  tid: string | null
  en: string
  source: Source
  links: string
  oid: string | null
  oen: string
  osource: Source
  olinks: string
  read: string | null
}

/** One chapter with all that a page of it needs, or null where there is none or it isn't theirs to see. */
export async function read(
  learnerId: string | null,
  textId: string,
  number: number,
): Promise<Chapter | null> {
  const [text, chapters, mends] = await Promise.all([
    find(learnerId, textId),
    query<Omit<Chapter, 'text' | 'pairs' | 'mends'> & { id: string }>(sql`
      SELECT "id", "number", "titleZh", "titleEn", "characters", "before" FROM "Chapter"
      WHERE "textId" = ${textId} AND "number" = ${number}`),
    learnerId === null ? [] : ofLearner(learnerId, textId),
  ])
  const [chapter] = chapters
  if (!text || !chapter) return null
  const { id, ...rest } = chapter
  const pairs = await pairsOf(learnerId, id)
  const here = new Set(pairs.map(pair => pair.id))
  return {
    text,
    ...rest,
    pairs,
    mends: mends.filter(mend => mend.scope !== 'pair' || here.has(mend.pairId)),
  }
}

async function pairsOf(learnerId: string | null, chapterId: string): Promise<ChapterPair[]> {
  const common = sql`p."id", p."number", p."kind", p."zh", p."characters", p."words", p."analysis", p."key",
    t."id" AS tid, t."en", t."source", t."links"`
  const everyone = sql`FROM "Pair" p LEFT JOIN "Translation" t ON t."id" = p."translationId"`
  const rows = await query<PairRow>(
    learnerId === null
      ? sql`SELECT ${common}, NULL AS oid, NULL AS read ${everyone} WHERE p."chapterId" = ${chapterId} ORDER BY p."number"`
      : sql`SELECT ${common}, o."id" AS oid, o."en" AS oen, o."source" AS osource, o."links" AS olinks, r."pairId" AS read
          ${everyone}
          LEFT JOIN "Translation" o ON o."ownerId" = ${learnerId} AND o."pairId" = p."id" AND o."current" = ${true}
          LEFT JOIN "Reading" r ON r."learnerId" = ${learnerId} AND r."pairId" = p."id"
          WHERE p."chapterId" = ${chapterId} ORDER BY p."number"`,
  )
  return rows.map(({ tid, en, source, links, oid, oen, osource, olinks, read, ...pair }) => ({
    ...pair,
    translation: oid
      ? { id: oid, en: oen, source: osource, links: olinks, own: true }
      : tid
        ? { id: tid, en, source, links, own: false }
        : null,
    read: read !== null,
  }))
}

/** The chapter and text where a pair stands, also by an id that it had before it was joined; or null. */
export async function ofPair(
  learnerId: string | null,
  pairId: string,
): Promise<{ textId: string; chapter: number; pairId: string } | null> {
  const [row] = await query<{ textId: string; chapter: number; pairId: string }>(sql`
    SELECT t."id" AS "textId", c."number" AS "chapter", p."id" AS "pairId"
    FROM "Pair" p JOIN "Chapter" c ON c."id" = p."chapterId" JOIN "Text" t ON t."id" = p."textId"
    WHERE p."id" IN (${pairId}, (SELECT "pairId" FROM "PairAlias" WHERE "id" = ${pairId})) AND ${sees(learnerId)}
    LIMIT 1`)
  return row ?? null
}

/** The learner's status of each word that has a card; the others are new. */
export async function statuses(learnerId: string, wordIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await query<{ id: number; status: number }>(sql`
    SELECT "wordId" AS id, "status" FROM "Card" WHERE "learnerId" = ${learnerId} AND "wordId" IN (${ids(wordIds)})`)
  return new Map(rows.map(({ id, status }) => [id, status]))
}
