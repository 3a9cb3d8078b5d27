'use client'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useEffect } from 'react'
import type { Settings } from '#core/settings.ts'
import type { Command } from '#ui/reader/keys.ts'

type Props = {
  settings: Settings
  hant: boolean
  panel: boolean
  onRun: (command: Command) => void
  onPanel: () => void
  children: ReactNode
}

/** The reader's running head: the way back, where one is, and the helps, each with its key. */
export function ReaderHead({ settings, hant, panel, onRun, onPanel, children }: Props) {
  const t = useTranslations('reader')
  const shelf = `/${useLocale()}/texts`
  useAway()
  const control = (label: string, value: string, key: string, command: Command) => (
    <button type="button" className="ctl" onClick={() => onRun(command)} title={`${label} (${key})`}>
      <span>{label}</span> <span className="v">{value}</span> <kbd>{key}</kbd>
    </button>
  )
  return (
    <header className="head reader-head" id="head">
      <div className="left">
        <a href={shelf}>
          <span className="seal" lang="zh-Hans">
            对读
          </span>
          <span className="unseen">{t('shelf')}</span>
        </a>
        <a href={shelf} className="back">
          {t('shelf')}
        </a>
      </div>
      <div className="mid">{children}</div>
      <div className="right">
        {control(t('pinyin'), t(`value.pinyin.${settings.pinyin}`), 'p', 'pinyin')}
        {control(t('english'), t(`value.english.${settings.english}`), '⇧T', 'english')}
        <button type="button" className="ctl" onClick={() => onRun('script')} title={`${t('script')} (c)`}>
          <span className="unseen">{t('script')}</span>
          <span className="v" lang={hant ? 'zh-Hant' : 'zh-Hans'}>
            {hant ? '繁' : '简'}
          </span>
        </button>
        <button
          type="button"
          className="ctl aa"
          aria-expanded={panel}
          onClick={onPanel}
          aria-label={t('type')}
        >
          <span className="v" aria-hidden="true">
            Aa
          </span>
        </button>
      </div>
    </header>
  )
}

/** The head steps out of view on reading on, and comes back on scrolling up. */
function useAway() {
  useEffect(() => {
    let last = scrollY
    const move = () => {
      if (Math.abs(scrollY - last) < 8) return
      document.getElementById('head')?.classList.toggle('away', scrollY > last && scrollY > 120)
      last = scrollY
    }
    addEventListener('scroll', move, { passive: true })
    return () => removeEventListener('scroll', move)
  }, [])
}
