import { getLocale } from 'next-intl/server'
import { redirect } from '#i18n/navigation.ts'

export default async function Home() {
  redirect({ href: '/texts', locale: await getLocale() })
}
