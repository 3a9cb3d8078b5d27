import { expect, test } from 'vitest'
import { inWords } from '#ui/progress/numerals.ts'

test('a sentence begins with a number in words', () => {
  expect([1, 12, 20, 23, 99].map(n => inWords(n, 'en'))).toEqual([
    'One',
    'Twelve',
    'Twenty',
    'Twenty-three',
    'Ninety-nine',
  ])
  expect(inWords(1203, 'en')).toBe('1,203')
})

test('in Chinese as it is said: 两天, 十天, 二十三天', () => {
  expect([1, 2, 10, 12, 20, 23].map(n => inWords(n, 'zh'))).toEqual([
    '一',
    '两',
    '十',
    '十二',
    '二十',
    '二十三',
  ])
})
