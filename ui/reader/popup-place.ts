'use client'
import { type CSSProperties, type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import type { Entries } from '#ui/reader/entries.ts'

/** Beside the word and never over its sentence: under the sentence, or over it where there is more room. */
export function usePopupPlace(
  open: { element: HTMLElement },
  box: RefObject<HTMLElement | null>,
  entries: Entries | null,
): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({ visibility: 'hidden' })
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
    const below = innerHeight - 48 - sentence.bottom
    const above = sentence.top - 56
    const over = below < height && above > below && above >= height
    const top = over ? sentence.top - height - 8 : sentence.bottom + 8
    setPlace({ left: left + scrollX, top: top + scrollY })
  }, [open, entries, box])
  useEffect(() => {
    const popup = box.current
    if (!popup || innerWidth <= 900) return
    // What hangs below the window is brought in, without hiding the sentence.
    const bottom = popup.getBoundingClientRect().bottom
    const sentence = (open.element.closest('.s') ?? open.element).getBoundingClientRect()
    const room = sentence.top - 72
    if (bottom > innerHeight - 44 && room > 0) {
      scrollBy({ top: Math.min(bottom - innerHeight + 52, room), behavior: 'smooth' })
    }
  }, [open, box])
  return place
}
