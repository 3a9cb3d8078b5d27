import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import * as doubts from '#db/doubts.ts'
import * as jobs from '#db/jobs.ts'
import * as learners from '#db/learners.ts'
import * as reports from '#db/reports.ts'
import * as texts from '#db/texts.ts'
import { currentLearner } from '#server/learner.ts'
import { Head } from '#ui/site/head.tsx'
import { ClientMessages } from '#ui/site/messages.tsx'
import { ReadLink } from '#ui/site/read-link.tsx'
import { Doubts } from '#ui/text/doubts.tsx'
import { Importing } from '#ui/text/importing.tsx'
import { OwnText } from '#ui/text/own.tsx'
import { Reports } from '#ui/text/reports.tsx'
import '#ui/style/shelf.css'

/** So many doubtful readings are listed at once. */
const LISTED = 60

type Props = { params: Promise<{ text: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const text = await texts.find((await currentLearner())?.id ?? null, (await params).text)
  return { title: text?.titleZh }
}

export default async function TextPage({ params }: Props) {
  const learner = await currentLearner()
  const { text: id } = await params
  const text = (await texts.list(learner?.id ?? null)).find(text => text.id === id)
  if (!text) notFound()
  const t = await getTranslations('text')
  const may = learners.mayMend(learner, text)
  const [chapters, progress, doubtful, reported] = await Promise.all([
    texts.chapterList(learner?.id ?? null, id),
    text.state === 'ready' ? null : jobs.progress(id),
    may ? doubts.find(id, LISTED) : null,
    learner && may ? reports.open(learner.id, id) : [],
  ])
  const lang = text.script === 'hant' ? 'zh-Hant' : 'zh-Hans'
  return (
    <>
      <Head here="shelf" guest={learner?.guest ?? false} />
      <ClientMessages of={['text']}>
        <main className="wide contents" id="main">
          <h1 lang={lang}>{text.titleZh}</h1>
          {text.titleEn && (
            <p className="en-title" lang="en">
              {text.titleEn}
            </p>
          )}
          <p className="lines">
            <span>
              {t('facts', { characters: text.characters, pairs: text.pairs, translated: text.translated })}
            </span>
            {text.words > 0 && learner && <span>{t('known', { share: text.known / text.words })}</span>}
          </p>
          {text.state !== 'ready' && (
            <Importing
              text={id}
              first={{ state: text.state, done: progress?.done ?? 0, total: progress?.total ?? 0 }}
            />
          )}
          {chapters.length > 0 && (
            <p>
              <ReadLink className="btn" text={id} chapter={text.place?.chapter ?? 1}>
                {text.place ? t('readOn') : t('begin')}
              </ReadLink>
            </p>
          )}
          {reported.length > 0 && (
            <Reports
              text={id}
              lang={lang}
              reports={reported.map(({ createdAt, doneAt: _, ...report }) => ({
                ...report,
                at: createdAt.toISOString(),
              }))}
            />
          )}
          {doubtful && <Doubts text={id} lang={lang} {...doubtful} />}
          {chapters.length > 1 && (
            <>
              <h2 className="unseen">{t('contents')}</h2>
              <ol className="chapters" aria-label={t('chapters', { count: chapters.length })}>
                {chapters.map(chapter => (
                  <li key={chapter.number}>
                    <ReadLink text={id} chapter={chapter.number}>
                      <span className="n">{chapter.number}</span>
                      <span className="z" lang={lang}>
                        {chapter.titleZh || text.titleZh}
                      </span>
                      <span className="e" lang="en">
                        {chapter.titleEn}
                      </span>
                      <span className="r">
                        {chapter.read >= chapter.pairs
                          ? t('chapterRead')
                          : chapter.read > 0
                            ? t('chapterPart', { share: chapter.read / chapter.pairs })
                            : ''}
                      </span>
                    </ReadLink>
                  </li>
                ))}
              </ol>
            </>
          )}
          <OwnText
            text={{
              id,
              titleZh: text.titleZh,
              titleEn: text.titleEn,
              level: text.level,
              shelf: text.shelf,
              mine: text.mine,
            }}
            may={may}
          />
        </main>
      </ClientMessages>
    </>
  )
}
