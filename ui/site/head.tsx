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
        <Link href="/texts" aria-label={t('home')} className="home">
          <span className="seal" lang="zh-Hans" aria-hidden="true">
            对读
          </span>
        </Link>
      </div>
      <nav className="mid" aria-label={t('places')}>
        <Link href="/texts" aria-current={current('shelf')}>
          {t('shelf')}
        </Link>
        <Link href="/words" aria-current={current('words')}>
          {t('words')}
        </Link>
        <Link href="/progress" aria-current={current('progress')}>
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
