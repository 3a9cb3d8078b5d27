'use client'
import { useTranslations } from 'next-intl'
import type { Status } from '#core/reader/page.ts'
import { offsetOf, pairOf, statusOf } from '#ui/reader/dom.ts'
import type { Entries } from '#ui/reader/entries.ts'
import { say } from '#ui/site/notice.tsx'
import { act } from '#ui/site/outbox.ts'

/**
 * Sets the status of one word, or of all new words of the page: shown at once, kept, and undone from the foot.
 * `onShown` is told how the status of the word in hand changes.
 */
export function useStatuses(entries: Entries | null, onShown: (change: (old: Status) => Status) => void) {
  const t = useTranslations('reader')

  function setWord(element: HTMLElement, value: Status) {
    const id = entries?.id(element) ?? 0
    const pair = pairOf(element)
    if (!entries || id === 0 || !pair) {
      say({ text: t('notYet') })
      return
    }
    const old = statusOf(element)
    if (old === value) return
    entries.set(id, value)
    onShown(() => value)
    const word = element.textContent ?? ''
    const start = offsetOf(element)
    const deed = act({
      type: 'status',
      words: [id],
      status: value,
      met: { pair: pair.id, start, end: start + word.length },
    })
    const name =
      value === 0
        ? t('set.new')
        : value === 5
          ? t('set.known')
          : value === 9
            ? t('set.ignored')
            : t('set.learning', { level: value })
    say({
      text: t('wordSet', { word, status: name }),
      undo: () => {
        entries.set(id, old)
        onShown(current => (current === value ? old : current))
        act({ type: 'undo', act: deed })
      },
    })
  }

  function restKnown() {
    const fresh = entries?.fresh() ?? []
    if (!entries || fresh.length === 0) {
      say({ text: t(entries ? 'noneFresh' : 'notYet') })
      return
    }
    for (const id of fresh) entries.set(id, 5)
    const deed = act({ type: 'status', words: fresh, status: 5, fresh: true })
    say({
      text: t('restSet', { count: fresh.length }),
      undo: () => {
        for (const id of fresh) entries.set(id, 0)
        act({ type: 'undo', act: deed })
      },
    })
  }

  return { setWord, restKnown }
}
