'use client'
import { useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Mended } from '#core/reader/mend.ts'
import { Editor } from '#ui/reader/mending.tsx'

/** Which side of which pair is written. */
export type Editing = { pair: HTMLElement; side: 'zh' | 'en' }

/** The editor, put into the cell that it mends; what stands there is hidden meanwhile. */
export function InPlace({
  editing,
  ...rest
}: {
  editing: Editing
  onMended: (mended: Mended) => void
  onClose: () => void
}) {
  const { pair, side } = editing
  const [place] = useState(() => document.createElement('div'))
  // Before the editor asks for the focus, which only what stands on the page can have.
  useLayoutEffect(() => {
    const cell = pair.querySelector<HTMLElement>(`:scope > .${side}`)
    place.className = `${side} edit`
    cell?.before(place)
    if (cell) cell.hidden = true
    return () => {
      place.remove()
      if (cell) cell.hidden = false
    }
  }, [pair, side, place])
  return createPortal(<Editor key={`${pair.id}${side}`} pair={pair} side={side} {...rest} />, place)
}
