import { setImmediate } from 'node:timers/promises'
import { glossaryOf } from '#core/memory/glossary.ts'
import { ANALYSIS, type Analyzer, createAnalyzer } from '#core/text/analyze.ts'
import { chineseCharacters } from '#core/text/count.ts'
import { packedWordIds } from '#core/text/packed.ts'
import { batch, join, query, sql } from '#db/client.ts'
import { Lost, type Statement } from '#db/engine.ts'
import { createEnglish } from '#db/english.ts'
import * as jobs from '#db/jobs.ts'
import { difference, idsOf, lay, packWords, wordMends } from '#db/lay.ts'
import { lexicon } from '#db/lexicon.ts'
import * as mends from '#db/mends.ts'
import { countJob, countText } from '#db/own-counts.ts'
import { again, counting } from '#db/pairs.ts'

/** Pairs are written together up to so many code units: some 10 ms of the one writer's time. */
const GROUP = 10_000

/**
 * Leaves it to a worker to analyze anew the texts that an older version of the analysis has cut. Those that come with
 * Duidu are not among them: they are read anew with their own glossary when the shelf is loaded.
 */
export async function analyzeSoon(now: Date): Promise<void> {
  const old = await query<{ id: string; characters: number }>(sql`
    SELECT t."id", t."characters" FROM "Text" t
    WHERE t."analysis" < ${ANALYSIS} AND t."state" = 'ready' AND t."shelf" <> 'built-in' AND t."deletedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Job" j WHERE j."textId" = t."id" AND j."kind" = 'analyze'
        AND j."state" IN ('waiting', 'running'))
    ORDER BY t."createdAt"`)
  for (const { id: textId, characters: total } of old)
    await jobs.create('', { kind: 'analyze', textId, payload: new Uint8Array(), total }, now)
}

/** Does what waits besides imports, until nothing does. `meanwhile` is called between steps: somebody waits for an import. */
export async function runBehind(worker: string, meanwhile: () => Promise<void>): Promise<void> {
  const next = () => jobs.claim(worker, new Date(), ['analyze', 'count'])
  for (let job = await next(); job; job = await next()) {
    const { id } = job
    const beat = setInterval(() => {
      jobs.heartbeat(worker, id, new Date()).catch(() => {}) // The next write will say what is wrong.
    }, jobs.LEASE / 3)
    try {
      if (job.kind === 'analyze') await analyzeText(job, worker, meanwhile)
      else await countJob(job)
      await jobs.finish(worker, id)
      // Of what was counted nobody asks again, and there would be one for each mend.
      if (job.kind === 'count') await batch([sql`DELETE FROM "Job" WHERE "id" = ${id}`])
    } catch (error) {
      if (error instanceof Lost || !(await jobs.heartbeat(worker, id, new Date()))) continue
      console.error(`A job failed (${job.kind}):`, error)
      await jobs.fail(worker, id, 'unexpected')
    } finally {
      clearInterval(beat)
    }
    await meanwhile()
  }
}

type Stored = { id: string; kind: 'heading' | 'paragraph'; zh: string; analysis: number; en: string | null }

/** Cuts and reads a text anew, some pairs at a time, with its mends laid over; it can be read and mended meanwhile. */
async function analyzeText(job: jobs.Claimed, worker: string, meanwhile: () => Promise<void>): Promise<void> {
  const { textId } = job
  const pairs = await query<Stored>(sql`
    SELECT p."id", p."kind", p."zh", p."analysis", t."en" FROM "Pair" p JOIN "Chapter" c ON c."id" = p."chapterId"
    LEFT JOIN "Translation" t ON t."id" = p."translationId"
    WHERE p."textId" = ${textId} ORDER BY c."number", p."number"`)
  const analyzer = await analyzerOf(textId, pairs)
  const old = pairs.filter(pair => pair.analysis < ANALYSIS)
  for (let from = 0; from < old.length; ) {
    let to = from
    for (let size = 0; to < old.length && (to === from || size < GROUP); to++) size += old[to]?.zh.length ?? 0
    const group = old.slice(from, to)
    await batch([{ must: stillOurs(job, worker, group) }])
    await again(async () => batch(await rewriting(textId, group, analyzer)))
    from = to
    await setImmediate() // SQLite answers without waiting: let the heartbeat and others have their turn.
    await meanwhile()
  }
  await batch([
    sql`UPDATE "Text" SET "analysis" = (SELECT COALESCE(MIN(p."analysis"), ${ANALYSIS}) FROM "Pair" p
      WHERE p."textId" = ${textId}) WHERE "id" = ${textId}`,
  ])
  await countText(textId)
}

/** The analyzer knows the names of the whole text, and what memory says of its words. */
async function analyzerOf(textId: string, pairs: readonly Stored[]): Promise<Analyzer> {
  const [text] = await query<{ ownerId: string }>(sql`SELECT "ownerId" FROM "Text" WHERE "id" = ${textId}`)
  const known = pairs.map(({ kind, zh, en }) => ({ kind, zh, en: en ?? '' }))
  const glossary = glossaryOf(await createEnglish(text?.ownerId ?? '').remember(known))
  return createAnalyzer(lexicon(), { glossary, paragraphs: pairs.map(({ zh }) => zh) })
}

const stillOurs = ({ id }: jobs.Claimed, worker: string, group: readonly Stored[]) => {
  const characters = group.reduce((sum, { zh }) => sum + chineseCharacters(zh), 0)
  return sql`UPDATE "Job" SET "done" = "done" + ${characters}, "attempts" = 0,
      "leaseEnds" = ${new Date(Date.now() + jobs.LEASE)}
    WHERE "id" = ${id} AND "leasedTo" = ${worker} AND "state" = 'running'`
}

/** What writes the words of these pairs as they are cut now. */
async function rewriting(textId: string, group: readonly Stored[], analyzer: Analyzer): Promise<Statement[]> {
  const [everyones, rows] = await Promise.all([
    mends.ofEveryone(textId),
    query<{ id: string; zh: string; words: Uint8Array }>(sql`
      SELECT "id", "zh", "words" FROM "Pair"
      WHERE "textId" = ${textId} AND "id" IN (${join(group.map(({ id }) => id))})`),
  ])
  const english = new Map(group.map(({ id, en }) => [id, en ?? undefined]))
  const readings = new Map<number, string>()
  const cut = rows.map(({ id, zh }) => ({ id, zh, words: analyzer.analyze(zh, english.get(id)) }))
  const ids = await idsOf(
    cut.flatMap(({ words }) => words),
    readings,
  )
  let at = 0
  const bases = cut.map(pair => {
    const from = at
    at += pair.words.length
    return { ...pair, ids: ids.slice(from, at) }
  })
  const laid = await lay(bases, wordMends(everyones), readings)
  const before: number[] = []
  const after: number[] = []
  const statements = rows.flatMap((row, i): Statement[] => {
    const [base, mended] = [bases[i], laid[i]]
    if (!base || !mended) return []
    before.push(...packedWordIds(row.words))
    after.push(...mended.ids)
    const under = mended === base ? null : packWords(base, readings)
    return [
      {
        must: sql`UPDATE "Pair" SET "words" = ${packWords(mended, readings)}, "cut" = ${under}, "analysis" = ${ANALYSIS}
          WHERE "id" = ${row.id} AND "zh" = ${row.zh} AND "words" = ${row.words}`,
      },
    ]
  })
  return [...statements, ...counting(textId, difference(before, after))]
}
