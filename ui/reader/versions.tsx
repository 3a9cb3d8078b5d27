'use client'
import { diffChars, diffWords } from 'diff'
import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { Version } from '#core/reader/mend.ts'
import { type Mended, mend } from '#ui/reader/mending.tsx'
import { Dialog } from '#ui/site/dialog.tsx'

type Props = {
  /** The id of the pair. */ pair: string
  onMended: (mended: Mended) => void
  onClose: () => void
}

/** Who changed a pair, when and how; any former English can be had back. */
export function Versions({ pair, onMended, onClose }: Props) {
  const t = useTranslations('mend')
  const format = useFormatter()
  const [versions, setVersions] = useState<Version[] | 'failed' | null>(null)
  useEffect(() => {
    fetch(`/api/pairs/${pair}`)
      .then(response => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
      .then(setVersions, () => setVersions('failed'))
  }, [pair])
  return (
    <Dialog title={t('history')} onClose={onClose}>
      {versions === null && <p className="quiet">{t('loading')}</p>}
      {versions === 'failed' && <p className="err">{t('failed')}</p>}
      {Array.isArray(versions) && versions.length === 0 && <p className="quiet">{t('noHistory')}</p>}
      {Array.isArray(versions) && (
        <ul className="versions">
          {versions.map((version, i) => {
            const older = versions.slice(i + 1).find(({ side }) => side === version.side)
            return (
              <li key={version.id}>
                <p lang={version.side === 'en' ? 'en' : 'zh-Hans'}>
                  <Changes before={older?.text ?? version.text} after={version.text} side={version.side} />
                </p>
                <p className="by">
                  <span>{version.by || t(`source.${version.source as 'file'}`)}</span>
                  <time dateTime={version.at}>
                    {format.dateTime(new Date(version.at), { dateStyle: 'medium', timeStyle: 'short' })}
                  </time>
                  {version.current ? (
                    <span>{t('current')}</span>
                  ) : (
                    version.side === 'en' && (
                      <button
                        type="button"
                        className="link"
                        onClick={() =>
                          mend(pair, { kind: 'version', version: version.id }).then(onMended, () =>
                            setVersions('failed'),
                          )
                        }
                      >
                        {t('makeCurrent')}
                      </button>
                    )
                  )}
                </p>
              </li>
            )
          })}
        </ul>
      )}
    </Dialog>
  )
}

function Changes({ before, after, side }: { before: string; after: string; side: 'zh' | 'en' }) {
  if (before === after) return after
  const parts = (side === 'en' ? diffWords : diffChars)(before, after, { timeout: 200 })
  if (!parts) return after
  return parts.map(({ value, added, removed }, i) => {
    const key = `${i}${value}`
    if (added) return <ins key={key}>{value}</ins>
    if (removed) return <del key={key}>{value}</del>
    return <span key={key}>{value}</span>
  })
}
