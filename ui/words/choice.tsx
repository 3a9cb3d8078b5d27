import { useTranslations } from 'next-intl'
import { Link } from '#i18n/navigation.ts'

type Props = { href: string; on: boolean; count?: number; title?: string; children: React.ReactNode }

/** One way to narrow the list, with how many words it leaves. */
export function Choice({ href, on, count, title, children }: Props) {
  const t = useTranslations('words')
  return (
    <Link href={href} aria-current={on ? 'true' : undefined} title={title} prefetch={false} scroll={false}>
      <span className="what">{children}</span>
      <span className="n">{count !== undefined && t('count', { count })}</span>
    </Link>
  )
}
