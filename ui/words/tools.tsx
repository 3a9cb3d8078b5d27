import { useLocale, useTranslations } from 'next-intl'
import { queryString, sorts, type WordQuery } from '#core/words/query.ts'
import { Link } from '#i18n/navigation.ts'

/** The order of the list, and the list as a file. */
export function Tools({ query }: { query: WordQuery }) {
  const t = useTranslations('words')
  const locale = useLocale()
  const asked = queryString(query, { sort: 'recent' })
  return (
    <div className="wtools">
      <nav className="tabs" aria-label={t('order')}>
        {sorts.map(sort => (
          <Link
            key={sort}
            href={`/words${queryString(query, { sort })}`}
            aria-current={query.sort === sort ? 'true' : undefined}
            prefetch={false}
            scroll={false}
          >
            {t(sort)}
          </Link>
        ))}
      </nav>
      <a className="link" href={`/api/words.csv${asked}${asked ? '&' : '?'}locale=${locale}`} download>
        {t('download')}
      </a>
    </div>
  )
}
