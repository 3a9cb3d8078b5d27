import 'server-only'
import { randomUUID } from 'node:crypto'

/** Pages that are being sent at the same time; an older one was sent or given up. */
const MOST = 64

const kept = globalThis as { duiduPainted?: Map<string, Uint8Array> }

/**
 * Puts painted rows, HTML in UTF-8, down for the component that shows them (ui/reader/painted.tsx) and for who sends the
 * page (bin/answer.mjs). Answers under which name.
 */
export function putDown(rows: Uint8Array): string {
  kept.duiduPainted ??= new Map()
  const pages = kept.duiduPainted
  const id = randomUUID()
  pages.set(id, rows)
  setTimeout(() => pages.delete(id), 30_000).unref()
  const [oldest] = pages.keys()
  if (pages.size > MOST && oldest) pages.delete(oldest)
  return id
}
