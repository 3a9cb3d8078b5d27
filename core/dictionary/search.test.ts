import { expect, test } from 'vitest'
import { createSearch } from '#core/dictionary/search.ts'
import { lexicon } from '#db/lexicon.ts'

const search = createSearch(lexicon().dictionary)
const words = (query: string, limit = 8) => search(query, limit).map(entry => entry.simplified)

test.each([
  '电脑',
  '電腦',
  'dian4nao3',
  'dian4 nao3',
  'diànnǎo',
  'diàn nǎo',
  'diannao',
  'Dian Nao',
  'computer',
])('%s finds 电脑 among the first', query => expect(words(query, 5)).toContain('电脑'))

test('tones narrow what is found', () => {
  expect(words('mai3', 3)).toContain('买')
  expect(words('mai3', 50)).not.toContain('卖')
  expect(words('mǎi', 3)).toContain('买')
})

test('ü may be written v', () => {
  expect(words('nv3er2', 3)).toContain('女儿')
  expect(words('nǚ’ér', 3)).toContain('女儿')
})

test('hanzi find what they begin', () => {
  expect(words('图书', 20)).toEqual(expect.arrayContaining(['图书', '图书馆']))
})

test('what a sense says exactly comes before what only holds the word', () => {
  expect(words('eat', 3)).toContain('吃')
  expect(words('friend', 3)).toContain('朋友')
})

test('a sound that is an English word finds both', () => {
  const found = words('fan', 12)
  expect(found).toContain('饭')
  expect(search('fan', 12).some(entry => entry.senses.some(sense => /\bfan\b/.test(sense)))).toBe(true)
})

test('nothing is found for nothing', () => {
  expect(search('  ')).toEqual([])
  expect(search('qqqq')).toEqual([])
})
