'use client'
import { memo } from 'react'

/*
 * Rows painted on the server, handed to the component that stands for them in the same process and by nothing that is
 * sent: as a property they would travel a second time. `server/painted.ts` puts them down. Where the answer passes through
 * bin/answer.mjs, that sets them in as they are; through React and Next they would be copied six times.
 */

const kept = globalThis as { duiduPainted?: Map<string, Uint8Array>; duiduSetsRows?: boolean }

function taken(id: string): string {
  if (typeof window !== 'undefined') return ''
  return kept.duiduSetsRows ? `<!--rows ${id}-->` : new TextDecoder().decode(kept.duiduPainted?.get(id))
}

/** The rows of a chapter. In the browser React finds them there and leaves them alone. */
export const Painted = memo(function Painted({ id }: { id: string }) {
  return (
    <div
      className="rows"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: painted by core/reader/paint.ts, which escapes the text
      dangerouslySetInnerHTML={{ __html: taken(id) }}
    />
  )
})
