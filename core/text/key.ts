import type { Word, WordKey } from '#core/text/word.ts'

/** Characters that simplify in one of their readings only; any other reading keeps them as they are. */
const BY_READING: Record<string, { readings: string[]; to: string; kept: string }> = {
  著: { readings: ['zhe5', 'zhao1', 'zhao2', 'zhuo2'], to: '着', kept: '著' },
  乾: { readings: ['gan1'], to: '干', kept: '乾' },
  藉: { readings: ['jie4'], to: '借', kept: '藉' },
  徵: { readings: ['zheng1'], to: '征', kept: '徵' },
  瞭: { readings: ['liao3', 'le5'], to: '了', kept: '瞭' },
}

/**
 * What makes a word the same everywhere: simplified form and citation reading. `simplify` turns a text from
 * traditional to simplified without changing its length. Null for what is not read: punctuation, Latin,
 * digits, and a word with a character whose reading is unknown.
 */
export function wordKey(word: Word, simplify: (text: string) => string): WordKey | null {
  const readings: string[] = []
  const signs = [...word.text]
  let read = false
  for (const [index, syllable] of word.syllables.entries()) {
    if (syllable) read = true
    else if (/\p{Script=Han}/u.test(signs[index] ?? '')) return null
    readings.push(syllable?.reading ?? (signs[index] ?? '').toLowerCase())
  }
  if (!read) return null
  const simple = [...simplify(word.text)].map((sign, index) => {
    const rule = BY_READING[signs[index] ?? '']
    if (!rule) return sign
    return rule.readings.includes(readings[index] ?? '') ? rule.to : rule.kept
  })
  return { simplified: simple.join(''), reading: readings.join(' ') }
}
