'use client'
import { useCallback, useState } from 'react'
import type { Settings } from '#core/settings.ts'
import { showTones } from '#ui/reader/dom.ts'
import { keepSettings } from '#ui/site/settings.ts'

/** How the page is set, and what changes it. */
export function useSettings(given: Settings) {
  const [settings, setSettings] = useState(given)

  const change = useCallback((part: Partial<Settings>) => {
    // The line being read keeps its place on the screen when heights change.
    const anchor = [...document.querySelectorAll('.pair')].find(
      pair => pair.getBoundingClientRect().bottom > 60,
    )
    const top = anchor?.getBoundingClientRect().top ?? 0
    setSettings(old => {
      const settings = { ...old, ...part }
      keepSettings(settings)
      return settings
    })
    if (part.tones === 'colour') showTones(document)
    // Another script or other tones are painted by the server; the browser comes back to where it stood.
    if (part.script || part.spoken) return location.reload()
    if (anchor) {
      requestAnimationFrame(() =>
        scrollBy({ top: anchor.getBoundingClientRect().top - top, behavior: 'instant' }),
      )
    }
  }, [])

  return { settings, change }
}
