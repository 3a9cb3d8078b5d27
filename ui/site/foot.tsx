import { useTranslations } from 'next-intl'
import { Link } from '#i18n/navigation.ts'

/** The last line of a screen: what stands behind it. */
export function Foot() {
  const t = useTranslations('site')
  return (
    <footer className="colophon">
      <Link prefetch={false} href="/about" className="link">
        {t('about')}
      </Link>
    </footer>
  )
}
