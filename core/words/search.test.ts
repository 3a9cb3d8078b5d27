import { expect, test } from 'vitest'
import { hasTones, parseSearch } from '#core/words/search.ts'

test.each([
  ['电脑', { hanzi: '电脑' }],
  [' 电 脑 ', { hanzi: '电脑' }],
  ['diannao', { plain: 'diannao', tones: '' }],
  ['dian4nao3', { plain: 'diannao', tones: '43' }],
  ['diàn nǎo', { plain: 'diannao', tones: '43' }],
  ['péngyou', { plain: 'pengyou', tones: '2' }],
  ['peng2 you5', { plain: 'pengyou', tones: '2' }],
  ['nǚ’ér', { plain: 'nver', tones: '32' }],
  ['nu:3', { plain: 'nv', tones: '3' }],
  ['Xī’ān', { plain: 'xian', tones: '11' }],
])('%s is read', (typed, search) => {
  expect(parseSearch(typed)).toEqual(search)
})

test.each(['', '   ', '？！', '100%'])('“%s” asks for nothing that could be a reading', typed => {
  expect(parseSearch(typed)).toBeNull()
})

test('tones tell words apart that are spelt alike', () => {
  expect(hasTones('yan3 jing1', '31')).toBe(true)
  expect(hasTones('yan3 jing4', '31')).toBe(false)
  expect(hasTones('peng2 you5', '2')).toBe(true)
  expect(hasTones('mai3', '')).toBe(true)
})
