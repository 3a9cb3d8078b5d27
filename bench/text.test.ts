import { expect, test } from 'vitest'
import { chineseCharacters } from '#core/text/count.ts'
import { chapter } from './text.ts'

test('the chapter that is measured is the same in every run, about as long as asked, and in both languages', () => {
  const paragraphs = chapter(7000)
  const characters = paragraphs.reduce((sum, { zh }) => sum + chineseCharacters(zh), 0)
  expect(characters).toBeGreaterThanOrEqual(7000)
  expect(characters).toBeLessThan(7400)
  expect(paragraphs.every(({ en }) => /[a-z]{2}/.test(en))).toBe(true)
  expect(chapter(7000)).toEqual(paragraphs)
})
