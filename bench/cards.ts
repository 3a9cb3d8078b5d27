// Statuses saved, the words page, and words as CSV, with many cards: npx tsx bench/cards.ts

import { query, sql } from '#db/client.ts'
import { Client } from './client.ts'
import { measure, ms } from './figure.ts'
import { startPlain } from './plain.ts'
import { type RawCard, rawCards, rawDatabase } from './raw.ts'
import { type Served, served } from './sample.ts'
import { CARDS, type Stage, setStage } from './stage.ts'

const SAVES = 200
const searches = ['学', 'xue', 'xuéxí', 'study']

await measure('cards', async () => {
  const stage = await setStage()
  const cards = await query<RawCard>(sql`
    SELECT w."simplified", w."reading", c."status", c."wordId" AS "word" FROM "Card" c
    JOIN "Word" w ON w."id" = c."wordId" WHERE c."learnerId" = ${stage.learner}`)
  const raw = await rawDatabase()
  const straight = rawCards(raw.database, cards)
  const wordIds = cards.filter((_, i) => i % 97 === 0).map(({ word }) => word)

  const empty = await plainSaves(raw.file, wordIds)
  const saves = await ourSaves(stage, wordIds)
  const list = await ask(stage, '/en/words')
  const csv = await ask(stage, '/api/words.csv', 5)
  const found = []
  for (const q of searches) {
    const { p50, processor } = await ask(stage, `/en/words?q=${encodeURIComponent(q)}`)
    const beside = { baseline: await straight.search(q), against: 'a raw LIKE' }
    found.push(
      ms(`search for ${q}: p50`, p50, { ...beside, goal: 15 }),
      ms('its processor time', processor, beside),
    )
  }
  const route = 'one raw UPDATE in a route of the same Next'
  const newest = { baseline: await straight.newest(), against: 'a raw SELECT' }
  const everything = { baseline: await straight.everything(), against: 'a raw SELECT, joined' }
  const figures = [
    ms('status saved: p50', saves.p50, { baseline: empty.p50, against: route, goal: 4 }),
    ms('status saved: p95', saves.p95, { baseline: empty.p95, against: route }),
    ms('its processor time', saves.processor, { baseline: empty.processor, against: route }),
    ms('a raw UPDATE alone: p50', await straight.update(wordIds, SAVES)),
    ms(`words page, ${CARDS} cards: p50`, list.p50, { ...newest, goal: 10 }),
    ms('its processor time', list.processor, newest),
    ...found,
    ms(`CSV of ${CARDS} words: p50`, csv.p50, { ...everything, goal: 400 }),
    ms('its processor time', csv.processor, everything),
  ]
  await stage.stop()
  await raw.remove()
  return figures
})

/** Statuses saved one after another, as a page sends them when a key is pressed. */
async function ourSaves(stage: Stage, wordIds: readonly number[]): Promise<Served> {
  const client = new Client(stage.url, stage.cookie)
  const met = { pair: stage.pairs[0] ?? '', start: 0, end: 2 }
  const save = async (i: number) => {
    const words = [wordIds[i % wordIds.length] ?? 1]
    const act = { type: 'status', id: `save-${i}`, at: Date.now(), words, status: 1 + (i % 4), met }
    const answer = await client.post('/api/acts', { zone: 'Asia/Shanghai', acts: [act] })
    if (answer.status !== 204) throw new Error(`A status answers ${answer.status}`)
    return answer
  }
  const result = await served(stage, SAVES, save, 20)
  client.close()
  return result
}

async function plainSaves(database: string, wordIds: readonly number[]): Promise<Served> {
  const plain = await startPlain(database)
  const client = new Client(plain.url)
  const save = (i: number) => client.post('/save', { word: wordIds[i % wordIds.length], status: 1 + (i % 4) })
  const result = await served(plain, SAVES, save, 20)
  client.close()
  await plain.stop()
  return result
}

async function ask(stage: Stage, path: string, times = 20): Promise<Served> {
  const client = new Client(stage.url, stage.cookie)
  const result = await served(stage, times, () => client.open(path))
  client.close()
  return result
}
