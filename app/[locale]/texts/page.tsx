import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentLearner } from '#server/learner.ts'
import * as shelf from '#server/shelf-page.ts'
import { Filters } from '#ui/shelf/filters.tsx'
import { FirstRun } from '#ui/shelf/first-run.tsx'
import { Resume } from '#ui/shelf/resume.tsx'
import { AddSlip, TextSlip } from '#ui/shelf/slip.tsx'
import { Foot } from '#ui/site/foot.tsx'
import { Head } from '#ui/site/head.tsx'
import { ClientMessages } from '#ui/site/messages.tsx'
import '#ui/style/shelf.css'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shelf'))('title') }
}

export default async function ShelfPage({ searchParams }: Props) {
  const learner = await currentLearner()
  const asked = shelf.parseFilter(await searchParams)
  const { texts, counts, resume, levels } = await shelf.read(learner, asked)
  const t = await getTranslations('shelf')
  return (
    <>
      <Head here="shelf" guest={learner?.guest ?? false} />
      <main className="wide" id="main">
        {resume ? (
          <Resume {...resume} />
        ) : (
          levels && (
            <ClientMessages of={['shelf']}>
              <FirstRun levels={levels} />
            </ClientMessages>
          )
        )}
        <Filters asked={asked} counts={counts} />
        <ul className="texts">
          {texts.map(text => (
            <TextSlip key={text.id} text={text} />
          ))}
          {texts.length === 0 && <li className="quiet none">{t('none')}</li>}
          <AddSlip />
        </ul>
      </main>
      <Foot />
    </>
  )
}
