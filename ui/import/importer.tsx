'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ErrorCode, ErrorValues } from '#core/errors.ts'
import type { Preview } from '#core/import/preview.ts'
import { PreviewRows } from '#ui/import/preview.tsx'
import { type Given, Side } from '#ui/import/side.tsx'
import { inTurn } from '#ui/site/outbox.ts'

const empty: Given = { text: '', file: null }
const bytes = (given: Given) => given.file ?? new Blob([given.text])
const filled = (given: Given) => given.file !== null || given.text.trim() !== ''

type Problem = { code: ErrorCode; values?: ErrorValues }
type Options = { swap?: boolean; dropTail?: boolean; again?: boolean }

/** Asks the server; a refusal is thrown as its code. */
async function ask<T>(path: string, zh: Given, en: Given, query: Record<string, string>): Promise<T> {
  const body = new Blob([bytes(zh), bytes(en)])
  const search = new URLSearchParams({ zh: String(bytes(zh).size), name: zh.file?.name ?? '', ...query })
  let response: Response
  try {
    response = await inTurn(() => fetch(`${path}?${search}`, { method: 'POST', body }))
  } catch {
    throw { code: 'offline' } satisfies Problem
  }
  const answer = await response.json().catch(() => ({ error: 'unexpected' }))
  if (!response.ok) throw { code: answer.error, values: answer.values } satisfies Problem
  return answer
}

/** Adding a text: its two sides, then how they pair, then the shelf. What was written stays until it is kept. */
export function Importer({ limit }: { limit: number }) {
  const t = useTranslations('import')
  const tError = useTranslations('error')
  const locale = useLocale()
  const [zh, setZh] = useState(empty)
  const [en, setEn] = useState(empty)
  const [options, setOptions] = useState<Options>({})
  const [preview, setPreview] = useState<Preview | null>(null)
  const [titles, setTitles] = useState({ titleZh: '', titleEn: '' })
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)

  async function work(run: () => Promise<void>) {
    setBusy(true)
    setProblem(null)
    try {
      await run()
    } catch (caught) {
      setProblem(
        typeof caught === 'object' && caught !== null && 'code' in caught
          ? (caught as Problem)
          : { code: 'unexpected' },
      )
      setBusy(false)
    }
  }

  const flags = (wanted: Options) => ({
    ...(wanted.swap && { swap: '1' }),
    ...(wanted.dropTail && { dropTail: '1' }),
    ...(wanted.again && { again: '1' }),
  })

  const look = (wanted: Options) =>
    work(async () => {
      if (bytes(zh).size + bytes(en).size > limit * 1_000_000) {
        throw { code: 'file-too-large', values: { limit } } satisfies Problem
      }
      const answer = await ask<Preview>('/api/imports/preview', zh, en, flags({ ...wanted, dropTail: false }))
      setOptions(wanted)
      setPreview(answer)
      setTitles({ titleZh: answer.title, titleEn: answer.titleEn })
      setBusy(false)
      scrollTo({ top: 0 })
    })

  const keep = () =>
    work(async () => {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
      const again = preview?.same ? { again: true } : {}
      const answer = await ask<{ text: string }>('/api/imports', zh, en, {
        ...flags({ ...options, ...again }),
        ...titles,
        zone,
      })
      location.assign(`/${locale}/texts/${answer.text}/1`)
    })

  const swapped = problem?.code === 'english-where-chinese' || problem?.code === 'chinese-where-english'
  const message = problem && (
    <p className="err" role="alert">
      {tError(problem.code, problem.values as Record<string, string>)}{' '}
      {swapped && (
        <button type="button" className="link" onClick={() => look({ ...options, swap: !options.swap })}>
          {t('swap')}
        </button>
      )}
    </p>
  )

  if (preview) {
    return (
      <>
        <p className="quiet">{t('previewTitle')}</p>
        <div className="titles">
          <label>
            {t('titleZh')}
            <input
              className="field"
              lang="zh-Hans"
              value={titles.titleZh}
              maxLength={200}
              onChange={event => setTitles({ ...titles, titleZh: event.target.value })}
            />
          </label>
          <label>
            {t('titleEn')}
            <input
              className="field"
              lang="en"
              value={titles.titleEn}
              maxLength={200}
              onChange={event => setTitles({ ...titles, titleEn: event.target.value })}
            />
          </label>
        </div>
        <PreviewRows
          preview={preview}
          dropTail={options.dropTail ?? false}
          onDropTail={dropTail => setOptions({ ...options, dropTail })}
        />
        <div className="keepbar">
          {message}
          <button type="button" className="link" onClick={() => setPreview(null)} disabled={busy}>
            {t('back')}
          </button>
          {(filled(en) || options.swap) && (
            <button
              type="button"
              className="link"
              onClick={() => look({ ...options, swap: !options.swap })}
              disabled={busy}
            >
              {t('swap')}
            </button>
          )}
          <span className="sp" />
          <button type="button" className="btn" onClick={keep} disabled={busy || !titles.titleZh.trim()}>
            {t(busy ? 'keeping' : 'keep')}
          </button>
        </div>
      </>
    )
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        void look({})
      }}
    >
      <h1 className="big">{t('title')}</h1>
      <p className="quiet lead">{t('lead')}</p>
      <div className="sides">
        <Side side="zh" given={zh} onGiven={setZh} />
        <Side side="en" given={en} onGiven={setEn} />
      </div>
      <div className="keepbar">
        {message}
        <span className="quiet">{t('limit', { limit })}</span>
        <span className="sp" />
        <button type="submit" className="btn" disabled={busy || !filled(zh)}>
          {t(busy ? 'reading' : 'preview')}
        </button>
      </div>
    </form>
  )
}
