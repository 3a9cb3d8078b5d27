import type { Answer } from './client.ts'
import { processorTime } from './process.ts'

/** The value below which `share` of the samples lie. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (samples: readonly number[]) => percentile(samples, 0.5)

/** Calls `work` some times to warm up, and then `times` times. Gives what each of those gave. */
export async function repeat<T>(
  times: number,
  work: (index: number) => Promise<T> | T,
  warm = 3,
): Promise<T[]> {
  for (let i = 0; i < warm; i++) await work(i)
  const results: T[] = []
  for (let i = 0; i < times; i++) results.push(await work(warm + i))
  return results
}

/** Milliseconds that `work` takes. */
export async function clocked(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** What requests to a server took: milliseconds by the clock, and of its processor for each, or null. */
export type Served = { p50: number; p95: number; processor: number | null }

/** Asks a server one thing after another: some times to warm up, then `times` times. */
export async function served(
  { pid }: { pid: number },
  times: number,
  ask: (index: number) => Promise<Answer>,
  warm = 3,
): Promise<Served> {
  for (let i = 0; i < warm; i++) await ask(i)
  const before = processorTime(pid)
  const waited = (await repeat(times, i => ask(warm + i), 0)).map(answer => answer.ms)
  const after = processorTime(pid)
  return {
    p50: median(waited),
    p95: percentile(waited, 0.95),
    processor: before !== null && after !== null ? (after - before) / times : null,
  }
}
