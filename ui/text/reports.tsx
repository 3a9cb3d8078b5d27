'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ErrorCode } from '#core/errors.ts'
import { say } from '#ui/site/notice.tsx'
import { ReadLink } from '#ui/site/read-link.tsx'

export type Reported = {
  id: string
  chapter: number
  pairId: string
  zh: string
  form: string
  note: string
  author: string
  at: string
}

async function setDone(report: string, done: boolean): Promise<ErrorCode | null> {
  const response = await fetch(`/api/reports/${report}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ done }),
  }).catch(() => null)
  if (!response) return 'offline'
  return response.ok ? null : (await response.json()).error
}

/** What readers reported, for whoever mends the text: what they say, where, and a way to be done with it. */
export function Reports({ text, lang, reports }: { text: string; lang: string; reports: Reported[] }) {
  const t = useTranslations('text')
  const tError = useTranslations('error')
  const format = useFormatter()
  const [done, setDoneHere] = useState<ReadonlySet<string>>(new Set())
  const open = reports.filter(({ id }) => !done.has(id))

  async function close(id: string, closed: boolean) {
    const failed = await setDone(id, closed)
    if (failed) return say({ text: tError(failed) })
    setDoneHere(old => new Set(closed ? [...old, id] : [...old].filter(other => other !== id)))
    if (closed) say({ text: t('reportClosed'), undo: () => void close(id, false) })
  }

  if (open.length === 0) return null
  return (
    <details className="to-mend" open>
      <summary>{t('reported', { count: open.length })}</summary>
      <ol>
        {open.map(({ id, chapter, pairId, zh, form, note, author, at }) => (
          <li key={id}>
            <ReadLink text={text} chapter={chapter} pair={pairId}>
              <span lang={lang}>
                {form ? <b>{form}</b> : `${zh.slice(0, 24)}${zh.length > 24 ? '…' : ''}`}
              </span>
            </ReadLink>
            <p>{note}</p>
            <p className="by">
              <span>
                {t('reportedBy', {
                  name: author || t('someReader'),
                  date: format.dateTime(new Date(at), { dateStyle: 'medium' }),
                })}
              </span>
              <button type="button" className="link" onClick={() => close(id, true)}>
                {t('reportDone')}
              </button>
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
