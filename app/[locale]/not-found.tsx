import { useTranslations } from 'next-intl'
import { Link } from '#i18n/navigation.ts'
import { Head } from '#ui/site/head.tsx'

export default function NotFound() {
  const t = useTranslations('site')
  return (
    <>
      <Head here="none" guest={false} />
      <main className="wide" id="main">
        <h1 className="big">{t('notFound')}</h1>
        <Link prefetch={false} href="/texts" className="link">
          {t('toShelf')}
        </Link>
      </main>
    </>
  )
}
