import { glossaryOf } from '#core/memory/glossary.ts'
import type { Help } from '#core/memory/help.ts'
import { memoryKey } from '#core/memory/key.ts'
import { formatLinks, linkByLength } from '#core/pair/links.ts'
import { createAnalyzer } from '#core/text/analyze.ts'
import { chineseCharacters } from '#core/text/count.ts'
import { packedWordIds } from '#core/text/packed.ts'
import { sentences } from '#core/text/sentences.ts'
import { chapterRows, type ReadyChapter, type ReadyPair } from '#db/chapter-rows.ts'
import { batch, query, sql } from '#db/client.ts'
import { type ImportDocument, type ImportPair, sha256 } from '#db/document.ts'
import type { Statement } from '#db/engine.ts'
import { type Claimed, LEASE } from '#db/jobs.ts'
import { createKeys } from '#db/keys.ts'
import { lexicon } from '#db/lexicon.ts'
import * as memory from '#db/memory.ts'
import * as words from '#db/words.ts'

/** From how many paragraphs on all stored words are read at once, not by the chapter. */
const LONG = 300
/** Short chapters are written together up to so many Chinese characters: some 10 ms of the one writer's time. */
const GROUP = 5000
/** Occurrences written in one transaction. */
const CHUNK = 3000

/** Stores a document as the chapters of a text, in short transactions; throws `Lost` where the job is no longer ours. */
export async function createStore(job: Claimed, worker: string, document: ImportDocument) {
  const { textId, ownerId } = job
  const all = document.chapters.flatMap(chapter => chapter.pairs)
  const memoryKeys = new Map(all.map(pair => [pair.zh, memoryKey(pair.zh, sha256)]))
  const remembered = await memory.find(ownerId, [...memoryKeys.values()])
  // Names are learned from the whole text, and what memory knows of its words helps.
  const analyzer = createAnalyzer(lexicon(), {
    glossary: glossaryOf([...(document.helps ?? []), ...helpsOf(remembered)]),
    paragraphs: all.map(pair => pair.zh),
  })
  const known = all.length > LONG ? await words.all() : new Map<string, number>()
  const keysOf = createKeys(known, lexicon().scripts.toSimplified)
  const counts = new Map<number, number>()

  async function ready(index: number): Promise<ReadyChapter | null> {
    const chapter = document.chapters[index]
    if (!chapter) return null
    const pairs = chapter.pairs.map((pair): Omit<ReadyPair, 'keys'> => {
      const key = memoryKeys.get(pair.zh) ?? ''
      const english = englishOf(pair, remembered.get(key))
      return { ...pair, key, english, words: pair.words ?? analyzer.analyze(pair.zh, english?.en) }
    })
    const keys = await keysOf(pairs.flatMap(pair => pair.words))
    for (const key of keys) if (key) counts.set(key.id, (counts.get(key.id) ?? 0) + 1)
    let at = 0
    return {
      number: index + 1,
      title: chapter.title,
      titleEn: chapter.titleEn ?? '',
      characters: chapter.pairs.reduce((sum, { zh }) => sum + chineseCharacters(zh), 0),
      pairs: pairs.map(pair => {
        const from = at
        at += pair.words.length
        return { ...pair, keys: keys.slice(from, at) }
      }),
    }
  }

  /** Writes the chapter of this index, from 0, and short ones after it; gives the index of the next, or null. */
  async function write(index: number): Promise<number | null> {
    const now = new Date()
    const statements: Statement[] = []
    let characters = 0
    let next = index
    for (; next < document.chapters.length; next++) {
      const size = document.chapters[next]?.pairs.reduce((sum, { zh }) => sum + zh.length, 0) ?? 0
      if (next > index && characters + size > GROUP) break
      const chapter = await ready(next)
      if (!chapter) break
      characters += chapter.characters
      statements.push(...chapterRows(textId, ownerId, chapter, now))
    }
    const done = sql`UPDATE "Job" SET "done" = "done" + ${characters}, "attempts" = 0,
        "leaseEnds" = ${new Date(now.getTime() + LEASE)}
      WHERE "id" = ${job.id} AND "leasedTo" = ${worker} AND "state" = 'running'`
    await batch([{ must: done }, ...statements])
    return next < document.chapters.length ? next : null
  }

  /** Writes which words stand in the text how often, and puts it up as ready. */
  async function finish(resumed: boolean): Promise<void> {
    const occurrences = resumed ? await recount(textId) : counts
    const rows = [...occurrences].sort(([a], [b]) => a - b).map(([id, count]) => [textId, id, count])
    await batch([sql`DELETE FROM "Occurrence" WHERE "textId" = ${textId}`])
    for (let from = 0; from < rows.length; from += CHUNK) {
      const columns = ['textId', 'wordId', 'count']
      await batch([{ table: 'Occurrence', columns, rows: rows.slice(from, from + CHUNK) }])
    }
    const running = [...occurrences.values()].reduce((sum, count) => sum + count, 0)
    await batch([sql`UPDATE "Text" SET "words" = ${running}, "state" = 'ready' WHERE "id" = ${textId}`])
  }

  return { write, finish }
}

const helpsOf = (remembered: Map<string, memory.Remembered>): Help[] =>
  [...remembered.values()].flatMap(({ words }) => (words ? (JSON.parse(words) as Help[]) : []))

/** The English that the pair brings, or that is remembered of it. */
function englishOf(pair: ImportPair, found: memory.Remembered | undefined): ReadyPair['english'] {
  if (pair.en) {
    return { en: pair.en, links: pair.links || linked(pair.zh, pair.en), source: pair.source ?? 'file' }
  }
  if (!found?.en) return null
  const source = found.source === 'built-in' ? 'built-in' : 'memory'
  return { en: found.en, links: found.links || linked(pair.zh, found.en), source }
}

function linked(zh: string, en: string): string {
  const cut = (text: string, language: 'zh' | 'en') =>
    sentences(text, language).map(([start, end]) => text.slice(start, end))
  return formatLinks(linkByLength(cut(zh, 'zh'), cut(en, 'en')))
}

/** How often each word stands in the text, from what is stored. */
async function recount(textId: string): Promise<Map<number, number>> {
  const counts = new Map<number, number>()
  const rows = await query<{ words: Uint8Array }>(sql`SELECT "words" FROM "Pair" WHERE "textId" = ${textId}`)
  for (const row of rows) for (const id of packedWordIds(row.words)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
