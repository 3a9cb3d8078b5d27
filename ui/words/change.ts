'use client'
import type { Status } from '#core/reader/page.ts'
import { act } from '#ui/site/outbox.ts'

/** A card and the status it had. */
export type Was = { id: number; status: Status }

/**
 * Gives words a status. Each is an act of its own: one act over many words leaves those alone that have a status, as
 * the rest of a page wants it. Returns what takes it all back.
 */
export function change(words: readonly Was[], status: Status): () => void {
  const acts = words
    .filter(word => word.status !== status)
    .map(({ id }) => act({ type: 'status', words: [id], status }))
  return () => {
    for (const done of acts) act({ type: 'undo', act: done })
  }
}
