'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { LevelCount } from '#core/words/counts.ts'
import { useRouter } from '#i18n/navigation.ts'
import { Dialog } from '#ui/site/dialog.tsx'
import { say } from '#ui/site/notice.tsx'
import { act, inTurn } from '#ui/site/outbox.ts'
import { loadCounts } from '#ui/words/counts.ts'
import { renew, whenSent } from '#ui/words/sent.ts'

/** Takes all words of an HSK level that have no status yet as known. */
export function Levels({ levels }: { levels: LevelCount[] }) {
  const t = useTranslations('words')
  const tError = useTranslations('error')
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)

  function show() {
    renew()
    loadCounts()
    router.refresh()
  }

  async function take(level: number) {
    setBusy(true)
    try {
      const response = await inTurn(() =>
        fetch('/api/levels', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            level,
            from: level,
            zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          }),
        }),
      )
      if (!response.ok) throw new Error(String(response.status))
      const { act: done, count }: { act: string; count: number } = await response.json()
      setOpen(false)
      say({
        text: t('levelDone', { level, count }),
        undo: () => {
          act({ type: 'undo', act: done })
          whenSent(show)
        },
      })
      show()
    } catch (error) {
      say({ text: tError(error instanceof TypeError ? 'offline' : 'unexpected') })
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <button
        type="button"
        className="link script"
        disabled={levels.length === 0}
        onClick={() => setOpen(true)}
      >
        {t('levelOpen')}
      </button>
      {open && (
        <Dialog title={t('levelTitle')} onClose={() => setOpen(false)}>
          <p className="quiet">{t('levelLead')}</p>
          <ul className="wtake">
            {levels.map(({ level, of, cards }) => (
              <li key={level}>
                <span>{t('levelName', { level })}</span>
                <span className="quiet">{t('levelNew', { count: of - cards, of })}</span>
                <button
                  type="button"
                  className="link"
                  disabled={busy || of === cards}
                  onClick={() => take(level)}
                >
                  {t('levelTake')}
                  <span className="unseen"> {t('levelName', { level })}</span>
                </button>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  )
}
