'use client'
import { useEffect, useMemo, useState } from 'react'
import type { Fit, PageEntries } from '#core/reader/entries.ts'
import type { Status } from '#core/reader/page.ts'
import { pairOf, placeOf, showStatus, statusOf, wordsOf } from '#ui/reader/dom.ts'

/** The chapter's entries, and with them which word on the page is which. */
export class Entries {
  readonly all: PageEntries
  private places: Map<number, HTMLElement[]> | undefined

  constructor(all: PageEntries) {
    this.all = all
  }

  /** The id of a word on the page; 0 where it has none. */
  id(word: HTMLElement): number {
    return this.all.pairs[pairOf(word)?.id ?? '']?.ids[placeOf(word)] ?? 0
  }

  fit(word: HTMLElement): Fit | undefined {
    const place = placeOf(word)
    return this.all.pairs[pairOf(word)?.id ?? '']?.fits.find(([at]) => at === place)
  }

  /** Every place where a word stands on this page. */
  of(id: number): HTMLElement[] {
    return this.index().get(id) ?? []
  }

  set(id: number, status: Status) {
    for (const word of this.of(id)) showStatus(word, status)
  }

  /** The words of this page that have no status yet. */
  fresh(): number[] {
    return [...this.index()].filter(([, [word]]) => word && statusOf(word) === 0).map(([id]) => id)
  }

  /** The rows were painted again. */
  changed() {
    this.places = undefined
  }

  private index(): Map<number, HTMLElement[]> {
    if (this.places) return this.places
    this.places = new Map()
    for (const pair of document.querySelectorAll('.pair')) {
      const ids = this.all.pairs[pair.id]?.ids ?? []
      for (const [i, word] of wordsOf(pair).entries()) {
        const id = ids[i]
        if (!id) continue
        const places = this.places.get(id)
        if (places) places.push(word)
        else this.places.set(id, [word])
      }
    }
    return this.places
  }
}

/** Asks for the chapter's entries once the text stands, and again when the line comes back or a pair was mended. */
export function useEntries(url: string, version: number): Entries | null {
  const [all, setAll] = useState<PageEntries | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a mend asks anew
  useEffect(() => {
    const abort = new AbortController()
    const load = () =>
      void fetch(url, { signal: abort.signal })
        .then(response =>
          response.ok ? response.json() : Promise.reject(new Error(String(response.status))),
        )
        .then(setAll, () => {})
    load()
    addEventListener('online', load)
    return () => {
      abort.abort()
      removeEventListener('online', load)
    }
  }, [url, version])
  return useMemo(() => all && new Entries(all), [all])
}
