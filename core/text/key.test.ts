import { expect, test } from 'vitest'
import { wordKey } from '#core/text/key.ts'
import { simplifyOneToOne } from '#core/text/script.ts'
import type { Word } from '#core/text/word.ts'

function word(text: string, ...readings: (string | null)[]): Word {
  const syllables = readings.map(
    reading => reading && ({ reading, source: 'dictionary', doubtful: false } as const),
  )
  return {
    start: 0,
    end: text.length,
    text,
    kind: 'word',
    syllables: syllables.map(syllable => syllable || null),
  }
}
const key = (text: string, ...readings: (string | null)[]) =>
  wordKey(word(text, ...readings), simplifyOneToOne)

test('one card for both scripts, two for two readings', () => {
  expect(key('電腦', 'dian4', 'nao3')).toEqual(key('电脑', 'dian4', 'nao3'))
  expect(key('长', 'chang2')).not.toEqual(key('长', 'zhang3'))
})

test('a traditional character that simplifies by its reading', () => {
  expect(key('看著', 'kan4', 'zhe5')?.simplified).toBe('看着')
  expect(key('著名', 'zhu4', 'ming2')?.simplified).toBe('著名')
  expect(key('乾隆', 'qian2', 'long2')?.simplified).toBe('乾隆')
})

test('Latin letters belong to the key, what has no reading has none', () => {
  expect(key('T恤', null, 'xu4')).toEqual({ simplified: 'T恤', reading: 't xu4' })
  expect(key('，', null)).toBeNull()
  expect(key('GPU', null, null, null)).toBeNull()
})
