import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { languageTag, routing } from '#i18n/routing.ts'
import { currentLearner, currentSettings } from '#server/learner.ts'
import { ClientMessages } from '#ui/site/messages.tsx'
import { Notices } from '#ui/site/notice.tsx'
import '#ui/style/base.css'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({
    locale: hasLocale(routing.locales, locale) ? locale : 'en',
    namespace: 'site',
  })
  return { title: { default: t('title'), template: `%s · ${t('title')}` }, description: t('description') }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' }

export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  const [settings, learner] = await Promise.all([currentSettings(), currentLearner()])
  const t = await getTranslations({ locale, namespace: 'site' })
  return (
    <html
      lang={languageTag(locale)}
      data-theme={settings.theme}
      data-size={settings.size}
      data-pinyin={settings.pinyin}
      data-english={settings.english}
      data-tones={settings.tones}
      data-face={settings.face}
      data-lines={settings.lines}
      data-learner={learner ? 'yes' : undefined}
      suppressHydrationWarning
    >
      <body>
        <a className="skip" href="#main">
          {t('skip')}
        </a>
        <ClientMessages of={[]}>
          {children}
          <Notices />
        </ClientMessages>
      </body>
    </html>
  )
}
