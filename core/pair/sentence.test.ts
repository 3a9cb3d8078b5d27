import { describe, expect, test } from 'vitest'
import { beadEnds, sentenceAt } from '#core/pair/sentence.ts'

const zh = '雨停了。他收起伞，慢慢往回走。'
const en = 'The rain stopped. He folded his umbrella. Then he walked slowly back.'

describe('beadEnds', () => {
  test('follows the stored links, one sentence to two', () => {
    expect(beadEnds(zh, en, '1-1 1-2')).toEqual([4, 18, zh.length, en.length])
  })
  test('links by length where the stored links no longer fit', () => {
    const ends = beadEnds(zh, en, '1-1 1-1 1-1 1-1')
    expect(ends.slice(-2)).toEqual([zh.length, en.length])
  })
  test('has the Chinese sentences alone where nothing is translated', () => {
    expect(beadEnds(zh, null, '')).toEqual([4, 0, zh.length, 0])
  })
})

test('a word is kept with its own sentence and the English that answers it', () => {
  expect(sentenceAt({ zh, en, links: '1-1 1-2' }, 7, 8)).toEqual({
    zh: '他收起伞，慢慢往回走。',
    en: 'He folded his umbrella. Then he walked slowly back.',
    start: 3,
    end: 4,
  })
})
