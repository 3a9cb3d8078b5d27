import { hasLocale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { csvLines } from '#core/export/csv.ts'
import type { Status } from '#core/reader/page.ts'
import { parseQuery } from '#core/words/query.ts'
import { routing } from '#i18n/routing.ts'
import { currentLearner } from '#server/learner.ts'
import { exported } from '#server/word-list.ts'

const columns = [
  'word',
  'traditional',
  'reading',
  'meaning',
  'status',
  'level',
  'note',
  'sentence',
  'english',
  'text',
] as const

/** The cards that an address asks for, as a file for spreadsheets. */
export async function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams
  const asked = params.get('locale')
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
  const t = await getTranslations({ locale, namespace: 'words' })
  const learner = await currentLearner()
  const query = parseQuery(Object.fromEntries(params))
  const line = (cells: string[][]) => csvLines(cells, { escapeFormulas: true, end: '\r\n' })
  // Said once: saying it for each of many thousand cards takes longer than finding them.
  const names = new Map<Status, string>([
    [0, t('is.new')],
    [5, t('is.known')],
    [9, t('is.ignored')],
    ...([1, 2, 3, 4] as const).map(level => [level, t('is.learning', { level })] as const),
  ])
  const encoder = new TextEncoder()

  async function* chunks() {
    // The mark tells spreadsheets that what follows is UTF-8.
    yield encoder.encode(`\uFEFF${line([columns.map(column => t(`csv.${column}`))])}`)
    if (!learner) return
    for await (const rows of exported(learner.id, query)) {
      const cells = rows.map(({ status, ...row }) => [
        row.simplified,
        row.traditional.join(' '),
        row.reading,
        row.meaning,
        names.get(status) ?? '',
        row.level > 0 ? String(row.level) : '',
        row.note,
        row.zh,
        row.en,
        row.text,
      ])
      yield encoder.encode(line(cells))
    }
  }

  const source = chunks()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await source.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await source.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="duidu-words.csv"`,
      'cache-control': 'private, no-store',
    },
  })
}
