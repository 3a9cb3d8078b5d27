import { redirect } from '#i18n/navigation.ts'

export default async function Home({ params }: { params: Promise<{ locale: string }> }) {
  redirect({ href: '/texts', locale: (await params).locale })
}
