import { expect, test, vi } from 'vitest'
import { lookUp } from '#server/look-up.ts'

vi.mock('server-only', () => ({}))

const found = (q: string) => lookUp(q).map(({ simplified }) => simplified)

test('by characters in either script, the word itself first', () => {
  expect(found('电脑')[0]).toBe('电脑')
  expect(found('電腦')[0]).toBe('电脑')
  expect(found('电脑')).toContain('笔记本电脑')
})

test('by pinyin, with tones or without, half typed or whole', () => {
  expect(found('diannao')[0]).toBe('电脑')
  expect(found('dian4nao3')[0]).toBe('电脑')
  expect(found('diànnǎo')[0]).toBe('电脑')
  expect(found('diann')).toContain('电脑')
  expect(found('dian4 nao2')).not.toContain('电脑')
  expect(found('nver').slice(0, 3)).toContain('女儿')
})

test('by English, whole senses before words inside them, common words before rare ones', () => {
  expect(found('computer')[0]).toBe('电脑')
  expect(found('to swim').slice(0, 3)).toContain('游泳')
  expect(found('Beijing')).toContain('北京')
})

test('a word stands once for each of its readings', () => {
  const long = lookUp('长').filter(({ simplified }) => simplified === '长')
  expect(long.map(({ reading }) => reading).sort()).toEqual(['chang2', 'zhang3'])
})

test('what means nothing finds nothing', () => {
  expect(found('')).toEqual([])
  expect(found('xqzzy')).toEqual([])
  expect(found('\\')).toEqual([])
  expect(found('%_')).toEqual([])
})
