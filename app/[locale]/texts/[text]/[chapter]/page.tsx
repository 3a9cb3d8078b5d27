import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { after } from 'next/server'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import * as chapters from '#db/chapters.ts'
import * as learners from '#db/learners.ts'
import * as reading from '#db/reading.ts'
import * as texts from '#db/texts.ts'
import { redirect } from '#i18n/navigation.ts'
import { converter } from '#server/chapter.ts'
import { prepareEntries } from '#server/entries.ts'
import { currentLearner, currentSettings } from '#server/learner.ts'
import { paintChapter } from '#server/page.ts'
import { putDown } from '#server/painted.ts'
import { Reader } from '#ui/reader/reader.tsx'
import { ClientMessages } from '#ui/site/messages.tsx'
import '#ui/style/reader.css'
import '#ui/style/popup.css'

type Props = { params: Promise<{ text: string; chapter: string }> }

const read = cache(async (text: string, chapter: string) =>
  /^[1-9]\d{0,5}$/.test(chapter)
    ? chapters.read((await currentLearner())?.id ?? null, text, Number(chapter))
    : null,
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { text, chapter } = await params
  const found = await read(text, chapter)
  return { title: found?.titleZh || found?.text.titleZh }
}

export default async function ReaderPage({ params }: Props) {
  const { text: id, chapter: number } = await params
  const [learner, settings, chapter] = await Promise.all([
    currentLearner(),
    currentSettings(),
    read(id, number),
  ])
  if (!chapter) {
    // A text that is still coming in says how far it is.
    const text = await texts.find(learner?.id ?? null, id)
    if (text?.state === 'importing') redirect({ href: `/texts/${id}`, locale: await getLocale() })
    notFound()
  }
  const { text } = chapter
  const otherScript = settings.script !== 'own' && settings.script !== text.script
  // The processor is the page's until it is out.
  after(() => prepareEntries(chapter, otherScript ? settings.script : 'own'))
  const [{ rows, notes }, place, neighbours] = await Promise.all([
    paintChapter(learner, chapter, settings),
    learner && reading.place(learner.id, id),
    texts.neighbours(id, chapter.number),
  ])
  const convert = converter(settings.script, text.script)
  const at =
    place?.chapter === chapter.number
      ? chapter.pairs.find(pair => pair.id === place.pairId)?.number
      : undefined
  const titled = (found: { number: number; titleZh: string } | null) =>
    found && { number: found.number, title: convert(found.titleZh || String(found.number)) }
  return (
    <ClientMessages of={['reader', 'popup', 'panel', 'keys', 'menu', 'mend', 'mendWord', 'report']}>
      <Reader
        text={{
          id,
          titleZh: convert(text.titleZh),
          titleEn: text.titleEn,
          chapters: text.chapters,
          pairs: text.pairs,
          script: text.script,
        }}
        chapter={{
          number: chapter.number,
          titleZh: convert(chapter.titleZh),
          before: chapter.before,
          pairs: chapter.pairs.length,
        }}
        before={titled(neighbours.before)}
        after={titled(neighbours.after)}
        painted={putDown(rows)}
        settings={settings}
        mends={learners.mayMend(learner, text)}
        place={at ?? 0}
        notes={notes}
        entriesUrl={`/api/texts/${id}/${chapter.number}${otherScript ? `?script=${settings.script}` : ''}`}
      />
    </ClientMessages>
  )
}
