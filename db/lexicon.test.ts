import { expect, test } from 'vitest'
import { createAnalyzer } from '#core/text/analyze.ts'
import { lexicon } from '#db/lexicon.ts'

const { dictionary } = lexicon()

test('an entry comes whole, by either script', () => {
  const [entry] = dictionary.entries('電腦')
  expect(entry).toMatchObject({ traditional: '電腦', simplified: '电脑', reading: ['dian4', 'nao3'] })
  expect(entry?.classifiers).toContainEqual({ traditional: '臺', simplified: '台', reading: 'tai2' })
  expect(dictionary.entries('电脑')).toEqual(dictionary.entries('電腦'))
  expect(dictionary.entries('女儿')[0]?.reading).toEqual(['nü3', 'er2'])
})

test('what is no headword has no entries', () => {
  expect(dictionary.entries('电脑在')).toEqual([])
  expect(dictionary.has('电脑在')).toBe(false)
})

test('levels and ranks', () => {
  expect(dictionary.level('电脑')).toBe(1)
  expect(dictionary.level('对联')).toBe(6)
  expect(dictionary.level('电')).toBe(0)
  expect(dictionary.rank('的')).toBe(1)
})

test('the words of a paragraph join to the paragraph', () => {
  const text = '“我在南京看书…… GPT-4 \u{20089} 2019年”，\u3000他说。'
  const words = createAnalyzer(lexicon()).analyze(text)
  expect(words.map(word => word.text).join('')).toBe(text)
  for (const word of words) {
    expect(text.slice(word.start, word.end)).toBe(word.text)
    expect(word.syllables).toHaveLength([...word.text].length)
  }
})
