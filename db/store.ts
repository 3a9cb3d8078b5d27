import { glossaryOf } from '#core/memory/glossary.ts'
import type { Help } from '#core/memory/help.ts'
import { memoryKey } from '#core/memory/key.ts'
import { formatLinks, linkByLength } from '#core/pair/links.ts'
import type { Source } from '#core/pair/source.ts'
import { ANALYSIS, type Analyzer, createAnalyzer } from '#core/text/analyze.ts'
import { chineseCharacters } from '#core/text/count.ts'
import { wordKey } from '#core/text/key.ts'
import { pack, packedWordIds } from '#core/text/packed.ts'
import { sentences } from '#core/text/sentences.ts'
import type { Word, WordKey } from '#core/text/word.ts'
import { batch, query, sql } from '#db/client.ts'
import { type ImportDocument, type ImportPair, sha256 } from '#db/document.ts'
import type { Value } from '#db/engine.ts'
import { newId } from '#db/id.ts'
import { type Claimed, LEASE } from '#db/jobs.ts'
import { lexicon } from '#db/lexicon.ts'
import * as memory from '#db/memory.ts'
import * as words from '#db/words.ts'

/** From how many paragraphs on all stored words are read at once, not by the chapter. */
const LONG = 300
/** Occurrences written in one transaction. */
const CHUNK = 3000

const pairColumns = [
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
]

type Prepared = { id: string; key: string; pair: ImportPair; english: English | null; words: Word[] }
type Keyed = { id: number; reading: string; key: WordKey }
type English = { en: string; links: string; source: Source }

/** Stores a document as the chapters of a text, each in one short transaction; `Lost` where the job is no longer ours. */
export async function createStore(job: Claimed, worker: string, document: ImportDocument) {
  const { textId, ownerId } = job
  const all = document.chapters.flatMap(chapter => chapter.pairs)
  const keys = new Map(all.map(pair => [pair.zh, memoryKey(pair.zh, sha256)]))
  const remembered = await memory.find(ownerId, [...keys.values()])
  const analyzer = analyzerFor(document, all, remembered)
  const known = all.length > LONG ? await words.all() : new Map<string, number>()
  const seen = new Map<string, Keyed | null>()
  const counts = new Map<number, number>()
  const simplify = lexicon().scripts.toSimplified

  const english = (pair: ImportPair, key: string): English | null => {
    const found = remembered.get(key)
    if (pair.en) {
      const links = pair.links || linked(pair.zh, pair.en)
      return { en: pair.en, links, source: pair.source ?? 'file' }
    }
    if (!found?.en) return null
    return {
      en: found.en,
      links: found.links || linked(pair.zh, found.en),
      source: found.source === 'built-in' ? 'built-in' : 'memory',
    }
  }

  /** Of each word its key's id and reading; those that are new are stored, all of a chapter together. */
  async function keyed(list: readonly Word[]): Promise<(Keyed | null)[]> {
    const result = list.map(word => {
      const name = `${word.text} ${word.syllables.map(syllable => syllable?.reading).join(' ')}`
      let found = seen.get(name)
      if (found === undefined) {
        const key = wordKey(word, simplify)
        found = key && { key, id: known.get(words.keyText(key)) ?? 0, reading: key.reading }
        seen.set(name, found)
      }
      return found
    })
    const missing = new Set(result.filter(found => found?.id === 0))
    const made = await words.ids([...missing].flatMap(found => found?.key ?? []))
    for (const [i, found] of [...missing].entries()) {
      if (!found) continue
      found.id = made[i] ?? 0
      known.set(words.keyText(found.key), found.id)
    }
    return result
  }

  async function chapter(index: number): Promise<void> {
    const source = document.chapters[index]
    if (!source) throw new RangeError(`There is no chapter ${index}`)
    const prepared = source.pairs.map((pair): Prepared => {
      const key = keys.get(pair.zh) ?? ''
      const answer = english(pair, key)
      return {
        id: pair.id ?? newId(),
        key,
        pair,
        english: answer,
        words: pair.words ?? analyzer.analyze(pair.zh, answer?.en),
      }
    })
    const keyedWords = await keyed(prepared.flatMap(pair => pair.words))
    let at = 0
    const now = new Date()
    const chapterId = newId()
    const pairRows: Value[][] = []
    const translationRows: Value[][] = []
    const memoryRows: (string | Date)[][] = []
    let characters = 0
    for (const [i, { id, key, pair, english, words }] of prepared.entries()) {
      const from = at
      at += words.length
      for (let k = from; k < at; k++) {
        const wordId = keyedWords[k]?.id
        if (wordId) counts.set(wordId, (counts.get(wordId) ?? 0) + 1)
      }
      const packed = pack(words, (_, k) => keyedWords[from + k] ?? null)
      const size = chineseCharacters(pair.zh)
      characters += size
      const translationId = english && newId()
      pairRows.push([
        id,
        textId,
        chapterId,
        i + 1,
        pair.kind,
        pair.zh,
        size,
        packed,
        ANALYSIS,
        key,
        translationId,
      ])
      if (english) {
        translationRows.push([
          translationId,
          id,
          '',
          english.source === 'file' ? ownerId : '',
          english.source,
          english.en,
          english.links,
          now,
        ])
        if (english.source === 'file')
          memoryRows.push([ownerId, key, english.en, english.links, 'file', '', now])
      }
    }
    const before = sql`(SELECT COALESCE(SUM("pairs"), 0) FROM "Chapter" WHERE "textId" = ${textId})`
    await batch([
      {
        must: sql`UPDATE "Job" SET "done" = "done" + ${characters}, "attempts" = 0, "leaseEnds" = ${new Date(now.getTime() + LEASE)}
          WHERE "id" = ${job.id} AND "leasedTo" = ${worker} AND "state" = 'running'`,
      },
      sql`INSERT INTO "Chapter" ("id", "textId", "number", "titleZh", "titleEn", "characters", "pairs", "before")
        VALUES (${chapterId}, ${textId}, ${index + 1}, ${source.title}, ${source.titleEn ?? ''}, ${characters}, ${prepared.length}, ${before})`,
      { table: 'Pair', columns: [...pairColumns, 'translationId'], rows: pairRows },
      {
        table: 'Translation',
        columns: ['id', 'pairId', 'ownerId', 'authorId', 'source', 'en', 'links', 'createdAt'],
        rows: translationRows,
      },
      memory.memoryRows(memoryRows, true),
      sql`UPDATE "Text" SET "chapters" = "chapters" + 1, "pairs" = "pairs" + ${prepared.length},
        "translated" = "translated" + ${translationRows.length}, "characters" = "characters" + ${characters},
        "analysis" = ${ANALYSIS} WHERE "id" = ${textId}`,
    ])
  }

  /** Writes which words stand in the text how often, and puts it up as ready. */
  async function finish(resumed: boolean): Promise<void> {
    const occurrences = resumed ? await recount(textId) : counts
    const rows = [...occurrences].sort(([a], [b]) => a - b).map(([id, count]) => [textId, id, count])
    await batch([sql`DELETE FROM "Occurrence" WHERE "textId" = ${textId}`])
    for (let from = 0; from < rows.length; from += CHUNK) {
      await batch([
        { table: 'Occurrence', columns: ['textId', 'wordId', 'count'], rows: rows.slice(from, from + CHUNK) },
      ])
    }
    let running = 0
    for (const count of occurrences.values()) running += count
    await batch([sql`UPDATE "Text" SET "words" = ${running}, "state" = 'ready' WHERE "id" = ${textId}`])
  }

  return { chapter, finish }
}

const linked = (zh: string, en: string) =>
  formatLinks(linkByLength(sentences(zh, 'zh').map(cut(zh)), sentences(en, 'en').map(cut(en))))

const cut =
  (text: string) =>
  ([start, end]: [number, number]) =>
    text.slice(start, end)

/** The analyzer for the whole text: its names are learned from all of it, and what memory says helps. */
function analyzerFor(
  document: ImportDocument,
  pairs: ImportPair[],
  remembered: Map<string, memory.Remembered>,
): Analyzer {
  const helps = [...(document.helps ?? [])]
  for (const { words } of remembered.values()) if (words) helps.push(...(JSON.parse(words) as Help[]))
  return createAnalyzer(lexicon(), { glossary: glossaryOf(helps), paragraphs: pairs.map(pair => pair.zh) })
}

/** How often each word stands in the text, from what is stored. */
async function recount(textId: string): Promise<Map<number, number>> {
  const counts = new Map<number, number>()
  const rows = await query<{ words: Uint8Array }>(sql`SELECT "words" FROM "Pair" WHERE "textId" = ${textId}`)
  for (const row of rows) for (const id of packedWordIds(row.words)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
