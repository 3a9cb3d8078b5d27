import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** A worker is sent the next lines while it is still at others. */
const AHEAD = 2
/** A worker takes a moment to begin: not worth it for fewer characters. */
const MANY = 60_000

type Work = (lines: string[]) => Uint8Array
type Hand = { worker: Worker; waiting: { resolve(bytes: Uint8Array): void; reject(error: Error): void }[] }

/**
 * Spreads lists of lines over the cores: to a worker of `file` that is free, which answers each list with bytes, else
 * `here` in this thread. Few lines are never sent away.
 */
export class Crew {
  #here: Work
  #file: URL
  #seen = 0
  #hands: Hand[] | undefined

  constructor(here: Work, file: URL) {
    this.#here = here
    this.#file = file
  }

  async work(lines: string[]): Promise<Uint8Array> {
    for (const line of lines) this.#seen += line.length
    if (this.#seen > MANY) this.#hands ??= hire(this.#file)
    const free = this.#hands?.find(({ waiting }) => waiting.length < AHEAD)
    if (!free) return this.#here(lines)
    return new Promise((resolve, reject) => {
      free.waiting.push({ resolve, reject })
      free.worker.postMessage(lines)
    })
  }

  async end(): Promise<void> {
    await Promise.all((this.#hands ?? []).map(({ worker }) => worker.terminate()))
  }
}

function hire(file: URL): Hand[] {
  return Array.from({ length: Math.min(availableParallelism() - 1, 7) }, () => {
    const hand: Hand = { worker: new Worker(file), waiting: [] }
    hand.worker.on('message', (bytes: Uint8Array) => hand.waiting.shift()?.resolve(bytes))
    hand.worker.on('error', error => {
      for (const { reject } of hand.waiting) reject(error)
    })
    return hand
  })
}
