import 'server-only'
import { LearnerError } from '#core/errors.ts'
import type { WordKey } from '#core/text/word.ts'
import type { LevelCount, SideCounts } from '#core/words/counts.ts'
import { statusesOf, type WordQuery } from '#core/words/query.ts'
import { excerpt, type FoundWord, type WordRow, wordFacts } from '#core/words/row.ts'
import { parseSearch } from '#core/words/search.ts'
import * as cardList from '#db/card-list.ts'
import * as cardSort from '#db/card-sort.ts'
import * as cardTexts from '#db/card-texts.ts'
import * as cards from '#db/cards.ts'
import * as chapters from '#db/chapters.ts'
import { lexicon } from '#db/lexicon.ts'
import * as words from '#db/words.ts'
import { hskLevels, levelIds } from '#server/hsk.ts'
import { lookUp } from '#server/look-up.ts'

/** Cards on a page. */
const PAGE = 50

/** Words of the dictionary that are offered below the cards. */
const OFFERED = 20

export type WordPage = { rows: WordRow[]; next: WordQuery['after'] }

/** One page of the learner's cards that a query asks for, and where the next one begins. */
export async function wordPage(
  learnerId: string,
  query: WordQuery,
  filter: cardList.Filter,
): Promise<WordPage> {
  const limit = PAGE + 1
  const { after } = query
  if (query.sort === 'reading') {
    const start = after ? { plain: after.key, wordId: after.wordId } : undefined
    const found = await cardSort.byReading(learnerId, filter, { after: start, limit })
    const last = found[PAGE - 1]
    const next = found.length > PAGE && last ? { key: last.plain, wordId: last.wordId } : null
    const listed = found.slice(0, PAGE)
    const meetings = await cardSort.meetings(
      learnerId,
      listed.map(card => card.wordId),
    )
    return {
      rows: await rows(
        learnerId,
        listed.map(card => ({ ...card, meeting: meetings.get(card.wordId) ?? null })),
      ),
      next,
    }
  }
  const start =
    after && /^\d+$/.test(after.key)
      ? { statusAt: new Date(Number(after.key)), wordId: after.wordId }
      : undefined
  const found = await cardList.list(learnerId, filter, { after: start, limit })
  const last = found[PAGE - 1]
  const next =
    found.length > PAGE && last ? { key: String(last.statusAt.getTime()), wordId: last.wordId } : null
  return { rows: await rows(learnerId, found.slice(0, PAGE)), next }
}

const none: Record<cards.Status, number> = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 9: 0 }

/** All that the words page shows to a learner, or to a visitor, who has no cards (`null`). */
export async function readWords(learnerId: string | null, query: WordQuery) {
  if (learnerId === null) {
    return {
      page: { rows: [], next: null },
      counts: none,
      texts: [],
      found: await offered(null, await look(query.q)),
    }
  }
  const looked = await look(query.q)
  const filter = await filterOf(query, looked)
  const [page, counts, texts] = await Promise.all([
    wordPage(learnerId, query, filter),
    cards.counts(learnerId),
    cardTexts.texts(learnerId),
  ])
  const found = query.after ? [] : await offered(learnerId, looked)
  return { page, counts, texts, found }
}

/** The counts beside the list that are too dear to come with each page of it. */
export async function readCounts(learnerId: string): Promise<SideCounts> {
  const texts = await cardTexts.texts(learnerId)
  const [counts, levels] = await Promise.all([
    cardTexts.counts(
      learnerId,
      texts.map(text => text.id),
    ),
    levelCounts(learnerId),
  ])
  return { texts: Object.fromEntries(counts), levels }
}

/** How much of each HSK level the learner has. */
export async function levelCounts(learnerId: string): Promise<LevelCount[]> {
  const levels = await hskLevels()
  const statuses = await chapters.statuses(learnerId, [...levels.keys()])
  const counts = [1, 2, 3, 4, 5, 6].map(level => ({ level, of: 0, cards: 0, learning: 0, known: 0 }))
  for (const [id, level] of levels) {
    const count = counts[level - 1]
    if (!count) continue
    const status = statuses.get(id) ?? 0
    count.of++
    if (status !== 0) count.cards++
    if (status >= 1 && status <= 4) count.learning++
    if (status === 5) count.known++
  }
  return counts
}

/** What a query asks of the database: which cards. */
export async function filterOf(query: WordQuery, found?: Found): Promise<cardList.Filter> {
  const filter: cardList.Filter = { statuses: statusesOf(query.status) }
  if (query.text) filter.textId = query.text
  if (query.level) filter.among = await levelIds(query.level)
  if (query.q) {
    filter.search = parseSearch(query.q)
    filter.english = [...(found ?? (await look(query.q))).ids.values()]
  }
  return filter
}

/** Words of the dictionary that a search finds, and the ids of those that somebody has met, by their key. */
type Found = { keys: WordKey[]; ids: Map<string, number> }

async function look(q: string): Promise<Found> {
  const keys = q === '' ? [] : lookUp(q)
  const known = keys.length > 0 ? await words.find(keys) : new Map<string, number>()
  const ids = new Map(
    keys.map(words.keyText).flatMap(name => {
      const id = known.get(name)
      return id === undefined ? [] : [[name, id] as const]
    }),
  )
  return { keys, ids }
}

/** Cards as rows: with what the dictionary has on them, and the way to the sentence. */
export async function rows(learnerId: string, cards: readonly cardList.ListedCard[]): Promise<WordRow[]> {
  const { dictionary } = lexicon()
  const levels = await hskLevels()
  const pairIds = new Set(cards.flatMap(({ meeting }) => (meeting ? [meeting.pairId] : [])))
  const places = new Map(
    (await cardTexts.places(learnerId, [...pairIds])).map(place => [place.pairId, place]),
  )
  return cards.map(({ wordId, simplified, reading, status, note, meeting }) => {
    const place = meeting && places.get(meeting.pairId)
    return {
      ...wordFacts({ simplified, reading }, dictionary, levels.get(wordId) ?? 0),
      id: wordId,
      status,
      note,
      met: meeting && {
        ...excerpt(meeting.zh, meeting.start, meeting.end),
        text: place?.titleZh ?? '',
        at: place ? { text: place.textId, chapter: place.chapter, pair: meeting.pairId } : null,
      },
    }
  })
}

/** Words of the dictionary that are no cards yet. */
async function offered(learnerId: string | null, { keys, ids }: Found): Promise<FoundWord[]> {
  const kept = learnerId ? await chapters.statuses(learnerId, [...ids.values()]) : new Map<number, number>()
  // A visitor's search stores no words, so it knows no levels.
  const levels = learnerId ? await hskLevels() : new Map<number, number>()
  const { dictionary } = lexicon()
  return keys
    .filter(key => !kept.get(ids.get(words.keyText(key)) ?? 0))
    .slice(0, OFFERED)
    .map(key => ({ ...wordFacts(key, dictionary, levels.get(ids.get(words.keyText(key)) ?? 0) ?? 0), key }))
}

/** The id of a word that the dictionary has. Throws `not-found` for any other: whoever asks can't fill the table. */
export async function keepable({ simplified, reading }: WordKey): Promise<number> {
  const entries = lexicon().dictionary.entries(simplified)
  const there = entries.some(
    entry => entry.simplified === simplified && entry.reading.join(' ').toLowerCase() === reading,
  )
  const [id] = there ? await words.ids([{ simplified, reading }]) : []
  if (id === undefined) throw new LearnerError('not-found')
  return id
}

/** All cards that a query asks for, in pages: what a row shows, and the whole sentence with its English. */
export async function* exported(learnerId: string, query: WordQuery) {
  const { dictionary } = lexicon()
  const levels = await hskLevels()
  for await (const page of cardList.stream(learnerId, await filterOf(query))) {
    const pairIds = new Set(page.flatMap(({ meeting }) => (meeting ? [meeting.pairId] : [])))
    const places = new Map(
      (await cardTexts.places(learnerId, [...pairIds])).map(place => [place.pairId, place]),
    )
    yield page.map(({ wordId, simplified, reading, status, note, meeting }) => ({
      ...wordFacts({ simplified, reading }, dictionary, levels.get(wordId) ?? 0),
      status,
      note,
      zh: meeting?.zh ?? '',
      en: meeting?.en ?? '',
      text: (meeting && places.get(meeting.pairId)?.titleZh) ?? '',
    }))
  }
}
