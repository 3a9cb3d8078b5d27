'use client'
import { useTranslations } from 'next-intl'

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations('site')
  return (
    <main className="wide" id="main">
      <h1 className="big">{t('broken')}</h1>
      <button type="button" className="link" onClick={reset}>
        {t('tryAgain')}
      </button>
    </main>
  )
}
