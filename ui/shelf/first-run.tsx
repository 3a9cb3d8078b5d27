'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ErrorCode } from '#core/errors.ts'
import { useRouter } from '#i18n/navigation.ts'
import { say } from '#ui/site/notice.tsx'
import { act, inTurn } from '#ui/site/outbox.ts'

type Props = { levels: { level: number; zh: string; en: string }[] }

/** "Which is the last line you can read with ease?" The words up to there count as known. */
export function FirstRun({ levels }: Props) {
  const t = useTranslations('shelf')
  const tError = useTranslations('error')
  const router = useRouter()
  const [chosen, setChosen] = useState<number | null>(null)
  const [busy, setBusy] = useState(false)
  const [hidden, setHidden] = useState(false)
  if (hidden) return null

  async function begin() {
    if (!chosen) return
    setBusy(true)
    try {
      const response = await inTurn(() =>
        fetch('/api/levels', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ level: chosen, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }),
        }),
      )
      const answer = await response.json()
      if (!response.ok) throw answer.error
      say({
        text: t('firstRunDone', { level: chosen, count: answer.count }),
        undo: () => {
          act({ type: 'undo', act: answer.act })
          setTimeout(() => router.refresh(), 400)
        },
      })
      router.refresh()
    } catch (code) {
      say({ text: tError(typeof code === 'string' ? (code as ErrorCode) : 'offline') })
    } finally {
      setBusy(false)
    }
  }

  return (
    <section className="first">
      <h1>{t('firstRun')}</h1>
      <p className="lead">{t('firstRunLead')}</p>
      <fieldset className="levels">
        <legend className="unseen">{t('firstRun')}</legend>
        {levels.map(({ level, zh, en }) => (
          <label key={level} className={chosen === level ? 'chosen' : undefined}>
            <input
              type="radio"
              name="level"
              value={level}
              checked={chosen === level}
              onChange={() => setChosen(level)}
            />
            <span className="l">{t('level', { level: String(level) })}</span>
            <span className="z" lang="zh-Hans">
              {zh}
            </span>
            <span className="e" lang="en">
              {en}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="go">
        <button type="button" className="btn" disabled={!chosen || busy} onClick={begin}>
          {t('firstRunBegin')}
        </button>
        <button type="button" className="link" onClick={() => setHidden(true)}>
          {t('firstRunSkip')}
        </button>
      </div>
    </section>
  )
}
