import { chineseCharacters } from '#core/text/count.ts'
import { connect, query, sql } from '#db/client.ts'
import { runImport, startImport } from '#db/import.ts'
import { root } from '../scripts/stamp.mjs'
import { guest, keepCards } from './learner.ts'
import { type Duidu, startDuidu } from './server.ts'
import { chapter } from './text.ts'

/** How many cards the learner has. */
export const CARDS = 50_000

/** Duidu with a text of one long chapter in both languages and a learner of many words. */
export type Stage = Duidu & {
  text: string
  pairs: string[]
  /** Where the chapter is read. */
  path: string
  learner: string
  cookie: string
  characters: number
}

/** Starts a server and sets the stage through the modules of db/, beside it. The database stays connected. */
export async function setStage(): Promise<Stage> {
  process.env.DUIDU_ROOT ??= root
  const server = await startDuidu()
  await connect({ provider: 'sqlite', file: server.file })
  const paragraphs = chapter(7000)
  const title = '长街慢车录'
  const pairs = paragraphs.map(pair => ({ kind: 'paragraph' as const, ...pair }))
  const { textId, jobId } = await startImport('', 'shared', { title, chapters: [{ title, pairs }] })
  if (jobId) await runImport(jobId)
  const stored = await query<{ id: string }>(
    sql`SELECT "id" FROM "Pair" WHERE "textId" = ${textId} ORDER BY "number"`,
  )
  const ids = stored.map(({ id }) => id)
  const [first = ''] = ids
  const { cookie, id } = await guest(server.url, textId, first)
  await keepCards(id, CARDS, {
    textId,
    pairId: first,
    zh: paragraphs[0]?.zh ?? '',
    en: paragraphs[0]?.en ?? '',
  })
  return {
    ...server,
    text: textId,
    pairs: ids,
    path: `/en/texts/${textId}/1`,
    learner: id,
    cookie,
    characters: paragraphs.reduce((sum, { zh }) => sum + chineseCharacters(zh), 0),
    async stop() {
      await connect(null)
      await server.stop()
    },
  }
}
