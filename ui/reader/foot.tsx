'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { Settings } from '#core/settings.ts'
import type { Command } from '#ui/reader/keys.ts'
import type { ReaderProps } from '#ui/reader/props.ts'

type Props = Pick<ReaderProps, 'text' | 'chapter' | 'before' | 'after'> & {
  here: number
  settings: Settings
  hant: boolean
  onRun: (command: Command) => void
}

/** The foot: how far one is, the chapters beside this one; on a phone the helps. */
export function ReaderFoot({ text, chapter, here, before, after, settings, hant, onRun }: Props) {
  const t = useTranslations('reader')
  const locale = useLocale()
  const share = chapter.pairs > 0 ? here / chapter.pairs : 0
  const whole = text.pairs > 0 ? (chapter.before + here) / text.pairs : 0
  const lang = hant ? 'zh-Hant' : 'zh-Hans'
  const href = (number: number) => `/${locale}/texts/${text.id}/${number}`
  return (
    <nav className="foot" aria-label={t('chapters')}>
      <div className="bar" aria-hidden="true">
        <i style={{ transform: `scaleX(${share})` }} />
        <b style={{ left: `${share * 100}%` }} />
      </div>
      {before ? (
        <a href={href(before.number)} lang={lang}>
          <span aria-hidden="true">←</span> {before.title}
        </a>
      ) : (
        <span className="place" />
      )}
      <span className="place">
        {t('place', { number: here, count: chapter.pairs })} <span aria-hidden="true">·</span>{' '}
        <span className="num">{t('percent', { share: Math.round(whole * 100) })}</span>
      </span>
      {after && (
        <a className="next" href={href(after.number)} lang={lang}>
          {after.title} <span aria-hidden="true">→</span>
        </a>
      )}
      <button type="button" className="m" onClick={() => onRun('pinyin')}>
        <b lang="zh-Hans">拼</b>
        {t(`value.pinyin.${settings.pinyin}`)}
      </button>
      <button type="button" className="m" onClick={() => onRun('english')}>
        <b>En</b>
        {t(`value.english.${settings.english}`)}
      </button>
      <button type="button" className="m" onClick={() => onRun('script')}>
        <b lang={lang}>{hant ? '繁' : '简'}</b>
        {t('script')}
      </button>
      <a className="m" href={`/${locale}/texts/${text.id}`}>
        <b className="num">
          {here}/{chapter.pairs}
        </b>
        {t('contents')}
      </a>
      {after ? (
        <a className="m" href={href(after.number)} aria-label={t('nextChapter', { title: after.title })}>
          <b aria-hidden="true">→</b>
          {t('next')}
        </a>
      ) : (
        <button type="button" className="m" onClick={() => onRun('rest-known')}>
          <b aria-hidden="true">✓</b>
          {t('known')}
        </button>
      )}
    </nav>
  )
}
