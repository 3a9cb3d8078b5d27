import { glossaryOf } from '#core/memory/glossary.ts'
import { type Analyzer, createAnalyzer } from '#core/text/analyze.ts'
import { chineseCharacters } from '#core/text/count.ts'
import { isMended, mendsIn } from '#core/text/mends.ts'
import { packedWordIds } from '#core/text/packed.ts'
import type { Word } from '#core/text/word.ts'
import { bake, bearing } from '#db/baked.ts'
import { chapterRows, packed, type ReadyChapter, type ReadyPair } from '#db/chapter-rows.ts'
import { batch, query, sql } from '#db/client.ts'
import type { ImportDocument, ImportPair } from '#db/document.ts'
import { createEnglish } from '#db/english.ts'
import { type Claimed, LEASE } from '#db/jobs.ts'
import { createKeys } from '#db/keys.ts'
import { wordMends } from '#db/lay.ts'
import { lexicon } from '#db/lexicon.ts'
import * as mends from '#db/mends.ts'
import * as words from '#db/words.ts'

/** From how many paragraphs on the beginning is stored before the whole is read. */
const LONG = 300
/** Chapters are written together up to so many code units: some 10 ms of the one writer's time. */
const GROUP = 25_000
/** Occurrences written in one transaction. */
const CHUNK = 3000

/** Stores a document as the chapters of a text, in short transactions; throws `Lost` where the job is no longer ours. */
export async function createStore(job: Claimed, worker: string, document: ImportDocument) {
  const { textId, ownerId } = job
  const { chapters } = document
  const all = chapters.flatMap(chapter => chapter.pairs)
  const long = all.length > LONG
  const english = createEnglish(ownerId)
  const keys = createKeys(long ? await words.all() : new Map(), lexicon().scripts.toSimplified)

  /** Reads these pairs as one text: its names are learned from all of them, and what memory knows of it helps. */
  async function analyzerOf(pairs: ImportPair[]): Promise<Analyzer> {
    const helps = await english.remember(pairs)
    const glossary = glossaryOf([...(document.helps ?? []), ...helps])
    return createAnalyzer(lexicon(), { glossary, paragraphs: pairs.map(pair => pair.zh) })
  }
  let whole: Analyzer | undefined
  async function wholeText(): Promise<Analyzer> {
    whole ??= await analyzerOf(all)
    return whole
  }

  /** The chapters from one index up to another, cut into words with their keys. */
  async function ready(from: number, to: number, analyzer: Analyzer): Promise<ReadyChapter[]> {
    const made = chapters.slice(from, to).map((chapter, i): ReadyChapter => {
      const pairs = chapter.pairs.map(pair => {
        const answer = english.of(pair)
        const list = pair.words ?? analyzer.analyze(pair.zh, answer?.en)
        const mended = pair.words ? mendedIn(pair.zh, pair.words, answer?.en, analyzer) : null
        const key = english.key(pair.zh)
        return { ...pair, key, english: answer, words: list, keys: list.map(keys.of), mended }
      })
      const characters = chapter.pairs.reduce((sum, { zh }) => sum + chineseCharacters(zh), 0)
      return { number: from + i + 1, title: chapter.title, titleEn: chapter.titleEn ?? '', characters, pairs }
    })
    await keys.store()
    return made
  }

  /** What a person had mended in a file that was exported comes back as mends. */
  function mendedIn(
    zh: string,
    list: Word[],
    en: string | undefined,
    analyzer: Analyzer,
  ): ReadyPair['mended'] {
    if (!list.some(isMended)) return null
    const cut = analyzer.analyze(zh, en)
    const mends = mendsIn(zh, list, cut).map(mend => ({ ...mend, scope: 'pair' as const, pairId: '' }))
    return { cut: { words: cut, keys: cut.map(keys.of) }, mends }
  }

  /** Where the chapters that are written together with this one end: the first of a long text stands alone. */
  function groupEnd(index: number): number {
    let end = index
    for (let size = 0; end < chapters.length; end++) {
      size += chapters[end]?.pairs.reduce((sum, { zh }) => sum + zh.length, 0) ?? 0
      if (end > index && (size > GROUP || (long && index === 0))) break
    }
    return end
  }

  /** Writes the chapter of this index, from 0, and some after it; gives the index of the next, or null. */
  async function write(index: number): Promise<number | null> {
    const end = groupEnd(index)
    // To read a novel whole takes a second: its beginning is read by itself first, and again at the end.
    const early = long && index === 0
    const made = await ready(
      index,
      end,
      early ? await analyzerOf(chapters[0]?.pairs ?? []) : await wholeText(),
    )
    if (!early) countWords(made)
    const now = new Date()
    const characters = made.reduce((sum, chapter) => sum + chapter.characters, 0)
    const done = sql`UPDATE "Job" SET "done" = "done" + ${characters}, "attempts" = 0,
        "leaseEnds" = ${new Date(now.getTime() + LEASE)}
      WHERE "id" = ${job.id} AND "leasedTo" = ${worker} AND "state" = 'running'`
    await batch([{ must: done }, ...made.flatMap(chapter => chapterRows(textId, ownerId, chapter, now))])
    return end < chapters.length ? end : null
  }

  /** Reads the first chapter by what the whole text says of its names; its pairs stay what they are. */
  async function readAgain(): Promise<void> {
    const made = await ready(0, 1, await wholeText())
    countWords(made)
    const stored = await query<{ id: string; number: number; mended: number }>(sql`
      SELECT p."id", p."number", CASE WHEN p."cut" IS NULL THEN 0 ELSE 1 END AS mended FROM "Pair" p JOIN "Chapter" c ON c."id" = p."chapterId"
      WHERE c."textId" = ${textId} AND c."number" = 1`)
    const statements = stored.flatMap(({ id, number, mended }) => {
      const pair = made[0]?.pairs[number - 1]
      if (!pair) return []
      const set = mended ? sql`"cut" = ${packed(pair.mended?.cut ?? pair)}` : sql`"words" = ${packed(pair)}`
      return sql`UPDATE "Pair" SET ${set} WHERE "id" = ${id} AND "zh" = ${pair.zh}`
    })
    await batch(statements)
    const mended = stored.filter(pair => pair.mended).map(({ id }) => id)
    await bake(textId, mended)
  }

  /** Writes which words stand in the text how often, and puts it up as ready. */
  async function finish(resumed: boolean): Promise<void> {
    if (long) await readAgain()
    // Who reads on while it is stored may have mended it already.
    const mended = await mends.ofEveryone(textId)
    if (mended.length > 0) await bake(textId, await bearing(textId, wordMends(mended)))
    const occurrences = resumed || mended.length > 0 ? await recount(textId) : keys.counts()
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

function countWords(chapters: readonly ReadyChapter[]): void {
  for (const { pairs } of chapters) for (const { keys } of pairs) for (const key of keys) if (key) key.count++
}

/** How often each word stands in the text, from what is stored. */
async function recount(textId: string): Promise<Map<number, number>> {
  const counts = new Map<number, number>()
  const rows = await query<{ words: Uint8Array }>(sql`SELECT "words" FROM "Pair" WHERE "textId" = ${textId}`)
  for (const row of rows) for (const id of packedWordIds(row.words)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
