import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Link } from '#i18n/navigation.ts'
import { currentLearner } from '#server/learner.ts'
import { licence } from '#server/packages.ts'
import { Head } from '#ui/site/head.tsx'
import '#ui/style/about.css'

type Props = { params: Promise<{ name: string[] }> }

const nameOf = async (params: Props['params']) => decodeURIComponent((await params).name.join('/'))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await nameOf(params) }
}

/** A licence in full, as its owner wrote it. */
export default async function LicencePage({ params }: Props) {
  const name = await nameOf(params)
  const text = licence(name)
  if (text === null) notFound()
  const learner = await currentLearner()
  const t = await getTranslations('about')
  return (
    <>
      <Head here="none" guest={learner?.guest ?? false} />
      <main className="wide colophon-page" id="main">
        <h1 className="big">{t('licenceOf', { name })}</h1>
        <p>
          <Link href="/about" className="link">
            {t('back')}
          </Link>
        </p>
        <pre lang="en">{text}</pre>
      </main>
    </>
  )
}
