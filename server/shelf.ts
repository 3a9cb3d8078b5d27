import { createHash, randomInt } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Content, type ContentPair, readContent } from '#core/memory/content.ts'
import { type Memory, readMemory } from '#core/memory/file.ts'
import { glossaryOf } from '#core/memory/glossary.ts'
import { formatLinks } from '#core/pair/links.ts'
import { ANALYSIS, createAnalyzer } from '#core/text/analyze.ts'
import { batch, sql } from '#db/client.ts'
import { type ImportDocument, runImport, startImport } from '#db/import.ts'
import { lexicon } from '#db/lexicon.ts'
import { memoryRows } from '#db/memory.ts'
import { revise } from '#db/revise.ts'
import * as settings from '#db/settings.ts'

const TRIES = 5

/**
 * Puts what comes with Duidu on the shelf and in the server's memory, when it isn't what stood there last. Throws, with
 * the file, where one can't be read.
 */
export async function loadShelf(now: Date): Promise<void> {
  const contents = files('content')
  const memories = files('memory')
  const version = createHash('sha256')
    .update(JSON.stringify([ANALYSIS, contents, memories]))
    .digest('hex')
  const stands = async () => (await settings.get('shelf')) === version
  if (await stands()) return
  const memory = memories.map(file => parsed(file, readMemory))
  // The newest stands first on the shelf: the easiest of ours.
  const texts = contents
    .map(file => parsed(file, readContent))
    .sort((a, b) => ((a.level ?? '') < (b.level ?? '') ? -1 : 1))
  for (let tries = 1; !(await stands()); tries++) {
    try {
      await loadMemory(memory, now)
      for (const [i, text] of texts.entries()) await loadText(text, new Date(now.getTime() - i * 1000))
      await settings.set('shelf', version)
    } catch (error) {
      // Of several processes that start at once, those that get in one another's way wait and look again.
      if (tries === TRIES) throw error
      await sleep(tries * 500 + randomInt(1000))
    }
  }
}

type File = { name: string; text: string }

/** The text files of a folder of the installation, in order of their names. */
function files(folder: string): File[] {
  const path = join(process.env.DUIDU_ROOT || process.cwd(), folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => ({ name: `${folder}/${name}`, text: readFileSync(join(path, name), 'utf8') }))
}

function parsed<T>({ name, text }: File, read: (text: string) => T): T {
  try {
    return read(text)
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`)
  }
}

/** What was built in before goes; what a person gave the server meanwhile stands over it. */
async function loadMemory(memories: Memory[], now: Date) {
  const rows = memories.flatMap(({ words, entries }) =>
    entries.map(({ key, en, links, words: own }) => {
      return ['', key, en, formatLinks(links), 'built-in', JSON.stringify([...words, ...own]), now]
    }),
  )
  await batch([
    sql`DELETE FROM "Memory" WHERE "ownerId" = '' AND "source" = 'built-in'`,
    memoryRows(rows, true),
  ])
}

/** Its id and the ids of its pairs are for ever: what learners did there stays when we correct it. */
async function loadText(content: Content, now: Date) {
  const document = documentOf(content)
  const renaming = { titleZh: content.title, titleEn: content.titleEn, level: content.level ?? '' }
  if (await revise(content.id, document, renaming, now)) return
  const { jobId } = await startImport('', 'built-in', document, { textId: content.id, again: true }, now)
  if (jobId) await runImport(jobId)
}

/** A text of ours as it is stored: a word that helps with a pair is cut and read so in that pair only. */
function documentOf({ title, titleEn, level, chapters }: Content): ImportDocument {
  const paragraphs = chapters.flatMap(({ pairs }) => pairs.map(({ zh }) => zh))
  const names = chapters.flatMap(({ pairs }) =>
    pairs.flatMap(({ words }) => words.filter(({ kind }) => kind === 'name')),
  )
  const analyzed = ({ zh, en, words }: ContentPair) => {
    const glossary = glossaryOf([...names, ...words])
    return { words: createAnalyzer(lexicon(), { glossary, paragraphs }).analyze(zh, en) }
  }
  return {
    title,
    titleEn,
    level,
    helps: names,
    chapters: chapters.map(chapter => ({
      ...chapter,
      pairs: chapter.pairs.map(pair => ({
        id: pair.id,
        kind: pair.kind,
        zh: pair.zh,
        source: 'built-in',
        ...(pair.en && { en: pair.en, links: formatLinks(pair.links) }),
        ...(pair.words.length > 0 && analyzed(pair)),
      })),
    })),
  }
}
