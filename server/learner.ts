import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { parseSettings, type Settings, settingsCookie } from '#core/settings.ts'
import * as learners from '#db/learners.ts'
import { sessionToken } from '#server/session.ts'

export type Learner = {
  id: string
  guest: boolean
  keeper: boolean
  name: string
  timeZone: string
  sessionAt: Date
}

const sessionLearner = cache(async () => {
  const token = await sessionToken((await headers()).get('cookie'))
  return token ? learners.ofSession(token, new Date()) : null
})

/** Who asks, or null for a visitor who has done nothing yet. Read once a request. */
export const currentLearner = cache(async (): Promise<Learner | null> => {
  const found = await sessionLearner()
  return (
    found && {
      id: found.id,
      guest: found.isAnonymous,
      keeper: found.keeper,
      name: found.name,
      timeZone: found.timeZone,
      sessionAt: found.sessionAt,
    }
  )
})

/** How this reader's page is set. A browser in Taiwan or Hong Kong gets traditional characters until told otherwise. */
export const currentSettings = cache(async (): Promise<Settings> => {
  const stored = (await cookies()).get(settingsCookie)?.value
  const settings = parseSettings(stored)
  if (stored) return settings
  const learner = await sessionLearner()
  if (learner) return parseSettings(learner.settings)
  const languages = (await headers()).get('accept-language') ?? ''
  return /^zh-(TW|HK|MO|Hant)/i.test(languages) ? { ...settings, script: 'hant' } : settings
})
