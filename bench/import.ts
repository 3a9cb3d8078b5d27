// Import of a short text and of a long one: npx tsx bench/import.ts [--text FILE] [--short FILE]

import { stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { Client } from './client.ts'
import { type Beside, type Figure, measure, ms } from './figure.ts'
import { startPlain } from './plain.ts'
import { memory, processorTime } from './process.ts'
import { rawImport } from './raw.ts'
import { median, percentile, repeat } from './sample.ts'
import { type Duidu, startDuidu } from './server.ts'
import { chapter, texts } from './text.ts'

const SHORT = 5
const LONG = 3

await measure('import', async () => {
  process.env.DUIDU_ROOT ??= process.cwd()
  const { short, long } = texts()
  const rawShort = await rawImport(short)
  const rawLong = await rawImport(long)
  const plain = await startPlain()
  const empty = new Client(plain.url)
  await repeat(50, () => empty.open('/'))
  const plainMemory = memory(plain.pid)
  empty.close()
  await plain.stop()

  const server = await startDuidu()
  const client = new Client(server.url)
  // The first act makes the guest; the worker and its tables are loaded.
  const first = await add(
    client,
    Buffer.from(
      chapter(100)
        .map(({ zh }) => zh)
        .join('\n'),
    ),
  )
  const shorts = await repeat(SHORT, () => add(client, short), 2)
  const read = `/en/texts/${shorts.at(-1)?.text}/1`
  const idle = await others(server, client.cookie, read, sleep(3000))

  const before = processorTime(server.pid)
  const longs = [await add(client, long)]
  const held = memory(server.pid)
  const size = await databaseSize(server)
  for (let i = 1; i < LONG; i++) longs.push(await add(client, long))
  const after = processorTime(server.pid)
  const busy = await others(server, client.cookie, read, add(client, long))
  const heldLast = memory(server.pid)
  client.close()
  await server.stop()

  const raw = { against: 'jieba, pinyin-pro, one raw transaction' }
  const alone = { against: 'the same without an import' }
  const plainest = { ...raw, baseline: rawLong.ms }
  return [
    ms('short text: readable', median(shorts.map(({ readable }) => readable)), {
      ...raw,
      baseline: rawShort.ms,
      goal: 30,
    }),
    ms('the first text after a start: readable', first.readable),
    ms('long text: first chapter readable', median(longs.map(({ readable }) => readable)), {
      ...plainest,
      goal: 1000,
    }),
    ms('long text: all of it', median(longs.map(({ all }) => all)), { ...plainest, goal: 3000 }),
    ms('its processor time', before !== null && after !== null ? (after - before) / LONG : null, plainest),
    ms('pages meanwhile: p95', percentile(busy.pages, 0.95), {
      ...alone,
      baseline: percentile(idle.pages, 0.95),
      goal: 100,
    }),
    ms('statuses meanwhile: p95', percentile(busy.acts, 0.95), {
      ...alone,
      baseline: percentile(idle.acts, 0.95),
      goal: 100,
    }),
    ms('the longest of both', Math.max(...busy.pages, ...busy.acts), {
      ...alone,
      baseline: Math.max(...idle.pages, ...idle.acts),
    }),
    MB('database after it', size, { ...raw, baseline: rawLong.megabytes, goal: 12 }),
    MB('memory of the server after it', held, {
      baseline: plainMemory,
      against: 'an empty page of the same Next',
      goal: 300,
    }),
    MB(`memory after ${LONG + 1} of them`, heldLast),
  ]
})

function MB(name: string, value: number | null, beside: Beside = {}): Figure {
  return { name, unit: 'MB', value, ...beside }
}

type Added = { text: string; readable: number; all: number }

/** Uploads a text as the page does. Milliseconds from sending it until its first chapter is read, and until all is there. */
async function add(client: Client, file: Buffer): Promise<Added> {
  const began = performance.now()
  const answer = await client.post(`/api/imports?zh=${file.length}&name=text.txt&again=1`, file)
  if (answer.status !== 200) throw new Error(`The upload answers ${answer.status}: ${answer.text()}`)
  if (answer.cookies.length > 0) client.cookie = answer.cookies.join('; ')
  const { text } = JSON.parse(answer.text()) as { text: string }
  let readable = 0
  for (;;) {
    const { state, done } = JSON.parse((await client.open(`/api/texts/${text}`)).text()) as {
      state: string
      done: number
    }
    if (!readable && (done > 0 || state === 'ready')) {
      await client.open(`/en/texts/${text}/1`)
      readable = performance.now() - began
    }
    if (state === 'ready') return { text, readable, all: performance.now() - began }
    if (state === 'stopped') throw new Error('The import stopped')
    await sleep(readable ? 20 : 2)
  }
}

type Others = { pages: number[]; acts: number[] }

/** What another connection waits for the pages it reads and the statuses it saves, until `end`. */
async function others({ url }: Duidu, cookie: string, path: string, end: Promise<unknown>): Promise<Others> {
  const client = new Client(url, cookie)
  const waited: Others = { pages: [], acts: [] }
  let ended = false
  const finish = () => {
    ended = true
  }
  end.then(finish, finish)
  for (let i = 0; !ended; i++) {
    waited.pages.push((await client.open(path)).ms, (await client.open('/en/texts')).ms)
    const act = {
      type: 'status',
      id: `other-${Date.now()}-${i}`,
      at: Date.now(),
      words: [1 + (i % 50)],
      status: 1 + (i % 4),
    }
    const { ms, status } = await client.post('/api/acts', { acts: [act] })
    if (status !== 204) throw new Error(`A status answers ${status}`)
    waited.acts.push(ms)
    await sleep(10)
  }
  client.close()
  return waited
}

/** Megabytes of the database's file, once its log is written back. */
async function databaseSize({ file }: Duidu): Promise<number> {
  const database = new Database(file, { timeout: 5000 })
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
  return (await stat(file)).size / 1e6
}
