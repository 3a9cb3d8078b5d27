import { Worker } from 'node:worker_threads'
import type { Settings } from '#core/settings.ts'
import type { Chapter } from '#db/chapters.ts'
import * as jobs from '#db/jobs.ts'
import { openFiles } from '#db/lexicon.ts'
import type { Said, Told } from '#server/worker/message.ts'

/** How often a process without a worker looks for jobs that nobody does, and once a day it starts one in any case. */
const LOOK = 4_000
const DAY = 86_400_000
/** Memory for what the worker has just made, in megabytes; with more it is no faster. */
const YOUNG = 24

type Crew = {
  worker: Worker
  /** How often it was told something. */
  told: number
  /** Who waits for which entries. */
  waiting: Map<number, { resolve(body: Uint8Array<ArrayBuffer>): void; reject(error: Error): void }>
}

/** One worker a process, also when a development server loads this module again; none while there is nothing to do. */
const kept = globalThis as { duiduCrew?: Crew; duiduLooking?: ReturnType<typeof setInterval> }
let next = 0
let started = 0

/**
 * Sees to it that this process stores texts, and that it looks for work now. Called when the server starts, which takes
 * up what a dead process left, whenever a text has come, and when one is about to come.
 */
export function startJobs(): void {
  tell({ kind: 'look' })
  kept.duiduLooking ??= setInterval(() => void lookOut(), LOOK).unref()
}

/** The entries of a chapter as JSON in brotli, made by the worker. */
export function makeEntries(chapter: Chapter, script: Settings['script']): Promise<Uint8Array<ArrayBuffer>> {
  const id = next++
  const { waiting } = tell({ kind: 'entries', id, chapter, script })
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
}

async function lookOut(): Promise<void> {
  if (kept.duiduCrew) return
  try {
    if (Date.now() - started > DAY || (await jobs.due(new Date()))) startJobs()
  } catch (error) {
    console.error('Jobs could not be looked for:', error)
  }
}

function tell(what: Told): Crew {
  kept.duiduCrew ??= start()
  const crew = kept.duiduCrew
  crew.told++
  crew.worker.postMessage(what)
  return crew
}

function start(): Crew {
  started = Date.now()
  const worker = new Worker(new URL('./worker/worker.ts', import.meta.url), {
    workerData: openFiles(),
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  })
  const crew: Crew = { worker, told: 0, waiting: new Map() }
  worker.unref()
  worker.on('message', (said: Said) => hear(crew, said))
  worker.on('error', error => console.error('The worker ended:', error))
  // The next call starts another; what this one was doing is taken up when its lease is over.
  worker.on('exit', () => {
    if (kept.duiduCrew === crew) kept.duiduCrew = undefined
    for (const { reject } of crew.waiting.values()) reject(new Error('The worker ended'))
  })
  return crew
}

function hear(crew: Crew, said: Said): void {
  if (said.kind === 'idle') {
    // Unless it was told something just now.
    if (said.told !== crew.told || kept.duiduCrew !== crew) return
    kept.duiduCrew = undefined
    crew.worker.postMessage({ kind: 'end' } satisfies Told)
    return
  }
  const waiting = crew.waiting.get(said.id)
  crew.waiting.delete(said.id)
  if (said.kind === 'entries') waiting?.resolve(said.body)
  else waiting?.reject(new Error('Entries could not be made'))
}
