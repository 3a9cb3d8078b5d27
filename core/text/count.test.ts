import { expect, test } from 'vitest'
import { chineseCharacters, graphemes, hasChinese, shorten } from '#core/text/count.ts'

test('Chinese characters are counted, in every plane, and nothing else', () => {
  expect(chineseCharacters('二〇二四年，我买了3本书。')).toBe(10)
  expect(chineseCharacters('𠮷野家的𪚥字')).toBe(6)
  expect(chineseCharacters('Hello, 😀！')).toBe(0)
})

test('Chinese is found in mixed text', () => {
  expect(hasChinese('GPT 很大')).toBe(true)
  expect(hasChinese('“GPT”…')).toBe(false)
})

test('a family is one character, and shortening never splits it', () => {
  expect(graphemes('好👨‍👩‍👧é')).toEqual(['好', '👨‍👩‍👧', 'é'])
  expect(shorten('好👨‍👩‍👧在家', 2)).toBe('好👨‍👩‍👧…')
  expect(shorten('在家', 2)).toBe('在家')
})
