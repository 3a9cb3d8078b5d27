'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ErrorCode } from '#core/errors.ts'
import { Dialog } from '#ui/site/dialog.tsx'
import { say } from '#ui/site/notice.tsx'
import { inTurn } from '#ui/site/outbox.ts'

type Props = {
  /** The id of the pair, and the word that it is about; '' for none. */
  pair: string
  form: string
  onClose: () => void
}

/** What is wrong with a pair, told to whoever mends the text. */
export function Report({ pair, form, onClose }: Props) {
  const t = useTranslations('report')
  const tError = useTranslations('error')
  const [note, setNote] = useState('')
  const [error, setError] = useState<ErrorCode | null>(null)
  const [busy, setBusy] = useState(false)

  async function send() {
    setBusy(true)
    const response = await inTurn(() =>
      fetch(`/api/pairs/${pair}/reports`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ note, form }),
      }),
    ).catch(() => null)
    if (response?.ok) {
      onClose()
      say({ text: t('sent') })
      return
    }
    setBusy(false)
    setError(response ? (await response.json()).error : 'offline')
  }

  return (
    <Dialog title={form ? t('titleOf', { form }) : t('title')} onClose={onClose}>
      <form
        className="report"
        onSubmit={event => {
          event.preventDefault()
          if (note.trim() !== '' && !busy) void send()
        }}
      >
        <p className="quiet">{t('lead')}</p>
        <label>
          <span className="unseen">{t('what')}</span>
          <textarea
            className="field"
            rows={3}
            maxLength={1000}
            placeholder={t('what')}
            value={note}
            onChange={event => setNote(event.target.value)}
          />
        </label>
        {error && (
          <p className="err" role="alert">
            {tError(error)}
          </p>
        )}
        <p className="keep">
          <button type="submit" className="btn" disabled={busy || note.trim() === ''}>
            {t('send')}
          </button>
          <button type="button" className="link" onClick={onClose}>
            {t('leave')}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
