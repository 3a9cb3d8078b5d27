import 'server-only'
import type { WordKey } from '#core/text/word.ts'
import { lexicon } from '#db/lexicon.ts'

/** The words of the dictionary that a search finds, the best first: by all that it says, or by their English alone. */
export function lookUp(q: string, by: 'all' | 'english'): WordKey[] {
  if (by === 'english') return []
  const entries = lexicon().dictionary.entries(q)
  const keys = entries.map(({ simplified, reading }) => ({ simplified, reading: reading.join(' ').toLowerCase() }))
  return [...new Map(keys.map(key => [`${key.simplified} ${key.reading}`, key])).values()]
}
