'use client'
import { type CSSProperties, type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** What stands above and below the page: the head and the foot. */
const HEAD = 56
const FOOT = 48
const GAP = 8

type Place = { style: CSSProperties; scroll: number }

/**
 * Beside the word and never over its sentence: under the sentence, or over it where there is more room. What would hang
 * out of the window is brought in, as far as the sentence stays; as it grows it stays on its side.
 */
export function usePopupPlace(
  open: { element: HTMLElement },
  box: RefObject<HTMLElement | null>,
): CSSProperties {
  const [place, setPlace] = useState<Place>({ style: { visibility: 'hidden' }, scroll: 0 })
  const above = useRef<boolean | null>(null)
  useLayoutEffect(() => {
    const popup = box.current
    if (!popup) return
    above.current = null
    const put = () => {
      const word = open.element.getBoundingClientRect()
      if (word.width === 0) return
      if (innerWidth <= 900) return setPlace(asSheet(word, popup.offsetHeight))
      const sentence = (open.element.closest('.s') ?? open.element).getBoundingClientRect()
      const column = (open.element.closest('.zh') ?? document.body).getBoundingClientRect()
      above.current ??= isAbove(sentence, popup.offsetHeight)
      setPlace(beside({ word, sentence, column, popup, above: above.current }))
    }
    put()
    const watcher = new ResizeObserver(put)
    watcher.observe(popup)
    return () => watcher.disconnect()
  }, [open, box])
  // The page is as long as it will be once the popup has its place.
  useLayoutEffect(() => {
    if (place.scroll !== 0) scrollBy({ top: place.scroll, behavior: 'instant' })
  }, [place])
  return place.style
}

/** On a phone it is a sheet from below; the line of the word is brought above it. */
function asSheet(word: DOMRect, height: number): Place {
  const over = word.bottom + 12 - (innerHeight - height)
  const top = document.querySelector('.head')?.clientHeight ?? 0
  return { style: {}, scroll: over > 0 ? Math.min(over, word.top - top - 24) : 0 }
}

function isAbove(sentence: DOMRect, height: number): boolean {
  const below = innerHeight - FOOT - sentence.bottom - GAP
  return below < height && sentence.top - HEAD - GAP >= height
}

type Standing = { word: DOMRect; sentence: DOMRect; column: DOMRect; popup: HTMLElement; above: boolean }

function beside({ word, sentence, column, popup, above }: Standing): Place {
  const { offsetWidth: width, offsetHeight: height } = popup
  // In the column of the Chinese, so that the English of the sentence is seen.
  const rightmost = Math.min(innerWidth - 24, column.right + 22) - width
  const left = Math.max(16, Math.min(word.left - 22, rightmost))
  const top = above ? sentence.top - height - GAP : sentence.bottom + GAP
  const style = { left: left + scrollX, top: top + scrollY }
  if (above) {
    const room = Math.min(0, sentence.bottom - (innerHeight - FOOT))
    return { style, scroll: Math.max(Math.min(0, top - HEAD), room) }
  }
  const room = Math.max(0, sentence.top - HEAD - GAP)
  return { style, scroll: Math.min(Math.max(0, top + height - (innerHeight - FOOT)), room) }
}
