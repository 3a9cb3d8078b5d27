'use client'
import { diffChars, diffWords } from 'diff'
import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { Mended, PairMend, Version } from '#core/reader/mend.ts'
import type { MendWord } from '#core/text/mends.ts'
import { toneMarks } from '#core/text/tones.ts'
import { mend } from '#ui/reader/mending.tsx'
import { Dialog } from '#ui/site/dialog.tsx'

type Props = {
  /** The id of the pair. */ pair: string
  onMended: (mended: Mended) => void
  onClose: () => void
}

/** Who changed a pair, when and how; any former English can be had back, any mend of words taken back. */
export function Versions({ pair, onMended, onClose }: Props) {
  const t = useTranslations('mend')
  const format = useFormatter()
  const [versions, setVersions] = useState<Version[] | 'failed' | null>(null)
  useEffect(() => {
    fetch(`/api/pairs/${pair}`)
      .then(response => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
      .then(setVersions, () => setVersions('failed'))
  }, [pair])
  const button = (label: string, wanted: PairMend) => (
    <button
      type="button"
      className="link"
      onClick={() => mend(pair, wanted).then(onMended, () => setVersions('failed'))}
    >
      {label}
    </button>
  )
  return (
    <Dialog title={t('history')} onClose={onClose}>
      {versions === null && <p className="quiet">{t('loading')}</p>}
      {versions === 'failed' && <p className="err">{t('failed')}</p>}
      {Array.isArray(versions) && versions.length === 0 && <p className="quiet">{t('noHistory')}</p>}
      {Array.isArray(versions) && (
        <ul className="versions">
          {versions.map((version, i) => (
            <li key={version.id}>
              <p className={version.side !== 'en' && version.undone ? 'undone' : undefined}>
                <What version={version} older={olderEnglish(versions, i)} />
              </p>
              <p className="by">
                <span>{version.mine ? t('you') : version.by || t(`source.${sourceOf(version)}`)}</span>
                <time dateTime={version.at}>
                  {format.dateTime(new Date(version.at), { dateStyle: 'medium', timeStyle: 'short' })}
                </time>
                {version.side === 'en' ? (
                  version.current ? (
                    <span>{t('current')}</span>
                  ) : (
                    button(t('makeCurrent'), { kind: 'version', version: version.id })
                  )
                ) : (
                  <>
                    <span>{version.everyone ? t(`all.${version.scope}`) : t(`own.${version.scope}`)}</span>
                    {version.undone && <span>{t('undone')}</span>}
                    {version.may &&
                      button(t(version.undone ? 'redo' : 'undo'), {
                        kind: version.undone ? 'redo' : 'undo',
                        mend: version.id,
                      })}
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}

/** What was changed: words by words, a text by what came and went in it. */
function What({ version, older }: { version: Version; older: string | undefined }) {
  if (version.side === 'words')
    return (
      <>
        <Words words={version.before} /> → <Words words={version.after} />
      </>
    )
  const zh = version.side === 'zh'
  return (
    <span lang={zh ? 'zh-Hans' : 'en'}>
      {zh ? (
        <Changes before={version.before} after={version.after} side="zh" />
      ) : (
        <Changes before={older ?? version.text} after={version.text} side="en" />
      )}
    </span>
  )
}

const sourceOf = (version: Version) => (version.side === 'en' ? version.source : 'person') as 'file'

/** The English of the version before. */
function olderEnglish(versions: readonly Version[], at: number): string | undefined {
  const older = versions.slice(at + 1).find(({ side }) => side === 'en')
  return older?.side === 'en' ? older.text : undefined
}

/** Words in brackets, each with its pinyin. */
function Words({ words }: { words: readonly MendWord[] }) {
  const t = useTranslations('mend')
  return words.map(({ text, kind, reading }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same word may stand twice
    <span className="word" key={i}>
      [<span lang="zh-Hans">{text}</span> <span lang="zh-Latn-pinyin">{reading.map(toneMarks).join('')}</span>
      {kind === 'name' && <i> {t('name')}</i>}]
    </span>
  ))
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
