/** A task of more milliseconds than this keeps its reader waiting. */
const LONG = 50

type Event = {
  name?: string
  ph?: string
  pid?: number
  tid?: number
  /** Microseconds: by the clock, and of the processor. */
  dur?: number
  tdur?: number
  args?: { name?: string }
}

/** The main thread of a page: milliseconds for which it was blocked, and of processor time. */
export type MainThread = { blocked: number; processor: number }

/** What a trace must hold for `mainThread`. */
export const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline']

/**
 * The busiest main thread of a trace. It is blocked for what each task takes beyond 50 milliseconds. From a trace, since
 * the browser's own observer of long tasks misses those that are layout alone.
 */
export function mainThread(trace: Buffer): MainThread {
  const parsed: { traceEvents?: Event[] } = JSON.parse(trace.toString())
  const events = parsed.traceEvents ?? []
  const threads = new Map<string, MainThread>()
  for (const { name, args, pid, tid } of events) {
    if (name === 'thread_name' && args?.name === 'CrRendererMain')
      threads.set(`${pid} ${tid}`, { blocked: 0, processor: 0 })
  }
  for (const { name, ph, pid, tid, dur = 0, tdur = 0 } of events) {
    const thread = threads.get(`${pid} ${tid}`)
    if (!thread || ph !== 'X' || name !== 'RunTask') continue
    thread.blocked += Math.max(0, dur / 1000 - LONG)
    thread.processor += tdur / 1000
  }
  return [...threads.values()].sort((a, b) => b.processor - a.processor)[0] ?? { blocked: 0, processor: 0 }
}
