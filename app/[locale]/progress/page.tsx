import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Link } from '#i18n/navigation.ts'
import { currentLearner } from '#server/learner.ts'
import { readProgress } from '#server/progress-page.ts'
import { Levels } from '#ui/progress/levels.tsx'
import { inWords } from '#ui/progress/numerals.ts'
import { Recent } from '#ui/progress/recent.tsx'
import { Words } from '#ui/progress/words.tsx'
import { Year } from '#ui/progress/year.tsx'
import { Foot } from '#ui/site/foot.tsx'
import { Head } from '#ui/site/head.tsx'
import '#ui/style/progress.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('progress'))('title') }
}

export default async function ProgressPage() {
  const learner = await currentLearner()
  const progress = await readProgress(learner, new Date())
  const t = await getTranslations('progress')
  const tSite = await getTranslations('site')
  const locale = await getLocale()
  return (
    <>
      <Head here="progress" guest={learner?.guest ?? false} />
      <main className="wide progress" id="main">
        {progress ? (
          <>
            <h1 className="big">
              {t.rich('sum', {
                streak: progress.streak,
                days: inWords(progress.streak, locale),
                characters: progress.thisYear,
                known: progress.known,
                b: chunks => <b>{chunks}</b>,
              })}
            </h1>
            <Year days={progress.days} today={progress.today} />
            <div className="two">
              <Words weeks={progress.weeks} />
              <Recent days={progress.days} today={progress.today} />
            </div>
            <Levels levels={progress.levels} />
          </>
        ) : (
          <>
            <h1 className="big">{t('empty')}</h1>
            <Link href="/texts" className="link">
              {tSite('toShelf')}
            </Link>
          </>
        )}
      </main>
      <Foot />
    </>
  )
}
