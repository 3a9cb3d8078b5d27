'use client'
import { useLocale } from 'next-intl'
import { Link, usePathname } from '#i18n/navigation.ts'

/** The same page in the other language, named in that language. */
export function LanguageLink() {
  const other = useLocale() === 'zh' ? 'en' : 'zh'
  return (
    <Link prefetch={false} href={usePathname()} locale={other} lang={other === 'zh' ? 'zh-Hans' : 'en'}>
      {other === 'zh' ? '中文' : 'English'}
    </Link>
  )
}
