import { type CsvOptions, csvLines } from '#core/export/csv.ts'
import { exportPair } from '#core/export/pair.ts'
import type { Source } from '#core/pair/source.ts'
import { packedWordIds, unpack } from '#core/text/packed.ts'
import * as chapters from '#db/chapters.ts'
import { readingsOf } from '#db/lay.ts'
import { overlay } from '#db/overlay.ts'
import * as texts from '#db/texts.ts'

/** json: all that there is; txt: paragraph by paragraph, both languages; zh, en: one of them; csv, tsv: the pairs. */
export const exportFormats = ['json', 'txt', 'zh', 'en', 'csv', 'tsv'] as const

export type ExportFormat = (typeof exportFormats)[number]

/** A text in one of the formats, in pieces of a chapter each. Null where there is none or it isn't theirs to see. */
export async function exportText(
  learnerId: string | null,
  textId: string,
  format: ExportFormat,
): Promise<AsyncGenerator<string> | null> {
  const text = await texts.find(learnerId, textId)
  return text && formats[format](text, everyChapter(learnerId, text))
}

type Chapters = AsyncGenerator<chapters.Chapter>

async function* everyChapter(learnerId: string | null, text: texts.Text): Chapters {
  for (let number = 1; number <= text.chapters; number++) {
    const chapter = await chapters.read(learnerId, text.id, number)
    if (chapter) yield chapter
  }
}

const formats: Record<ExportFormat, (text: texts.Text, all: Chapters) => AsyncGenerator<string>> = {
  json,
  txt: (_, all) =>
    lines(all, ({ zh, translation }) => (translation?.en ? `${zh}\n${translation.en}\n` : `${zh}\n`)),
  zh: (_, all) => lines(all, ({ zh }) => `${zh}\n`),
  en: (_, all) => lines(all, ({ translation }) => (translation?.en ? `${translation.en}\n` : '')),
  // A spreadsheet runs what looks like a formula, and takes UTF-8 for something else without a mark.
  csv: (_, all) => table(all, '\uFEFF', { escapeFormulas: true }),
  tsv: (_, all) => table(all, '', { delimiter: '\t' }),
}

async function* json(text: texts.Text, all: Chapters) {
  const { titleZh, titleEn, level } = text
  yield `{"title":${JSON.stringify({ zh: titleZh, en: titleEn })},"level":${JSON.stringify(level || null)},"chapters":[`
  const source: Source = text.shelf === 'built-in' ? 'built-in' : 'file'
  let between = ''
  for await (const chapter of all) {
    const readings = await readingsOf(chapter.pairs.flatMap(pair => packedWordIds(pair.words)))
    const stored = chapter.pairs.map(pair => ({
      ...pair,
      ...unpack(pair.words, pair.zh, id => readings.get(id)),
    }))
    const seen = await overlay(stored, chapter.mends, readings)
    const pairs = seen.map(pair => exportPair(pair, pair.words, source))
    yield between + JSON.stringify({ title: { zh: chapter.titleZh, en: chapter.titleEn }, pairs })
    between = ','
  }
  yield ']}\n'
}

async function* lines(all: Chapters, line: (pair: chapters.ChapterPair) => string) {
  for await (const { pairs } of all) {
    const written = pairs.map(line).filter(Boolean)
    if (written.length > 0) yield `${written.join('\n')}\n`
  }
}

async function* table(all: Chapters, mark: string, options: CsvOptions) {
  yield mark + csvLines([['chapter', 'id', 'kind', 'chinese', 'english']], options)
  for await (const { number, pairs } of all)
    yield csvLines(
      pairs.map(({ id, kind, zh, translation }) => [String(number), id, kind, zh, translation?.en ?? '']),
      options,
    )
}
