import { useTranslations } from 'next-intl'
import { Link } from '#i18n/navigation.ts'
import { LanguageLink } from '#ui/site/language.tsx'

type Place = 'shelf' | 'words' | 'progress' | 'none'

/** The running head of every screen but the reader. */
export function Head({ here, guest }: { here: Place; guest: boolean }) {
  const t = useTranslations('site')
  const current = (place: Place) => (here === place ? 'page' : undefined)
  return (
    <header className="head site">
      <div className="left">
        <Link prefetch={false} href="/texts" className="home">
          <span className="seal" lang="zh-Hans">
            对读
          </span>
          <span className="unseen">{t('home')}</span>
        </Link>
      </div>
      <nav className="mid" aria-label={t('places')}>
        <Link prefetch={false} href="/texts" aria-current={current('shelf')}>
          {t('shelf')}
        </Link>
        <Link prefetch={false} href="/words" aria-current={current('words')}>
          {t('words')}
        </Link>
        <Link prefetch={false} href="/progress" aria-current={current('progress')}>
          {t('progress')}
        </Link>
      </nav>
      <div className="right">
        {guest && <span className="guest">{t('guest')}</span>}
        <LanguageLink />
      </div>
    </header>
  )
}
