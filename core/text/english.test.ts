import { expect, test } from 'vitest'
import { bases, isFunction, tokens } from '#core/text/english.ts'

const words = new Set(
  'go carry stop make theater color realize travel child good leave leaf news tear fill file can'.split(' '),
)
const known = (word: string) => words.has(word)

test.each([
  ['went', 'go'],
  ['carried', 'carry'],
  ['stopped', 'stop'],
  ['making', 'make'],
  ['children', 'child'],
  ['better', 'good'],
  ["can't", 'can'],
  ['theatres', 'theater'],
  ['colour', 'color'],
  ['realised', 'realize'],
  ['travelling', 'travel'],
])('%s is a form of %s', (form, base) => expect(bases(form, known)).toContain(base))

test('a form may have two bases', () => {
  expect(bases('leaves', known)).toEqual(expect.arrayContaining(['leave', 'leaf']))
})

test('a short word keeps its doubled letter', () => {
  expect(bases('filled', known)).toContain('fill')
  expect(bases('filled', known)).not.toContain('file')
})

test('a word that nobody knows is chopped once', () => {
  expect(bases('zorbing', () => false)).toEqual(['zorbing', 'zorb'])
})

test('tokens keep their places; apostrophes belong to them, hyphens part them', () => {
  const en = 'He hadn’t seen the all-time high.'
  expect(tokens(en).map(({ text }) => text)).toEqual(['he', "hadn't", 'seen', 'the', 'all', 'time', 'high'])
  for (const { start, end, text } of tokens(en)) {
    expect(en.slice(start, end).toLowerCase().replace('’', "'")).toBe(text)
  }
})

test.each(['the', "wasn't", "they're", 'into'])('%s is a function word', word =>
  expect(isFunction(word)).toBe(true),
)

test.each(['take', 'till', "dog's"])('%s is none', word => expect(isFunction(word)).toBe(false))
