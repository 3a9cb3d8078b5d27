'use client'
import { ITEMS } from '#core/acts/act.ts'
import type { Status } from '#core/reader/page.ts'
import { act } from '#ui/site/outbox.ts'

/** A card and the status it had. */
export type Was = { id: number; status: Status }

/** Gives words a status, in one act for some thousands. Returns what takes it all back. */
export function change(words: readonly Was[], status: Status): () => void {
  const changed = words.filter(word => word.status !== status).map(({ id }) => id)
  const acts: string[] = []
  for (let from = 0; from < changed.length; from += ITEMS) {
    acts.push(act({ type: 'status', words: changed.slice(from, from + ITEMS), status }))
  }
  return () => {
    for (const done of acts) act({ type: 'undo', act: done })
  }
}
