import { randomInt } from 'node:crypto'
import { batch, client, query, sql } from '#db/client.ts'
import { newId } from '#db/id.ts'

export type JobKind = 'import' | 'analyze' | 'count' | 'purge'
export type JobState = 'waiting' | 'running' | 'done' | 'failed'

/** How long a worker may be silent before another takes its job up, in milliseconds. */
export const LEASE = 10_000
/** A job that died so often is not tried again. */
const ATTEMPTS = 5

export type Claimed = {
  id: string
  kind: string
  ownerId: string
  textId: string
  payload: Uint8Array
  attempts: number
}

/** Stores work to be done. */
export async function create(
  ownerId: string,
  job: { kind: JobKind; textId?: string; payload: Uint8Array<ArrayBuffer>; total: number },
  now: Date,
): Promise<string> {
  const id = newId()
  await client().job.create({ data: { id, ownerId, createdAt: now, ...job } })
  return id
}

/**
 * Takes up a job that waits, or that a dead worker left: `which` names one or some kinds. Null where there is none.
 * Of the first ten one is chosen at random, so that workers don't all reach for the same.
 */
export async function claim(
  worker: string,
  now: Date,
  which?: string | readonly JobKind[],
): Promise<Claimed | null> {
  const due = await client().job.findMany({
    where: {
      ...(typeof which === 'string' ? { id: which } : which && { kind: { in: [...which] } }),
      attempts: { lt: ATTEMPTS },
      OR: [{ state: 'waiting' }, { state: 'running', leaseEnds: { lt: now } }],
    },
    select: { id: true, state: true, attempts: true, leasedTo: true },
    orderBy: { createdAt: 'asc' },
    take: 10,
  })
  while (due.length > 0) {
    const [job] = due.splice(randomInt(due.length), 1)
    if (!job) break
    const { count } = await client().job.updateMany({
      where: job,
      data: { state: 'running', leasedTo: worker, leaseEnds: ends(now), attempts: job.attempts + 1 },
    })
    if (count === 1) {
      return client().job.findUniqueOrThrow({
        where: { id: job.id },
        select: { id: true, kind: true, ownerId: true, textId: true, payload: true, attempts: true },
      })
    }
  }
  return null
}

/** Whether a job waits, or was left by a dead worker. */
export async function due(now: Date): Promise<boolean> {
  const rows = await query(sql`
    SELECT 1 FROM "Job" WHERE "state" = 'waiting' OR ("state" = 'running' AND "leaseEnds" < ${now}) LIMIT 1`)
  return rows.length > 0
}

const ends = (now: Date) => new Date(now.getTime() + LEASE)

/** Says that the worker is alive, and how much is done. False where the job is no longer its own. */
export async function heartbeat(worker: string, id: string, now: Date, done?: number): Promise<boolean> {
  const { count } = await client().job.updateMany({
    where: { id, leasedTo: worker, state: 'running' },
    data: { leaseEnds: ends(now), ...(done !== undefined && { done }) },
  })
  return count === 1
}

/** The job is done; what it worked on is no longer kept. */
export async function finish(worker: string, id: string): Promise<void> {
  const { count } = await client().job.updateMany({
    where: { id, leasedTo: worker },
    data: { state: 'done', payload: new Uint8Array(), leaseEnds: null },
  })
  if (count === 0) throw new Error(`Job ${id} was taken over by another worker`)
}

/** The job has failed for good, with the code of the error. What it worked on is kept, to try again. */
export async function fail(worker: string, id: string, error: string): Promise<void> {
  await client().job.updateMany({
    where: { id, leasedTo: worker },
    data: { state: 'failed', error, leaseEnds: null },
  })
}

/** Lets a failed job be tried again. */
export async function retry(ownerId: string, id: string): Promise<boolean> {
  const { count } = await client().job.updateMany({
    where: { id, ownerId, state: 'failed' },
    data: { state: 'waiting', attempts: 0, error: '' },
  })
  return count === 1
}

export type Progress = { jobId: string; state: JobState; done: number; total: number; error: string }

/** How far the newest import of a text is. Null where it never had one. Done of total in Chinese characters. */
export async function progress(textId: string): Promise<Progress | null> {
  const job = await client().job.findFirst({
    where: { textId, kind: 'import' },
    orderBy: { createdAt: 'desc' },
    select: { id: true, state: true, done: true, total: true, error: true },
  })
  if (!job) return null
  const { id, state, ...rest } = job
  return { jobId: id, state: state as JobState, ...rest }
}

/** Gives up jobs whose workers have died too often: a text then says that its import stopped. */
export async function giveUp(now: Date): Promise<void> {
  const lost = { state: 'running', leaseEnds: { lt: now }, attempts: { gte: ATTEMPTS } }
  const { count } = await client().job.updateMany({
    where: lost,
    data: { state: 'failed', error: 'import-stopped' },
  })
  if (count === 0) return
  await batch([
    sql`UPDATE "Text" SET "state" = 'stopped' WHERE "state" = 'importing'
      AND EXISTS (SELECT 1 FROM "Job" j WHERE j."textId" = "Text"."id" AND j."state" = 'failed')`,
  ])
}
