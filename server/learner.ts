import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { parseSettings, type Settings, settingsCookie } from '#core/settings.ts'
import * as learners from '#db/learners.ts'
import { auth } from '#server/auth.ts'

export type Learner = { id: string; guest: boolean; keeper: boolean; name: string; timeZone: string }

/** Who asks, or null for a visitor who has done nothing yet. Read once a request. */
export const currentLearner = cache(async (): Promise<Learner | null> => {
  const asked = await headers()
  if (!asked.get('cookie')?.includes('duidu.session_token')) return null
  const session = await (await auth()).api.getSession({ headers: asked })
  if (!session) return null
  const found = await learners.find(session.user.id)
  return (
    found && {
      id: found.id,
      guest: found.isAnonymous,
      keeper: found.keeper,
      name: found.name,
      timeZone: found.timeZone,
    }
  )
})

/** How this reader's page is set. A browser in Taiwan or Hong Kong gets traditional characters until told otherwise. */
export const currentSettings = cache(async (): Promise<Settings> => {
  const stored = (await cookies()).get(settingsCookie)?.value
  const settings = parseSettings(stored && decodeURIComponent(stored))
  if (stored) return settings
  const learner = await currentLearner()
  if (learner) return parseSettings(await learners.settings(learner.id))
  const languages = (await headers()).get('accept-language') ?? ''
  return /^zh-(TW|HK|MO|Hant)/i.test(languages) ? { ...settings, script: 'hant' } : settings
})
