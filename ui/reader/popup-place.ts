'use client'
import { type CSSProperties, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Entries } from '#ui/reader/entries.ts'

/** What stands above and below the page: the head and the foot. */
const HEAD = 56
const FOOT = 48
const GAP = 8

/**
 * Beside the word and never over its sentence: under the sentence, or over it where there is more room. What would hang
 * out of the window is brought in, as far as the sentence stays.
 */
export function usePopupPlace(
  open: { element: HTMLElement },
  box: RefObject<HTMLElement | null>,
  entries: Entries | null,
): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({ visibility: 'hidden' })
  const side = useRef<{ of: HTMLElement; above: boolean } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the entries change the height
  useLayoutEffect(() => {
    const popup = box.current
    if (!popup) return
    const word = open.element.getBoundingClientRect()
    const height = popup.offsetHeight
    if (innerWidth <= 900) {
      setPlace({})
      const over = word.bottom + 12 - (innerHeight - height)
      const top = document.querySelector('.head')?.clientHeight ?? 0
      if (over > 0) scrollBy({ top: Math.min(over, word.top - top - 24), behavior: 'instant' })
      return
    }
    const sentence = (open.element.closest('.s') ?? open.element).getBoundingClientRect()
    const left = Math.max(16, Math.min(word.left - 22, innerWidth - popup.offsetWidth - 24))
    const below = innerHeight - FOOT - sentence.bottom - GAP
    const above = sentence.top - HEAD - GAP
    // Entries that come later make it taller: it stays on its side.
    if (side.current?.of !== open.element)
      side.current = { of: open.element, above: below < height && above >= height }
    const over = side.current.above
    const top = over ? sentence.top - height - GAP : sentence.bottom + GAP
    setPlace({ left: left + scrollX, top: top + scrollY })
    const hangs = over ? top - HEAD : top + height - (innerHeight - FOOT)
    if (over ? hangs < 0 : hangs > 0) {
      const room = over ? sentence.bottom - (innerHeight - FOOT) : sentence.top - HEAD - GAP
      scrollBy({
        top: over ? Math.max(hangs, Math.min(room, 0)) : Math.min(hangs, Math.max(room, 0)),
        behavior: 'instant',
      })
    }
  }, [open, entries, box])
  return place
}
