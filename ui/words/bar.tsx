'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { mark } from '#core/reader/mark.ts'
import type { Status } from '#core/reader/page.ts'
import { undoLast } from '#ui/site/notice.tsx'
import { isField } from '#ui/words/search.tsx'

type Props = { count: number; keys: boolean; onSet: (status: Status) => void; onLeave: () => void }

const byKey: Record<string, Status> = { 1: 1, 2: 2, 3: 3, 4: 4, w: 5, i: 9 }

/** What can be done with the chosen words, at the foot of the page. */
export function Bar({ count, keys, onSet, onLeave }: Props) {
  const t = useTranslations('words')
  const doing = useRef({ onSet, onLeave })
  doing.current = { onSet, onLeave }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.altKey ||
        event.isComposing ||
        isField(event.target) ||
        document.querySelector('dialog[open]')
      )
        return
      if (event.ctrlKey || event.metaKey) {
        if (event.key === 'z' && undoLast()) event.preventDefault()
        return
      }
      if (event.key === 'Escape') return doing.current.onLeave()
      const digit = /^Digit([1-4])$/.exec(event.code)?.[1]
      const status = keys ? byKey[digit ?? event.key.toLowerCase()] : undefined
      if (status !== undefined) doing.current.onSet(status)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [keys])
  return (
    <div className="wbar" role="toolbar" aria-label={t('chosenWords')}>
      <b role="status">{t('chosen', { count })}</b>
      <span className="marks">
        <span aria-hidden="true">{t('learningAs')}</span>
        {([1, 2, 3, 4] as const).map(level => (
          <button
            key={level}
            type="button"
            onClick={() => onSet(level)}
            aria-label={t('learning', { level })}
          >
            <span className={`zi ${mark(level)}`}>{level}</span>
          </button>
        ))}
      </span>
      <button type="button" onClick={() => onSet(5)}>
        {t('known')} {keys && <kbd>w</kbd>}
      </button>
      <button type="button" onClick={() => onSet(9)}>
        {t('ignore')} {keys && <kbd>i</kbd>}
      </button>
      <button type="button" className="again" onClick={() => onSet(0)}>
        {t('again')}
      </button>
      <button type="button" className="leave" onClick={onLeave}>
        {t('letGo')} <kbd>Esc</kbd>
      </button>
    </div>
  )
}
