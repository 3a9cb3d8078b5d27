import { defineRouting } from 'next-intl/routing'

export const routing = defineRouting({
  locales: ['en', 'zh'],
  defaultLocale: 'en',
  localeCookie: { name: 'duidu-locale', maxAge: 60 * 60 * 24 * 365, sameSite: 'lax' },
})

/** The language tag of the interface: the Chinese one is written in simplified characters. */
export const languageTag = (locale: string) => (locale === 'zh' ? 'zh-Hans' : 'en')
