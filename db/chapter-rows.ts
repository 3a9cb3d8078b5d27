import { ANALYSIS } from '#core/text/analyze.ts'
import { chineseCharacters } from '#core/text/count.ts'
import { pack } from '#core/text/packed.ts'
import type { Word } from '#core/text/word.ts'
import { sql } from '#db/client.ts'
import type { Statement, Value } from '#db/engine.ts'
import type { English } from '#db/english.ts'
import { newId } from '#db/id.ts'
import type { Keyed } from '#db/keys.ts'
import { memoryRows } from '#db/memory.ts'

export type ReadyPair = {
  id?: string
  kind: 'heading' | 'paragraph'
  zh: string
  /** Its memory key. */
  key: string
  words: readonly Word[]
  /** The keys of its words, in order. */
  keys: readonly (Keyed | null)[]
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
  for (const [i, { id = newId(), kind, zh, key, words, keys, english }] of pairs.entries()) {
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
    ])
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
        ...'id textId chapterId number kind zh characters words analysis key translationId'.split(' '),
      ],
      rows: pairRows,
    },
    {
      table: 'Translation',
      columns: ['id', 'pairId', 'ownerId', 'authorId', 'source', 'en', 'links', 'createdAt'],
      rows: translations,
    },
    memoryRows(memories, true),
    sql`UPDATE "Text" SET "chapters" = "chapters" + 1, "pairs" = "pairs" + ${pairs.length},
      "translated" = "translated" + ${translations.length}, "characters" = "characters" + ${characters},
      "analysis" = ${ANALYSIS} WHERE "id" = ${textId}`,
  ]
}
