import { useTranslations } from 'next-intl'
import { Link } from '#i18n/navigation.ts'

type Filter = { shelf: 'all' | 'begun' | 'mine' | 'shared' | 'built-in'; level: string; q: string }
type Props = { asked: Filter; counts: Record<Filter['shelf'], number> }

const levels = ['', '1', '2', '3', '4', '5', '6+']
const names = { all: 'all', begun: 'begun', mine: 'mine', shared: 'shared', 'built-in': 'builtIn' } as const

/** Which texts are shown: links and a form, so that an address says it and no script is needed. */
export function Filters({ asked, counts }: Props) {
  const t = useTranslations('shelf')
  const href = (change: Partial<Filter>) => {
    const { shelf, level, q } = { ...asked, ...change }
    const query = { ...(shelf !== 'all' && { shelf }), ...(level && { level }), ...(q && { q }) }
    return { pathname: '/texts' as const, query }
  }
  const shown = (Object.keys(names) as Filter['shelf'][]).filter(name => name === 'all' || counts[name] > 0)
  return (
    <div className="filters">
      <h2>{t('heading')}</h2>
      <nav className="tabs" aria-label={t('shelfFilter')}>
        {shown.map(name => (
          <Link
            prefetch={false}
            key={name}
            href={href({ shelf: name })}
            aria-current={asked.shelf === name ? 'true' : undefined}
          >
            {t(names[name])} <span className="n">{counts[name]}</span>
          </Link>
        ))}
      </nav>
      <nav className="tabs" aria-label={t('levelFilter')}>
        {levels.map(level => (
          <Link
            prefetch={false}
            key={level}
            href={href({ level })}
            aria-current={asked.level === level ? 'true' : undefined}
          >
            {level === '' ? t('anyLevel') : level === '1' ? t('level', { level }) : level}
          </Link>
        ))}
      </nav>
      <search className="find">
        <form>
          {asked.shelf !== 'all' && <input type="hidden" name="shelf" value={asked.shelf} />}
          {asked.level && <input type="hidden" name="level" value={asked.level} />}
          <input
            type="search"
            name="q"
            defaultValue={asked.q}
            placeholder={t('search')}
            aria-label={t('search')}
            maxLength={100}
          />
        </form>
      </search>
    </div>
  )
}
