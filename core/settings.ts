/** How the reader is set. What a learner chose is remembered with the learner, a visitor's in a cookie. */
export type Settings = {
  /** Where pinyin stands: over everything, over words one doesn't know, over the pointed or open word, nowhere. */
  pinyin: 'all' | 'new' | 'hover' | 'off'
  english: 'beside' | 'covered' | 'hidden'
  /** `own`: as the text was written. */
  script: 'own' | 'hans' | 'hant'
  tones: 'marks' | 'colour'
  /** Citation tones, or 一, 不 and third tones as they are spoken. */
  spoken: 'citation' | 'spoken'
  size: '1' | '2' | '3' | '4'
  theme: 'auto' | 'light' | 'sepia' | 'dark'
  face: 'song' | 'kai'
  lines: 'open' | 'solid'
  keys: 'on' | 'off'
}

export const choices = {
  pinyin: ['all', 'new', 'hover', 'off'],
  english: ['beside', 'covered', 'hidden'],
  script: ['own', 'hans', 'hant'],
  tones: ['marks', 'colour'],
  spoken: ['citation', 'spoken'],
  size: ['1', '2', '3', '4'],
  theme: ['auto', 'light', 'sepia', 'dark'],
  face: ['song', 'kai'],
  lines: ['open', 'solid'],
  keys: ['on', 'off'],
} as const satisfies { [K in keyof Settings]: readonly Settings[K][] }

export const defaults: Settings = {
  pinyin: 'all',
  english: 'beside',
  script: 'own',
  tones: 'marks',
  spoken: 'citation',
  size: '2',
  theme: 'auto',
  face: 'song',
  lines: 'open',
  keys: 'on',
}

export const settingsCookie = 'duidu-settings'

const isChoice = (name: keyof Settings, value: unknown) =>
  (choices[name] as readonly unknown[]).includes(value)

/** Settings out of what was stored; what is missing, unknown or broken takes its default. */
export function parseSettings(stored: string | undefined): Settings {
  let given: unknown
  try {
    given = JSON.parse(stored ?? '{}')
  } catch {
    return defaults
  }
  if (typeof given !== 'object' || given === null) return defaults
  const known = Object.entries(given).filter(
    ([name, value]) => name in choices && isChoice(name as keyof Settings, value),
  )
  return { ...defaults, ...Object.fromEntries(known) }
}

/** The choice after `value`, round and round, for a key that switches. */
export function next<T>(values: readonly T[], value: T): T {
  return values[(values.indexOf(value) + 1) % values.length] ?? value
}
