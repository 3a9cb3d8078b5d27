import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { routing } from '#i18n/routing.ts'

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
  const messages = locale === 'zh' ? await import('#messages/zh.json') : await import('#messages/en.json')
  // What messages name; parsed when they are built, they know no formats of their own.
  return { locale, messages: messages.default, formats: { number: { percent: { style: 'percent' } } } }
})
