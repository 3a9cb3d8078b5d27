'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ErrorCode } from '#core/errors.ts'
import { type TextChange, textLevels } from '#core/texts.ts'
import { useRouter } from '#i18n/navigation.ts'
import { say } from '#ui/site/notice.tsx'

type Props = {
  text: { id: string; titleZh: string; titleEn: string; level: string; shelf: string; mine: boolean }
  /** Whether this learner may change it. */
  may: boolean
}

async function change(id: string, wanted: TextChange): Promise<void> {
  const response = await fetch(`/api/texts/${id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wanted),
  }).catch(() => null)
  if (!response) throw 'offline' satisfies ErrorCode
  if (!response.ok) throw (await response.json()).error
}

/** What can be done with a text: anyone may take it along, its owner may name, share and delete it. */
export function OwnText({ text, may }: Props) {
  const t = useTranslations('text')
  const tError = useTranslations('error')
  const router = useRouter()
  const [titles, setTitles] = useState({ titleZh: text.titleZh, titleEn: text.titleEn, level: text.level })

  async function run(wanted: TextChange, said: string, undo?: () => void) {
    try {
      await change(text.id, wanted)
      say({ text: said, ...(undo && { undo }) })
      if (wanted.kind === 'remove') router.push('/texts')
      router.refresh()
    } catch (code) {
      say({ text: tError(code as ErrorCode) })
    }
  }

  return (
    <section className="own" aria-label={t('actions')}>
      {may && (
        <form
          onSubmit={event => {
            event.preventDefault()
            void run({ kind: 'rename', ...titles }, t('saved'))
          }}
        >
          <label>
            {t('titleZh')}
            <input
              className="field"
              lang="zh-Hans"
              required
              maxLength={200}
              value={titles.titleZh}
              onChange={event => setTitles({ ...titles, titleZh: event.target.value })}
            />
          </label>
          <label>
            {t('titleEn')}
            <input
              className="field"
              lang="en"
              maxLength={200}
              value={titles.titleEn}
              onChange={event => setTitles({ ...titles, titleEn: event.target.value })}
            />
          </label>
          <label>
            {t('level')}
            <select
              className="field"
              value={titles.level}
              onChange={event => setTitles({ ...titles, level: event.target.value })}
            >
              {textLevels.map(level => (
                <option key={level} value={level}>
                  {level || t('noLevel')}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="btn">
            {t('save')}
          </button>
        </form>
      )}
      <p className="row">
        <span className="quiet">{t('download')}</span>
        <a className="link" href={`/api/texts/${text.id}/download?to=txt`} download>
          {t('downloadPlain')}
        </a>
        <a className="link" href={`/api/texts/${text.id}/download?to=zh`} download>
          {t('downloadChinese')}
        </a>
        <a className="link" href={`/api/texts/${text.id}/download?to=json`} download>
          {t('downloadJson')}
        </a>
      </p>
      {may && text.mine && (
        <p className="row">
          {text.shelf === 'private' ? (
            <button type="button" className="link" onClick={() => run({ kind: 'share' }, t('shared'))}>
              {t('share')}
            </button>
          ) : (
            <button type="button" className="link" onClick={() => run({ kind: 'unshare' }, t('unshared'))}>
              {t('unshare')}
            </button>
          )}
          <button
            type="button"
            className="link"
            onClick={() =>
              run({ kind: 'remove' }, t('removed', { title: text.titleZh }), () =>
                change(text.id, { kind: 'restore' }).then(
                  () => router.refresh(),
                  code => say({ text: tError(code as ErrorCode) }),
                ),
              )
            }
          >
            {t('remove')}
          </button>
        </p>
      )}
    </section>
  )
}
