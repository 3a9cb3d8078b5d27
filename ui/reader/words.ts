'use client'
import { type PageWord, type Status, unknown } from '#core/reader/page.ts'
import { mark } from '#ui/reader/paint.ts'

/*
 * The statuses of the chapter's words, and their marks on the page. A new status is written into the classes of the
 * words that stand there: nothing is rendered again.
 */

const marks = (['new', 'l1', 'l2', 'l3', 'l4', 'ign'] as const).slice()

export class ChapterWords {
  private readonly status = new Map<number, Status>()
  private readonly readings = new Map<number, string>()

  constructor(words: readonly PageWord[]) {
    this.add(words)
  }

  /** Words that came with a mended pair. */
  add(words: readonly PageWord[]) {
    for (const [id, reading, status] of words) {
      this.readings.set(id, reading)
      if (!this.status.has(id)) this.status.set(id, status)
    }
  }

  get(id: number): Status {
    return this.status.get(id) ?? 0
  }

  reading(id: number): string {
    return this.readings.get(id) ?? ''
  }

  /** Sets statuses and shows them. */
  set(changes: readonly (readonly [number, Status])[], page: ParentNode) {
    const changed = new Map(changes)
    for (const [id, status] of changed) this.status.set(id, status)
    const all = changed.size > 20 ? page.querySelectorAll<HTMLElement>('.w') : undefined
    const show = (word: HTMLElement, status: Status) => {
      word.classList.remove(...marks)
      const name = mark(status)
      if (name) word.classList.add(name)
    }
    if (all) {
      for (const word of all) {
        const status = changed.get(Number(word.dataset.w))
        if (status !== undefined) show(word, status)
      }
      return
    }
    for (const [id, status] of changed) {
      for (const word of page.querySelectorAll<HTMLElement>(`.w[data-w="${id}"]`)) show(word, status)
    }
  }

  /** The words of this page that have no status yet. */
  fresh(): number[] {
    return [...this.status].filter(([, status]) => status === 0).map(([id]) => id)
  }

  isUnknown(id: number): boolean {
    return unknown(this.get(id))
  }
}
