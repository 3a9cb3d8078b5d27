import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentLearner } from '#server/learner.ts'
import { megabytes } from '#server/upload.ts'
import { Importer } from '#ui/import/importer.tsx'
import { Head } from '#ui/site/head.tsx'
import { ClientMessages } from '#ui/site/messages.tsx'
import '#ui/style/shelf.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import'))('title') }
}

export default async function NewTextPage() {
  const learner = await currentLearner()
  return (
    <>
      <Head here="shelf" guest={learner?.guest ?? false} />
      <main className="wide" id="main">
        <ClientMessages of={['import']}>
          <Importer limit={megabytes()} />
        </ClientMessages>
      </main>
    </>
  )
}
