import { useTranslations } from 'next-intl'
import { mark } from '#core/reader/mark.ts'
import type { Status } from '#core/reader/page.ts'
import { queryString, type StatusName, statusesOf, type WordQuery } from '#core/words/query.ts'
import { Link } from '#i18n/navigation.ts'
import { type LevelCount, Levels } from '#ui/words/levels.tsx'
import { Search } from '#ui/words/search.tsx'

export type WordText = { id: string; titleZh: string; titleEn: string; count: number }

type Props = {
  query: WordQuery
  counts: Record<Status, number>
  texts: WordText[]
  levels: LevelCount[]
  /** Nothing to narrow: only the search, which knows the dictionary. */
  empty: boolean
}

const names = ['1', '2', '3', '4', 'known', 'ignored', 'new'] as const satisfies StatusName[]

const isLevel = (name: StatusName): name is '1' | '2' | '3' | '4' => /^[1-4]$/.test(name)

/** How the words are searched and narrowed: links that an address keeps, each with its count. */
export function Side({ query, counts, texts, levels, empty }: Props) {
  const t = useTranslations('words')
  const href = (changes: Partial<WordQuery>) => `/words${queryString(query, changes)}`
  const count = (name: StatusName | null) =>
    statusesOf(name).reduce<number>((sum, status) => sum + counts[status], 0)
  if (empty) {
    return (
      <div className="wside">
        <Search query={query} />
      </div>
    )
  }
  return (
    <div className="wside">
      <Search query={query} />
      <nav aria-label={t('status')}>
        <h2>{t('status')}</h2>
        <Choice href={href({ status: null })} on={!query.status} count={count(null)}>
          <span className="zi" />
          {t('every')}
        </Choice>
        {names
          .filter(name => name !== 'new' || counts[0] > 0)
          .map(name => (
            <Choice key={name} href={href({ status: name })} on={query.status === name} count={count(name)}>
              <span className={`zi ${mark(statusesOf(name)[0] ?? 5)}`} lang="zh-Hans" aria-hidden="true">
                字
              </span>
              {isLevel(name) ? t('learning', { level: name }) : t(name)}
            </Choice>
          ))}
      </nav>
      {texts.length > 0 && (
        <nav aria-label={t('text')}>
          <h2>{t('text')}</h2>
          {texts.map(({ id, titleZh, titleEn, count }) => (
            <Choice
              key={id}
              href={href({ text: query.text === id ? null : id })}
              on={query.text === id}
              count={count}
              title={titleEn || undefined}
            >
              <span className="title" lang="zh-Hans">
                {titleZh}
              </span>
            </Choice>
          ))}
        </nav>
      )}
      <nav aria-label="HSK" className="wlevels">
        <h2>HSK</h2>
        {levels.map(({ level, cards }) => (
          <Choice
            key={level}
            href={href({ level: query.level === level ? null : level })}
            on={query.level === level}
            count={cards}
          >
            {level}
          </Choice>
        ))}
        <Levels levels={levels} />
      </nav>
    </div>
  )
}

type ChoiceProps = { href: string; on: boolean; count: number; title?: string; children: React.ReactNode }

function Choice({ href, on, count, title, children }: ChoiceProps) {
  const t = useTranslations('words')
  return (
    <Link href={href} aria-current={on ? 'true' : undefined} title={title} prefetch={false} scroll={false}>
      <span className="what">{children}</span>
      <span className="n">{t('count', { count })}</span>
    </Link>
  )
}
