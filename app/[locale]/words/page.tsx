import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { parseQuery, queryString } from '#core/words/query.ts'
import { Link } from '#i18n/navigation.ts'
import { currentLearner, currentSettings } from '#server/learner.ts'
import { readWords } from '#server/word-list.ts'
import { Foot } from '#ui/site/foot.tsx'
import { Head } from '#ui/site/head.tsx'
import { ClientMessages } from '#ui/site/messages.tsx'
import { Found } from '#ui/words/found.tsx'
import { List } from '#ui/words/list.tsx'
import { Side } from '#ui/words/side.tsx'
import { Tools } from '#ui/words/tools.tsx'
import '#ui/style/words.css'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('words'))('title') }
}

export default async function WordsPage({ searchParams }: Props) {
  const query = parseQuery(await searchParams)
  const [learner, settings] = await Promise.all([currentLearner(), currentSettings()])
  const { page, counts, texts, found } = await readWords(learner?.id ?? null, query)
  const t = await getTranslations('words')
  const tSite = await getTranslations('site')
  const address = queryString(query, { after: query.after })
  const hant = settings.script === 'hant'
  const empty = Object.values(counts).every(count => count === 0)
  const none = page.rows.length === 0 && (!empty || (query.q !== '' && found.length === 0))
  const learning = counts[1] + counts[2] + counts[3] + counts[4]
  const to = (status: 'known' | 'learning') => (chunks: React.ReactNode) => (
    <Link href={`/words?status=${status}`} prefetch={false}>
      {chunks}
    </Link>
  )
  return (
    <>
      <Head here="words" guest={learner?.guest ?? false} />
      <ClientMessages of={['words', 'reader']}>
        <main className="wide words" id="main">
          <Side query={query} counts={counts} texts={texts} empty={empty} />
          <div className="wmain">
            <h1 className="big">
              {empty
                ? t('empty')
                : t.rich('sum', { known: counts[5], learning, k: to('known'), l: to('learning') })}
            </h1>
            {empty ? (
              <Link href="/texts" className="link">
                {tSite('toShelf')}
              </Link>
            ) : (
              <Tools query={query} />
            )}
            {page.rows.length > 0 && (
              <List
                key={address}
                query={query}
                rows={page.rows}
                next={page.next}
                hant={hant}
                keys={settings.keys === 'on'}
              />
            )}
            {none && (
              <p className="none">
                {t('none')}{' '}
                <Link className="link" href="/words">
                  {t('showAll')}
                </Link>
              </p>
            )}
            {found.length > 0 && <Found key={query.q} words={found} hant={hant} />}
          </div>
        </main>
      </ClientMessages>
      <Foot />
    </>
  )
}
