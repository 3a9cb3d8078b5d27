import { Worker } from 'node:worker_threads'

/** One worker a process, also when a development server loads this module again. */
const kept = globalThis as { duiduWorker?: Worker }

/**
 * Sees to it that this process stores texts, and that it looks for work now. Called when the server starts, which takes
 * up what a dead process left, and whenever a text has come.
 */
export function startJobs(): void {
  kept.duiduWorker ??= start()
  kept.duiduWorker.postMessage('look')
}

function start(): Worker {
  const worker = new Worker(new URL('./worker/import.ts', import.meta.url), { workerData: {} })
  worker.unref()
  worker.on('error', error => console.error('The import worker ended:', error))
  // The next call starts another; what this one was doing is taken up when its lease is over.
  worker.on('exit', () => {
    if (kept.duiduWorker === worker) kept.duiduWorker = undefined
  })
  return worker
}
