import { setImmediate } from 'node:timers/promises'
import { packedWordIds, unpack } from '#core/text/packed.ts'
import { bearing } from '#db/baked.ts'
import { batch, join, query, sql } from '#db/client.ts'
import * as jobs from '#db/jobs.ts'
import { difference, readingsOf, wordMends } from '#db/lay.ts'
import { sees } from '#db/learners.ts'
import * as mends from '#db/mends.ts'
import { overlay } from '#db/overlay.ts'

/** Pairs looked at together. */
const CHUNK = 50

/** Counts anew how a learner's own mends change which word stands in a text how often. */
export async function count(learnerId: string, textId: string): Promise<void> {
  for (let stamp = ''; ; ) {
    const own = await mends.ofLearner(learnerId, textId)
    const now = own.map(({ id }) => id).join(' ')
    // What was mended or undone meanwhile is counted too.
    if (stamp !== '' && now === stamp) return
    stamp = now
    const rows = [...(await differences(textId, own))].map(([id, more]) => [learnerId, textId, id, more])
    await batch([
      sql`DELETE FROM "OwnCount" WHERE "learnerId" = ${learnerId} AND "textId" = ${textId}`,
      { table: 'OwnCount', columns: ['learnerId', 'textId', 'wordId', 'count'], rows },
    ])
    if (stamp === '') return
  }
}

async function differences(textId: string, own: readonly mends.Mend[]): Promise<Map<number, number>> {
  const rewritten = own.flatMap(({ kind, pairId }) => (kind === 'chinese' ? [pairId] : []))
  const pairIds = [...new Set([...(await bearing(textId, wordMends(own))), ...rewritten])]
  const sum = new Map<number, number>()
  for (let from = 0; from < pairIds.length; from += CHUNK) {
    const rows = await query<{ id: string; zh: string; words: Uint8Array }>(sql`
      SELECT "id", "zh", "words" FROM "Pair" WHERE "textId" = ${textId}
      AND "id" IN (${join(pairIds.slice(from, from + CHUNK))})`)
    const readings = await readingsOf(rows.flatMap(({ words }) => packedWordIds(words)))
    const pairs = rows.map(({ words, ...pair }) => ({
      ...pair,
      ...unpack(words, pair.zh, id => readings.get(id)),
    }))
    const laid = await overlay(pairs, own, readings)
    for (const [i, pair] of pairs.entries())
      for (const [id, more] of difference(pair.ids, laid[i]?.ids ?? pair.ids))
        sum.set(id, (sum.get(id) ?? 0) + more)
    await setImmediate() // SQLite answers without waiting: let others have their turn.
  }
  return new Map([...sum].filter(([, more]) => more !== 0))
}

/** Counts anew for everyone whose own mends bear on a text: its words are others now. */
export async function countText(textId: string): Promise<void> {
  const rows = await query<{ id: string }>(sql`
    SELECT DISTINCT m."ownerId" AS id FROM "Mend" m JOIN "Text" t ON t."id" = ${textId}
    WHERE m."ownerId" <> '' AND m."textId" IN (${textId}, '') AND m."undoneAt" IS NULL
      AND (t."shelf" <> 'private' OR t."ownerId" = m."ownerId")`)
  for (const { id } of rows) await count(id, textId)
}

/** Counts anew in every text that a learner sees: they mended something everywhere. */
async function countLearner(learnerId: string): Promise<void> {
  const rows = await query<{ id: string }>(
    sql`SELECT t."id" FROM "Text" t WHERE ${sees(learnerId)} ORDER BY t."id"`,
  )
  for (const { id } of rows) await count(learnerId, id)
}

/** Leaves it to a worker to count a text, or all texts of a learner, anew. */
export async function countSoon(which: { textId: string } | { learnerId: string }, now: Date): Promise<void> {
  const [owner, text] = 'textId' in which ? ['', which.textId] : [which.learnerId, '']
  const [bears] = await query<{ id: string }>(sql`
    SELECT "id" FROM "Mend" WHERE ${text === '' ? sql`"ownerId" = ${owner}` : sql`"ownerId" <> '' AND "textId" IN (${text}, '')`}
      AND NOT EXISTS (SELECT 1 FROM "Job" j WHERE j."kind" = 'count' AND j."state" = 'waiting'
        AND j."ownerId" = ${owner} AND j."textId" = ${text})
    LIMIT 1`)
  if (bears)
    await jobs.create(owner, { kind: 'count', textId: text, payload: new Uint8Array(), total: 0 }, now)
}

/** Does a job of counting. */
export const countJob = ({ ownerId, textId }: jobs.Claimed): Promise<void> =>
  textId === '' ? countLearner(ownerId) : countText(textId)
