import { chineseCharacters } from '#core/text/count.ts'
import type { WordKey } from '#core/text/word.ts'
import { batch } from '#db/client.ts'
import * as words from '#db/words.ts'

/** A learner, for tests. */
export async function learner(
  id: string,
  { keeper = false, timeZone = 'Asia/Shanghai' } = {},
): Promise<string> {
  const columns = ['id', 'name', 'email', 'keeper', 'timeZone']
  await batch([{ table: 'Learner', columns, rows: [[id, id, `${id}@example.org`, keeper, timeZone]] }])
  return id
}

type Paragraph = [zh: string, en: string | null]

/** A text of chapters of paragraphs, for tests. Pairs are called `${id}-1-2`: the second of the first chapter. */
export async function text(
  id: string,
  { ownerId = '', shelf = 'shared' }: { ownerId?: string; shelf?: string },
  chapters: Paragraph[][],
  counted: [WordKey, number][] = [],
): Promise<void> {
  const now = new Date('2026-11-20T08:00:00Z')
  const all = chapters.flat()
  const characters = all.reduce((sum, [zh]) => sum + chineseCharacters(zh), 0)
  const running = counted.reduce((sum, [, count]) => sum + count, 0)
  const wordIds = await words.ids(counted.map(([key]) => key))
  const pairs = chapters.flatMap((paragraphs, c) =>
    paragraphs.map(([zh, en], p) => ({
      zh,
      en,
      id: `${id}-${c + 1}-${p + 1}`,
      chapter: `${id}-${c + 1}`,
      number: p + 1,
    })),
  )
  const translated = pairs.filter(pair => pair.en !== null)
  await batch([
    {
      table: 'Text',
      columns: [
        'id',
        'ownerId',
        'shelf',
        'titleZh',
        'hash',
        'characters',
        'words',
        'pairs',
        'translated',
        'state',
        'createdAt',
      ],
      rows: [
        [
          id,
          ownerId,
          shelf,
          id,
          `hash-${id}`,
          characters,
          running,
          all.length,
          translated.length,
          'ready',
          now,
        ],
      ],
    },
    {
      table: 'Chapter',
      columns: ['id', 'textId', 'number', 'titleZh', 'characters', 'pairs', 'before'],
      rows: chapters.map((paragraphs, c) => [
        `${id}-${c + 1}`,
        id,
        c + 1,
        `第${c + 1}章`,
        paragraphs.reduce((sum, [zh]) => sum + chineseCharacters(zh), 0),
        paragraphs.length,
        chapters.slice(0, c).flat().length,
      ]),
    },
    {
      table: 'Pair',
      columns: [
        'id',
        'textId',
        'chapterId',
        'number',
        'kind',
        'zh',
        'characters',
        'words',
        'analysis',
        'key',
        'translationId',
      ],
      rows: pairs.map(({ id: pairId, zh, en, chapter, number }) => [
        pairId,
        id,
        chapter,
        number,
        'paragraph',
        zh,
        chineseCharacters(zh),
        new Uint8Array([1, 2, 3]),
        1,
        `1:${zh}`,
        en === null ? null : `${pairId}-en`,
      ]),
    },
    {
      table: 'Translation',
      columns: ['id', 'pairId', 'source', 'en', 'links', 'createdAt'],
      rows: translated.map(pair => [`${pair.id}-en`, pair.id, 'file', pair.en, '1-1', now]),
    },
    {
      table: 'Occurrence',
      columns: ['textId', 'wordId', 'count'],
      rows: counted.map(([, count], i) => [id, wordIds[i] ?? 0, count]),
    },
  ])
}
