'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { ReaderProps } from '#ui/reader/props.ts'
import { Reading } from '#ui/reader/reading.ts'

/** Where one is in the chapter, kept as one reads; on arriving, the pair of the address or the place is brought up. */
export function usePlace(
  main: RefObject<HTMLElement | null>,
  { text, chapter, place }: Pick<ReaderProps, 'text' | 'chapter' | 'place'>,
) {
  const [here, setHere] = useState(Math.max(1, place))
  const reading = useRef<Reading | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: watches the rows once
  useEffect(() => {
    if (!main.current) return
    const watching = new Reading(main.current, {
      text: text.id,
      chapter: chapter.number,
      place,
      onHere: (_, number) => setHere(number),
    })
    reading.current = watching
    const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null
    const placed = place > 1 ? main.current.querySelector<HTMLElement>(`.pair[data-n="${place}"]`) : null
    const to = target ?? placed
    if (to) requestAnimationFrame(() => to.scrollIntoView({ block: 'start', behavior: 'instant' }))
    if (target) setHere(Number(target.dataset.n) || 1)
    return () => watching.stop()
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a ref
  useEffect(() => {
    main.current?.querySelector('.pair.here')?.classList.remove('here')
    main.current?.querySelector(`.pair[data-n="${here}"]`)?.classList.add('here')
  }, [here])

  return { here, setHere, reading }
}
