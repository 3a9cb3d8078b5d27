import { expect, test } from 'vitest'
import { bestSplit, isName, readingOf, readingsOf } from '#core/text/recut.ts'
import { lexicon } from '#db/lexicon.ts'

const { dictionary } = lexicon()

test.each([
  ['在意见', '在|意见'],
  ['图书馆里', '图书馆|里'],
  ['大学生活', '大学|生活'],
  ['天天', '天|天'],
])('%s falls into %s', (text, parts) => {
  const at = bestSplit(text, dictionary) ?? 0
  expect(`${text.slice(0, at)}|${text.slice(at)}`).toBe(parts)
})

test('one character does not fall apart', () => expect(bestSplit('好', dictionary)).toBeNull())

test.each([
  ['长大', ['chang2', 'da4'], 'zhang3 da4'],
  ['重复', ['zhong4', 'fu4'], 'chong2 fu4'],
  ['长', ['chang2'], 'chang2'],
  ['长', ['zhang3'], 'zhang3'],
  ['行长大', ['hang2', 'zhang3', 'da4'], 'hang2 zhang3 da4'],
])('%s is read as the dictionary has it, most like %s', (text, stood, reading) =>
  expect(readingOf(text, stood, dictionary).join(' ')).toBe(reading),
)

test('all readings are offered, once', () => {
  const readings = readingsOf('长', dictionary).map(reading => reading.join(' '))
  expect([...readings].sort()).toEqual(['chang2', 'zhang3'])
})

test('a headword that is only a name', () => {
  expect(isName('北京', dictionary)).toBe(true)
  expect(isName('高兴', dictionary)).toBe(false)
})
