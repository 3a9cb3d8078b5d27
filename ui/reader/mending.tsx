'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { ErrorCode } from '#core/errors.ts'
import type { Mended, PairMend } from '#core/reader/mend.ts'
import { chineseOf, englishOf } from '#ui/reader/dom.ts'
import { inTurn } from '#ui/site/outbox.ts'

/** Asks the server for a mend. Rejects with the code of the error. */
export async function mend(pair: string, request: PairMend): Promise<Mended> {
  let response: Response
  try {
    response = await inTurn(() =>
      fetch(`/api/pairs/${pair}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
      }),
    )
  } catch {
    throw 'offline' satisfies ErrorCode
  }
  const answer = await response.json()
  if (!response.ok) throw answer.error
  return answer
}

type Props = {
  pair: HTMLElement
  side: 'zh' | 'en'
  onMended: (mended: Mended) => void
  onClose: () => void
}

/** One side of a pair, written in its own place. Ctrl+Enter keeps it, Esc leaves it as it was. */
export function Editor({ pair, side, onMended, onClose }: Props) {
  const t = useTranslations('mend')
  const tError = useTranslations('error')
  const [text, setText] = useState(() => (side === 'en' ? (englishOf(pair) ?? '') : chineseOf(pair)))
  const [error, setError] = useState<ErrorCode | null>(null)
  const [busy, setBusy] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => area.current?.focus(), [])

  async function keep() {
    if (busy) return
    setBusy(true)
    setError(null)
    try {
      onMended(
        await mend(pair.id, side === 'en' ? { kind: 'english', en: text } : { kind: 'chinese', zh: text }),
      )
    } catch (code) {
      setError(code as ErrorCode)
      setBusy(false)
    }
  }

  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        void keep()
      }}
    >
      <label>
        <span className="unseen">{t(side === 'en' ? 'english' : 'chinese')}</span>
        <textarea
          ref={area}
          lang={side === 'en' ? 'en' : undefined}
          value={text}
          maxLength={20_000}
          onChange={event => setText(event.target.value)}
          onKeyDown={event => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Escape') onClose()
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep()
          }}
        />
      </label>
      {error && (
        <p className="err" role="alert">
          {tError(error)}
        </p>
      )}
      <p className="acts">
        <button type="submit" className="btn" disabled={busy}>
          {t('keep')} <kbd>Ctrl ↵</kbd>
        </button>
        <button type="button" className="link" onClick={onClose}>
          {t('leave')}
        </button>
      </p>
    </form>
  )
}
