'use client'
import { ACTS, type Act, type Deed } from '#core/acts/act.ts'

/*
 * Acts are shown at once and sent after: kept in the browser until the server has said that it has them, sent again
 * when the line comes back, one request at a time in all tabs (so that one visitor becomes one guest).
 */

const store = 'duidu-acts'
const kept = (): Act[] => {
  try {
    return JSON.parse(localStorage.getItem(store) ?? '[]')
  } catch {
    return []
  }
}
const keep = (acts: Act[]) => localStorage.setItem(store, JSON.stringify(acts))

type State = 'idle' | 'waiting' | 'refused'
let listener: (state: State, count: number) => void = () => {}
let wait = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Told when acts wait for the line, when all are sent, and when the server refused one. */
export function onOutbox(tell: typeof listener) {
  listener = tell
}

/** Does an act: keeps it and sends it. Returns its id, by which it can be undone. */
export function act(deed: Deed): string {
  const id = crypto.randomUUID().replaceAll('-', '').slice(0, 16)
  keep([...kept(), { ...deed, id, at: Date.now() } as Act])
  schedule(20)
  return id
}

function schedule(delay: number) {
  clearTimeout(timer)
  timer = setTimeout(send, delay)
}

/** One request that may make a guest at a time, in all tabs: two at once would make two guests, and lose one's work. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request('duidu-acts', work) : work()
}

/** Sends what is kept. Called after each act, when the line comes back, and when a page opens. */
export async function send() {
  if (kept().length === 0) return
  await inTurn(deliver)
}

async function deliver() {
  const acts = kept().slice(0, ACTS)
  if (acts.length === 0) return
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const body = JSON.stringify({ zone, acts })
  let response: Response
  try {
    response = await fetch('/api/acts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      // Sent on while the page is left; browsers allow this to small bodies only.
      keepalive: body.length < 60_000,
    })
    if (response.status >= 500 || response.status === 429) throw new Error(String(response.status))
  } catch {
    wait = Math.min(60_000, Math.max(2_000, wait * 2))
    listener('waiting', kept().length)
    schedule(wait)
    return
  }
  wait = 0
  const sent = new Set(acts.map(({ id }) => id))
  keep(kept().filter(({ id }) => !sent.has(id)))
  const left = kept().length
  listener(response.ok ? 'idle' : 'refused', left)
  if (left > 0) schedule(0)
}

if (typeof window !== 'undefined') {
  addEventListener('online', () => void send())
  addEventListener('pagehide', () => void send())
}
