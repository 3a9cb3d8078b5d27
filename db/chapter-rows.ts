import { ANALYSIS } from '#core/text/analyze.ts'
import { chineseCharacters } from '#core/text/count.ts'
import { kindOfMend, type WordMend } from '#core/text/mends.ts'
import { writeMend } from '#core/text/mends-stored.ts'
import { pack } from '#core/text/packed.ts'
import type { Word } from '#core/text/word.ts'
import { sql } from '#db/client.ts'
import type { Statement, Value } from '#db/engine.ts'
import type { English } from '#db/english.ts'
import { newId } from '#db/id.ts'
import type { Keyed } from '#db/keys.ts'
import { memoryRows } from '#db/memory.ts'
import { type Mend, mendRows } from '#db/mends.ts'

export type ReadyPair = {
  id?: string
  kind: 'heading' | 'paragraph'
  zh: string
  /** Its memory key. */
  key: string
  words: readonly Word[]
  /** The keys of its words, in order. */
  keys: readonly (Keyed | null)[]
  /** What the analysis makes of it, where a person's words came with the file, and the mends that lead to those. */
  mended: { cut: Pick<ReadyPair, 'words' | 'keys'>; mends: WordMend[] } | null
  english: English | null
}

/** A chapter of which everything is known, to be written. */
export type ReadyChapter = {
  number: number
  title: string
  titleEn: string
  characters: number
  pairs: ReadyPair[]
}

/** The words of a pair as they are stored. */
export const packed = ({ words, keys }: Pick<ReadyPair, 'words' | 'keys'>): Uint8Array =>
  pack(words, (_, index) => keys[index] ?? null)

/** What writes a chapter and adds it to its text. English from a file enters the memory of the text's owner. */
export function chapterRows(textId: string, ownerId: string, chapter: ReadyChapter, now: Date): Statement[] {
  const { number, title, titleEn, characters, pairs } = chapter
  const chapterId = newId()
  const pairRows: Value[][] = []
  const translations: Value[][] = []
  const memories: (string | Date)[][] = []
  const mends: Mend[] = []
  for (const [i, { id = newId(), kind, zh, key, words, keys, mended, english }] of pairs.entries()) {
    const current = english && newId()
    pairRows.push([
      id,
      textId,
      chapterId,
      i + 1,
      kind,
      zh,
      chineseCharacters(zh),
      packed({ words, keys }),
      ANALYSIS,
      key,
      current,
      mended && packed(mended.cut),
    ])
    if (mended) mends.push(...mended.mends.map(mend => fromFile({ ...mend, pairId: id }, textId, now)))
    if (!english) continue
    const { en, links, source } = english
    translations.push([current, id, '', source === 'file' ? ownerId : '', source, en, links, now])
    if (source === 'file') memories.push([ownerId, key, en, links, 'file', '', now])
  }
  return [
    sql`INSERT INTO "Chapter" ("id", "textId", "number", "titleZh", "titleEn", "characters", "pairs", "before")
      VALUES (${chapterId}, ${textId}, ${number}, ${title}, ${titleEn}, ${characters}, ${pairs.length},
        (SELECT COALESCE(SUM("pairs"), 0) FROM "Chapter" WHERE "textId" = ${textId}))`,
    {
      table: 'Pair',
      columns: [
        ...'id textId chapterId number kind zh characters words analysis key translationId cut'.split(' '),
      ],
      rows: pairRows,
    },
    {
      table: 'Translation',
      columns: ['id', 'pairId', 'ownerId', 'authorId', 'source', 'en', 'links', 'createdAt'],
      rows: translations,
    },
    memoryRows(memories, true),
    mendRows(mends),
    sql`UPDATE "Text" SET "chapters" = "chapters" + 1, "pairs" = "pairs" + ${pairs.length},
      "translated" = "translated" + ${translations.length}, "characters" = "characters" + ${characters},
      "analysis" = ${ANALYSIS} WHERE "id" = ${textId}`,
  ]
}

/** A mend that came with its text: nobody here made it, and everyone sees it. */
function fromFile(mend: WordMend, textId: string, now: Date): Mend {
  return {
    ...writeMend(mend),
    id: newId(),
    ownerId: '',
    authorId: '',
    textId,
    kind: kindOfMend(mend),
    createdAt: now,
    undoneAt: null,
  }
}
