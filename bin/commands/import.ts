import { basename } from 'node:path'
import { readExport } from '#core/export/read.ts'
import { decode } from '#core/import/decode.ts'
import { readPair } from '#core/import/pairing.ts'
import { type ImportDocument, runImport, startImport } from '#db/import.ts'
import * as jobs from '#db/jobs.ts'
import * as operator from '#db/operator.ts'
import { revise } from '#db/revise.ts'
import { withDatabase } from '../database.ts'
import { whole } from '../input.ts'
import { Output } from '../output.ts'
import { showProgress } from '../progress.ts'

type Options = { english?: string; title?: string; into?: string; learner?: string }

/** Puts a file on the shelf and prints what became of it. */
export async function importText(file: string, { english, title, into, learner }: Options): Promise<void> {
  const document = await read(file, english)
  const [titleZh = '', titleEn = ''] = (title ?? '').split('|').map(part => part.trim())
  const result = await withDatabase(async () => {
    const { textId, isNew } = into
      ? await correct(into, document, { titleZh, titleEn })
      : await begin(learner, document, { titleZh, titleEn })
    return { text: textId, ...(await operator.counts(textId)), new: isNew }
  })
  const output = new Output()
  await output.line(JSON.stringify(result))
  await output.flush()
}

type Titles = { titleZh: string; titleEn: string }
type Stands = { textId: string; isNew: boolean }

async function correct(textId: string, document: ImportDocument, titles: Titles): Promise<Stands> {
  const there = await revise(textId, document, titles, new Date())
  if (!there) throw new Error(`There is no text ${textId}; "duidu texts" lists them`)
  return { textId, isNew: false }
}

async function begin(learner: string | undefined, document: ImportDocument, titles: Titles): Promise<Stands> {
  const owner = learner === undefined ? '' : await operator.learnerByEmail(learner)
  if (owner === null) throw new Error(`There is no learner ${learner}`)
  await renewTaken(document)
  const { textId, isNew } = await startImport(owner, owner ? 'private' : 'shared', document, titles)
  await carryOut(owner, textId)
  return { textId, isNew }
}

async function read(file: string, english?: string): Promise<ImportDocument> {
  const name = file === '-' ? undefined : basename(file)
  // An export is many times as large as its text, and every sign of it counts.
  if (name?.endsWith('.json')) return readExport(new TextDecoder().decode(await whole(file, Infinity)))
  const { text } = decode(await whole(file))
  const other = english === undefined ? undefined : decode(await whole(english)).text
  const { document, method, warning } = readPair(text, { name, english: other })
  if (warning)
    console.error(
      `${warning.zh} Chinese paragraphs and ${warning.en} English ones: paired in order by their length. Please look them over.`,
    )
  else if (method === 'alternate') console.error('The two languages come by turns: paired so.')
  return document
}

/** An exported text that still stands here, or is only taken from the shelf, keeps its ids; the copy gets new ones. */
async function renewTaken(document: ImportDocument) {
  const pairs = document.chapters.flatMap(chapter => chapter.pairs)
  const taken = await operator.takenPairs(pairs.flatMap(({ id }) => id ?? []))
  for (const pair of pairs) if (pair.id !== undefined && taken.has(pair.id)) delete pair.id
}

/** Does the text's import to its end, also one that was begun before and whose process is gone. */
async function carryOut(owner: string, textId: string) {
  const job = await jobs.progress(textId)
  if (!job || job.state === 'done') return
  if (job.state === 'failed') await jobs.retry(owner, job.jobId)
  const stop = showProgress(() => jobs.progress(textId))
  try {
    await runImport(job.jobId)
  } finally {
    stop()
  }
}
