import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { type Analyzer, createAnalyzer } from '#core/text/analyze.ts'
import { shorten } from '#core/text/count.ts'
import { batch, query, sql } from '#db/client.ts'
import {
  documentCharacters,
  documentHash,
  type ImportDocument,
  packDocument,
  scriptOf,
  unpackDocument,
} from '#db/document.ts'
import { Lost } from '#db/engine.ts'
import { createEnglish } from '#db/english.ts'
import { newId } from '#db/id.ts'
import * as jobs from '#db/jobs.ts'
import { lexicon } from '#db/lexicon.ts'
import { countText } from '#db/own-counts.ts'
import { createStore } from '#db/store.ts'
import * as texts from '#db/texts.ts'
import { plain } from '#db/words.ts'

export { documentHash, type ImportDocument, sha256 } from '#db/document.ts'

/** How it began: a text that the owner already has of the same paragraphs is given instead, without a job. */
export type Started = { textId: string; jobId: string | null; isNew: boolean }

export type ImportOptions = {
  titleZh?: string
  titleEn?: string
  /** "1" … "5", "6+", or empty. */
  level?: string
  /** The id, for texts whose id is for ever. */
  textId?: string
  /** Store it although the owner has the same text already. */
  again?: boolean
}

/**
 * Puts a text on the shelf, empty yet, with the job that stores it. '' owns what is nobody's. The text is there at
 * once; `runImport` (or a worker of the server) fills it chapter by chapter.
 */
export async function startImport(
  ownerId: string,
  shelf: texts.Shelf,
  document: ImportDocument,
  options: ImportOptions = {},
  now: Date = new Date(),
): Promise<Started> {
  const hash = documentHash(document)
  const same = options.again ? null : await texts.same(ownerId, hash)
  if (same) return { textId: same, jobId: null, isNew: false }
  const textId = options.textId ?? newId()
  const jobId = newId()
  const titleZh = options.titleZh || document.title
  const titleEn = options.titleEn || document.titleEn || (await remembered(ownerId, document))
  const first = document.chapters.flatMap(chapter => chapter.pairs).find(pair => pair.kind === 'paragraph')
  const payload = await packDocument(document)
  await batch([
    {
      table: 'Text',
      columns: [
        'id',
        'ownerId',
        'shelf',
        'titleZh',
        'titleEn',
        'level',
        'script',
        'hash',
        'opening',
        'createdAt',
      ],
      rows: [
        [
          textId,
          ownerId,
          shelf,
          titleZh,
          titleEn,
          options.level ?? document.level ?? '',
          scriptOf(document),
          hash,
          shorten(first?.zh ?? '', 80),
          now,
        ],
      ],
    },
    {
      table: 'Job',
      columns: ['id', 'kind', 'ownerId', 'textId', 'payload', 'total', 'createdAt'],
      rows: [[jobId, 'import', ownerId, textId, payload, documentCharacters(document), now]],
    },
  ])
  return { textId, jobId, isNew: true }
}

let titles: Analyzer | undefined

/** What memory has as the English of the text's own heading, when that is its title. */
async function remembered(ownerId: string, document: ImportDocument): Promise<string> {
  const heading = document.chapters[0]?.pairs[0]
  if (heading?.kind !== 'heading' || heading.zh !== document.title) return ''
  const english = createEnglish(ownerId)
  await english.remember([heading])
  return english.of(heading)?.en ?? ''
}

/** A Chinese title in plain pinyin, for the shelf's search: 慢车 → "manche". */
export function titlePinyin(title: string): string {
  titles ??= createAnalyzer(lexicon())
  const words = titles.analyze(title)
  return words.map(word => word.syllables.map(syllable => plain(syllable?.reading ?? '')).join('')).join('')
}

/**
 * Does an import to its end, in this thread, or waits for whoever is doing it. What a dead process had stored is kept.
 * Throws the error that it failed with; the text then stands as "stopped" with what it has.
 */
export async function runImport(jobId: string, worker: string = `import-${newId()}`): Promise<void> {
  for (;;) {
    const job = await jobs.claim(worker, new Date(), jobId)
    if (job) return work(job, worker)
    const [other] = await query<{ state: jobs.JobState; error: string }>(
      sql`SELECT "state", "error" FROM "Job" WHERE "id" = ${jobId}`,
    )
    if (!other || other.state === 'done') return
    if (other.state === 'failed') throw new Error(other.error)
    await sleep(100)
  }
}

/** Does whatever import waits, or was left by a dead process, until there is none. */
export async function runWaiting(worker: string): Promise<void> {
  const next = () => jobs.claim(worker, new Date(), ['import'])
  for (let job = await next(); job; job = await next()) {
    await work(job, worker).catch((error: unknown) => console.error('An import failed:', error))
  }
}

async function work(job: jobs.Claimed, worker: string): Promise<void> {
  const beat = setInterval(() => {
    jobs.heartbeat(worker, job.id, new Date()).catch(() => {}) // The next write will say what is wrong.
  }, jobs.LEASE / 3)
  try {
    const document = await unpackDocument(job.payload)
    const [stored] = await query<{ n: number }>(
      sql`SELECT COUNT(*) AS n FROM "Chapter" WHERE "textId" = ${job.textId}`,
    )
    await begin(job.textId)
    const store = await createStore(job, worker, document)
    const from = stored?.n ?? 0
    for (let next: number | null = from; next !== null && next < document.chapters.length; ) {
      next = await store.write(next)
      await setImmediate() // SQLite answers without waiting: let the heartbeat and others have their turn.
    }
    await store.finish(from > 0)
    await countText(job.textId)
    await jobs.finish(worker, job.id)
  } catch (error) {
    // Another worker's now, or erased with its text: nothing to report. Whatever this one wrote was whole.
    if (error instanceof Lost || !(await jobs.heartbeat(worker, job.id, new Date()))) return
    await jobs.fail(worker, job.id, 'import-stopped')
    await batch([sql`UPDATE "Text" SET "state" = 'stopped' WHERE "id" = ${job.textId}`])
    throw error
  } finally {
    clearInterval(beat)
  }
}

/** Says that the text is being stored, and how its title is read: to find that out takes the dictionary. */
async function begin(textId: string): Promise<void> {
  const [text] = await query<{ title: string }>(
    sql`SELECT "titleZh" AS title FROM "Text" WHERE "id" = ${textId}`,
  )
  if (!text) throw new Lost(textId)
  await batch([
    sql`UPDATE "Text" SET "state" = 'importing', "titlePinyin" = ${titlePinyin(text.title)}
      WHERE "id" = ${textId} AND "titleZh" = ${text.title}`,
  ])
}

/** Reads the dictionary before the first text comes. */
export function warmUp(): void {
  titlePinyin('我们在图书馆看书')
}

/** How far the import of a text is: Chinese characters done, of all. */
export const importProgress = jobs.progress
