'use client'
import { type Settings, settingsCookie } from '#core/settings.ts'
import { act } from '#ui/site/outbox.ts'

/** Shows settings at once and keeps them: in a cookie for the next page, and with the learner if there is one. */
export function keepSettings(settings: Settings) {
  const root = document.documentElement.dataset
  Object.assign(root, {
    theme: settings.theme,
    size: settings.size,
    pinyin: settings.pinyin,
    english: settings.english,
    tones: settings.tones,
    face: settings.face,
    lines: settings.lines,
  })
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere
  document.cookie = `${settingsCookie}=${encodeURIComponent(JSON.stringify(settings))}; path=/; max-age=31536000; samesite=lax`
  if (document.documentElement.dataset.learner) act({ type: 'settings', settings })
}
