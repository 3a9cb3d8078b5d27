'use client'
import type { RefObject } from 'react'
import { lightBead, pairOf, syllablesOf, wordsOf } from '#ui/reader/dom.ts'
import type { Open } from '#ui/reader/popup.tsx'
import type { Reading } from '#ui/reader/reading.ts'

type Page = {
  main: RefObject<HTMLElement | null>
  reading: RefObject<Reading | null>
  open: Open | null
  openWord: (word: HTMLElement) => void
  close: () => void
  setHere: (number: number) => void
}

/** The word that has the focus of a screen reader and of the eye. */
export function focusWord(word: HTMLElement) {
  word.tabIndex = -1
  word.setAttribute('role', 'button')
  word.setAttribute('aria-description', syllablesOf(word).join(' '))
  word.focus({ preventScroll: true })
  word.scrollIntoView({ block: 'nearest' })
  lightBead(word)
}

/** Moves over the page from word to word and from pair to pair. */
export function cursorOf({ main, reading, open, openWord, close, setHere }: Page) {
  /** The word with the focus, or the open one. */
  function cursor(): HTMLElement | null {
    const active = document.activeElement
    if (active instanceof HTMLElement && active.matches('.w')) return active
    return open?.element ?? null
  }

  const currentPair = () => pairOf(cursor()) ?? main.current?.querySelector<HTMLElement>('.pair.here') ?? null

  /** To the next word of the page, or the next that is `wanted`. False where none is left. */
  function move(step: 1 | -1, wanted: (word: HTMLElement) => boolean = () => true): boolean {
    const all = main.current ? wordsOf(main.current) : []
    const from = cursor()
    let index = from ? all.indexOf(from) + step : all.findIndex(word => word.getBoundingClientRect().top > 56)
    let word = all[index]
    while (word && !wanted(word)) {
      index += step
      word = all[index]
    }
    if (!word) return false
    focusWord(word)
    if (open) openWord(word)
    return true
  }

  function movePair(step: 1 | -1) {
    const pair = currentPair()
    const target = step > 0 ? pair?.nextElementSibling : pair?.previousElementSibling
    if (!pair || !(target instanceof HTMLElement) || !target.matches('.pair')) return
    if (step > 0) reading.current?.left(pair)
    setHere(Number(target.dataset.n))
    target.scrollIntoView({ block: 'center', behavior: 'smooth' })
    const [word] = wordsOf(target)
    if (word) focusWord(word)
    close()
  }

  return { cursor, currentPair, move, movePair }
}
