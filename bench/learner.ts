import { batch, query, sql } from '#db/client.ts'
import type { Value } from '#db/engine.ts'
import { lexicon } from '#db/lexicon.ts'
import * as words from '#db/words.ts'
import { Client } from './client.ts'

/** Eight in thirteen are known, four are being learnt, one is ignored. */
const statuses = [5, 5, 1, 5, 2, 5, 5, 3, 5, 9, 5, 4, 5]

const MINUTE = 60_000

/** A guest, made by a first act as a page does it. Gives the cookie and the id. */
export async function guest(
  url: string,
  text: string,
  pair: string,
): Promise<{ cookie: string; id: string }> {
  const client = new Client(url)
  const act = { type: 'read', id: 'first-act', at: Date.now(), text, pairs: [pair] }
  const { status, cookies } = await client.post('/api/acts', { acts: [act] })
  client.close()
  const [newest] = await query<{ id: string }>(
    sql`SELECT "id" FROM "Learner" ORDER BY "createdAt" DESC LIMIT 1`,
  )
  if (status !== 204 || cookies.length === 0 || !newest) throw new Error(`The first act answers ${status}`)
  return { cookie: cookies.join('; '), id: newest.id }
}

/**
 * Gives the learner cards of the dictionary's commonest words; one in twelve of these stays new. Every fifth card has
 * the sentence it was met in, every fiftieth a note.
 */
export async function keepCards(
  learnerId: string,
  count: number,
  met: { textId: string; pairId: string; zh: string; en: string },
): Promise<void> {
  const ids = await words.ids(commonest(Math.ceil((count * 12) / 11)))
  const now = Date.now()
  const cards: Value[][] = []
  const meetings: Value[][] = []
  for (const [i, id] of [...new Set(ids)].entries()) {
    if (i % 12 === 11 || cards.length === count) continue
    const at = new Date(now - (count - cards.length) * MINUTE)
    cards.push([learnerId, id, statuses[i % statuses.length] ?? 5, i % 50 === 0 ? `笔记 ${i}` : '', at, at])
    if (i % 5 === 0) meetings.push([learnerId, id, met.pairId, 0, 2, met.textId, met.zh, met.en, at])
  }
  await insert('Card', ['learnerId', 'wordId', 'status', 'note', 'createdAt', 'statusAt'], cards)
  const meetingColumns = ['learnerId', 'wordId', 'pairId', 'start', 'end', 'textId', 'zh', 'en', 'at']
  await insert('Meeting', meetingColumns, meetings)
}

async function insert(table: string, columns: string[], rows: Value[][]) {
  for (let from = 0; from < rows.length; from += 5000)
    await batch([{ table, columns, rows: rows.slice(from, from + 5000), keep: true }])
}

/** The keys of the commonest words, by their rank in running text; those without one come last. */
function commonest(count: number) {
  const { dictionary } = lexicon()
  const found = new Map<string, { simplified: string; reading: string; rank: number }>()
  for (let line = 0; line < dictionary.size; line++) {
    const { simplified, reading } = dictionary.entry(line)
    if (!/^\p{Script=Han}+$/u.test(simplified)) continue
    const key = { simplified, reading: reading.join(' ').toLowerCase() }
    found.set(words.keyText(key), { ...key, rank: dictionary.rank(simplified) || Number.POSITIVE_INFINITY })
  }
  return [...found.values()].sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank)).slice(0, count)
}
