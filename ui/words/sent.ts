'use client'
import { onOutbox } from '#ui/site/outbox.ts'

let waiting: (() => void)[] = []

/** Calls back once, when all acts have reached the server. */
export function whenSent(then: () => void) {
  waiting.push(then)
}

const renewing = new Set<() => void>()

/** The list takes over what the server has next time: many cards changed that it may not show. */
export function renew() {
  for (const then of renewing) then()
}

export function onRenew(then: () => void): () => void {
  renewing.add(then)
  return () => renewing.delete(then)
}

/** Listens to the outbox for the page; `tell` hears of acts that wait, and of one that was refused. */
export function listen(tell: (state: 'waiting' | 'refused', count: number) => void) {
  onOutbox((state, count) => {
    if (state !== 'idle') tell(state, count)
    if (state === 'waiting' || count > 0) return
    const ready = waiting
    waiting = []
    for (const then of ready) then()
  })
}
