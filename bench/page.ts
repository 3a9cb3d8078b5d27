// The page of a chapter as the server makes it: npx tsx bench/page.ts

import autocannon from 'autocannon'
import { Client } from './client.ts'
import { type Figure, kB, measure, ms } from './figure.ts'
import { startPlain } from './plain.ts'
import { served } from './sample.ts'
import type { Server } from './server.ts'
import { CARDS, setStage } from './stage.ts'

const CONNECTIONS = 10
const SECONDS = 6

await measure('page', async () => {
  const plain = await startPlain()
  const stage = await setStage()
  const empty = await page(plain, '/', '')
  const ours = await page(stage, stage.path, stage.cookie)
  const entries = new Client(stage.url, stage.cookie)
  const ask = () => entries.open(`/api/texts/${stage.text}/1`)
  const first = await ask()
  const again = await served(stage, 20, ask)
  entries.close()
  await Promise.all([plain.stop(), stage.stop()])

  const against = 'an empty page of the same Next'
  const name = `page of ${stage.characters} characters, ${CARDS} cards`
  const rate: Figure = {
    name: `its pages a second, ${CONNECTIONS} connections`,
    unit: '/s',
    value: ours.rate,
    baseline: empty.rate,
    against,
    goal: 55,
    more: true,
  }
  return [
    ms(`${name}: p50`, ours.p50, { baseline: empty.p50, against, goal: 25 }),
    ms(`${name}: p95`, ours.p95, { baseline: empty.p95, against, goal: 50 }),
    ms('its processor time a request', ours.processor, { baseline: empty.processor, against }),
    rate,
    kB('its HTML, gzip as served', ours.bytes, { baseline: empty.bytes, against }),
    kB("the chapter's entries, gzip as served", first.bytes, { goal: 110 }),
    ms('entries: first time', first.ms),
    ms('entries: again, p50', again.p50),
    ms('entries: again, processor time', again.processor),
  ]
})

/** One connection, one request after another; then many at once. */
async function page(server: Server, path: string, cookie: string) {
  const client = new Client(server.url, cookie)
  const alone = await served(server, 50, () => client.open(path))
  const { bytes } = await client.open(path)
  client.close()
  const headers = { 'accept-encoding': 'gzip', 'accept-language': 'en', ...(cookie && { cookie }) }
  const busy = { url: server.url + path, connections: CONNECTIONS, headers }
  await autocannon({ ...busy, duration: 2 })
  const { requests, non2xx, errors } = await autocannon({ ...busy, duration: SECONDS })
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests failed`)
  return { ...alone, bytes, rate: requests.average }
}
