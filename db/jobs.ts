import { randomInt } from 'node:crypto'
import { batch, join, query, sql } from '#db/client.ts'
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
  const { kind, textId = '', payload, total } = job
  await batch([
    sql`INSERT INTO "Job" ("id", "ownerId", "kind", "textId", "payload", "total", "createdAt")
      VALUES (${id}, ${ownerId}, ${kind}, ${textId}, ${payload}, ${total}, ${now})`,
  ])
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
  const wanted =
    which === undefined
      ? sql`TRUE`
      : typeof which === 'string'
        ? sql`"id" = ${which}`
        : sql`"kind" IN (${join([...which])})`
  const due = await query<{ id: string; state: string; attempts: number; leasedTo: string }>(sql`
    SELECT "id", "state", "attempts", "leasedTo" FROM "Job"
    WHERE ("state" = 'waiting' OR ("state" = 'running' AND "leaseEnds" < ${now}))
      AND "attempts" < ${ATTEMPTS} AND ${wanted}
    ORDER BY "createdAt" LIMIT 10`)
  while (due.length > 0) {
    const [job] = due.splice(randomInt(due.length), 1)
    if (!job) break
    const [count] = await batch([
      sql`UPDATE "Job" SET "state" = 'running', "leasedTo" = ${worker}, "leaseEnds" = ${ends(now)},
          "attempts" = "attempts" + 1
        WHERE "id" = ${job.id} AND "state" = ${job.state} AND "attempts" = ${job.attempts}
          AND "leasedTo" = ${job.leasedTo}`,
    ])
    if (count !== 1) continue
    const [claimed] = await query<Claimed>(sql`
      SELECT "id", "kind", "ownerId", "textId", "payload", "attempts" FROM "Job" WHERE "id" = ${job.id}`)
    if (claimed) return { ...claimed, payload: new Uint8Array(claimed.payload) }
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
  const progress = done === undefined ? sql`` : sql`, "done" = ${done}`
  const [count] = await batch([
    sql`UPDATE "Job" SET "leaseEnds" = ${ends(now)}${progress}
      WHERE "id" = ${id} AND "leasedTo" = ${worker} AND "state" = 'running'`,
  ])
  return count === 1
}

/** The job is done; what it worked on is no longer kept. */
export async function finish(worker: string, id: string): Promise<void> {
  const [count] = await batch([
    sql`UPDATE "Job" SET "state" = 'done', "payload" = ${new Uint8Array()}, "leaseEnds" = NULL
      WHERE "id" = ${id} AND "leasedTo" = ${worker}`,
  ])
  if (count === 0) throw new Error(`Job ${id} was taken over by another worker`)
}

/** The job has failed for good, with the code of the error. What it worked on is kept, to try again. */
export async function fail(worker: string, id: string, error: string): Promise<void> {
  await batch([
    sql`UPDATE "Job" SET "state" = 'failed', "error" = ${error}, "leaseEnds" = NULL
      WHERE "id" = ${id} AND "leasedTo" = ${worker}`,
  ])
}

/** Lets a failed job be tried again. */
export async function retry(ownerId: string, id: string): Promise<boolean> {
  const [count] = await batch([
    sql`UPDATE "Job" SET "state" = 'waiting', "attempts" = 0, "error" = ''
      WHERE "id" = ${id} AND "ownerId" = ${ownerId} AND "state" = 'failed'`,
  ])
  return count === 1
}

export type Progress = { jobId: string; state: JobState; done: number; total: number; error: string }

/** How far the newest import of a text is. Null where it never had one. Done of total in Chinese characters. */
export async function progress(textId: string): Promise<Progress | null> {
  const [job] = await query<Progress>(sql`
    SELECT "id" AS "jobId", "state", "done", "total", "error" FROM "Job"
    WHERE "textId" = ${textId} AND "kind" = 'import' ORDER BY "createdAt" DESC LIMIT 1`)
  return job ?? null
}

/** Gives up jobs whose workers have died too often: a text then says that its import stopped. */
export async function giveUp(now: Date): Promise<void> {
  const lost = sql`"state" = 'running' AND "leaseEnds" < ${now} AND "attempts" >= ${ATTEMPTS}`
  // Asked every few seconds, and nearly never is there one: nobody is kept from writing.
  if ((await query(sql`SELECT 1 FROM "Job" WHERE ${lost} LIMIT 1`)).length === 0) return
  const [count] = await batch([
    sql`UPDATE "Job" SET "state" = 'failed', "error" = 'import-stopped' WHERE ${lost}`,
  ])
  if (count === 0) return
  await batch([
    sql`UPDATE "Text" SET "state" = 'stopped' WHERE "state" = 'importing'
      AND EXISTS (SELECT 1 FROM "Job" j WHERE j."textId" = "Text"."id" AND j."state" = 'failed')`,
  ])
}
