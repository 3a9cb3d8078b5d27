import { useTranslations } from 'next-intl'
import { mark } from '#core/reader/mark.ts'
import type { Status } from '#core/reader/page.ts'
import { queryString, type StatusName, statusesOf, type WordQuery } from '#core/words/query.ts'
import { Choice } from '#ui/words/choice.tsx'
import { Narrow, type WordText } from '#ui/words/narrow.tsx'
import { Search } from '#ui/words/search.tsx'

type Props = {
  query: WordQuery
  counts: Record<Status, number>
  texts: WordText[]
  /** Nothing to narrow: only the search, which knows the dictionary. */
  empty: boolean
}

const names = ['1', '2', '3', '4', 'known', 'ignored', 'new'] as const satisfies StatusName[]

const isLevel = (name: StatusName): name is '1' | '2' | '3' | '4' => /^[1-4]$/.test(name)

/** How the words are searched and narrowed: links that an address keeps, each with its count. */
export function Side({ query, counts, texts, empty }: Props) {
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
      <Narrow query={query} texts={texts} />
    </div>
  )
}
