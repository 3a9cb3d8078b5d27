'use client'
import { act } from '#ui/site/outbox.ts'

/** How long a pair must be on screen to have been read: a fast reader's eight characters a second, within bounds. */
const dwell = (characters: number) => Math.min(8000, Math.max(800, characters * 125))

type Watch = {
  text: string
  chapter: number
  /** The last pair that was reached in order in this chapter before this visit, or 0. */
  place: number
  onHere: (pair: HTMLElement, number: number) => void
}

/**
 * Watches which pairs are really on screen. One that stood there long enough is read; the place follows what is read
 * in order: a link or a search into the middle doesn't move it.
 */
export class Reading {
  private readonly timers = new Map<Element, ReturnType<typeof setTimeout>>()
  private readonly seen = new Set<number>()
  private readonly pending: string[] = []
  private flushing: ReturnType<typeof setTimeout> | undefined
  private readonly observer: IntersectionObserver
  private readonly watch: Watch

  constructor(page: HTMLElement, watch: Watch) {
    this.watch = watch
    this.observer = new IntersectionObserver(entries => this.look(entries), {
      rootMargin: '-52px 0px -40px 0px',
      threshold: [0, 0.5, 1],
    })
    for (const pair of page.querySelectorAll('.pair')) this.observer.observe(pair)
    addEventListener('visibilitychange', this.pause)
  }

  stop() {
    this.observer.disconnect()
    removeEventListener('visibilitychange', this.pause)
    for (const timer of this.timers.values()) clearTimeout(timer)
    this.flush()
  }

  /** A row that was painted again stands for the same pair. */
  watchAlso(pair: HTMLElement) {
    this.observer.observe(pair)
  }

  /** The reader moved on from a pair by key. */
  left(pair: HTMLElement) {
    this.read(pair)
  }

  private readonly pause = () => {
    if (document.visibilityState === 'visible') return
    for (const timer of this.timers.values()) clearTimeout(timer)
    this.timers.clear()
    this.flush()
  }

  private look(entries: IntersectionObserverEntry[]) {
    for (const { target, isIntersecting, intersectionRatio, boundingClientRect } of entries) {
      const pair = target as HTMLElement
      // Whole, half of it, or as much as the screen holds.
      const enough =
        isIntersecting && (intersectionRatio >= 0.5 || boundingClientRect.height > innerHeight * 0.8)
      if (!enough) {
        clearTimeout(this.timers.get(target))
        this.timers.delete(target)
      } else if (!this.timers.has(target)) {
        const length = Number(getComputedStyle(pair).getPropertyValue('--zh')) || 20
        this.timers.set(
          target,
          setTimeout(() => this.read(pair), dwell(length)),
        )
      }
    }
  }

  private read(pair: HTMLElement) {
    const number = Number(pair.dataset.n)
    if (!pair.classList.contains('read')) {
      pair.classList.add('read')
      this.pending.push(pair.id)
      clearTimeout(this.flushing)
      this.flushing = setTimeout(() => this.flush(), 1500)
    }
    const { place } = this.watch
    const inOrder = number === place + 1 || (number > place && this.seen.has(number - 1)) || number === 1
    this.seen.add(number)
    if (!inOrder) return
    if (number > this.watch.place) {
      this.watch.place = number
      act({ type: 'place', text: this.watch.text, chapter: this.watch.chapter, pair: pair.id })
    }
    this.watch.onHere(pair, number)
  }

  private flush() {
    if (this.pending.length === 0) return
    act({ type: 'read', text: this.watch.text, pairs: this.pending.splice(0) })
  }
}
