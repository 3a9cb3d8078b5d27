import { expect, test } from 'vitest'
import { readDocument } from '#core/import/document.ts'
import { type Paired, readPair } from '#core/import/pairing.ts'

function show({ document }: Paired): string[] {
  return document.chapters.flatMap(({ pairs }) => pairs.map(({ zh, en }) => `${zh}|${en ?? ''}`))
}

const zh = '慢车\n火车开得很慢。\n她睡着了。'
const en = 'Slow Trains\nThe train went slowly.\nShe fell asleep.'
const pairs = ['慢车|Slow Trains', '火车开得很慢。|The train went slowly.', '她睡着了。|She fell asleep.']

test('as many paragraphs on both sides are paired in order, the title too', () => {
  const paired = readPair(zh, { english: en })
  expect(show(paired)).toEqual(pairs)
  expect(paired).toMatchObject({ method: 'order', document: { title: '慢车', titleEn: 'Slow Trains' } })
  expect(paired.warning).toBeUndefined()
})

test.each([
  [
    'paragraph by paragraph',
    '慢车\n\nSlow Trains\n\n火车开得很慢。\n\nThe train went slowly.\n\n她睡着了。\n\nShe fell asleep.',
  ],
  [
    'line by line',
    zh
      .split('\n')
      .map((line, i) => `${line}\n${en.split('\n')[i]}`)
      .join('\n\n'),
  ],
  [
    'with a tab',
    zh
      .split('\n')
      .map((line, i) => `${line}\t${en.split('\n')[i]}`)
      .join('\n'),
  ],
  [
    'the English first',
    zh
      .split('\n')
      .map((line, i) => `${en.split('\n')[i]}\n${line}`)
      .join('\n'),
  ],
  ['a few of each in turn', `${zh}\n${en}`],
])('two languages in one file: %s', (_, text) => {
  const paired = readPair(text)
  expect(show(paired)).toEqual(pairs)
  expect(paired.method).toBe('alternate')
})

test('Chinese with a line of English here and there is not bilingual', () => {
  const { method, document } = readPair('慢车\n火车上写着：\nSLOW TRAIN\n她睡着了。\n我也睡着了。\n天亮了。')
  expect(method).toBeNull()
  expect(document.chapters[0]?.pairs).toHaveLength(6)
})

test('other numbers are paired by length, with a warning, and no English is lost', () => {
  const paired = readPair('火车开得很慢，窗外是收割过的田野。\n她睡着了。', {
    english: 'The train went slowly past the harvested fields.\nShe fell asleep.\nNobody woke her.',
  })
  expect(paired).toMatchObject({ method: 'length', warning: { zh: 2, en: 3 } })
  expect(show(paired).join(' ')).toContain('Nobody woke her.')
})

test('one English paragraph for two Chinese ones is shared out by sentences', () => {
  const paired = readPair('慢车\n火车开得很慢，窗外是收割过的田野。\n她在靠窗的位子上睡着了。', {
    english:
      'Slow Trains\nThe train went slowly past the harvested fields. She fell asleep in her window seat.',
  })
  expect(show(paired).slice(1)).toEqual([
    '火车开得很慢，窗外是收割过的田野。|The train went slowly past the harvested fields.',
    '她在靠窗的位子上睡着了。|She fell asleep in her window seat.',
  ])
})

test('where both have the same headings, each section is paired by itself', () => {
  const paired = readPair('第一章 去\n他走了。\n第二章 回\n他回来了。', {
    english: 'Chapter 1 Going\nHe left.\nNobody saw it.\nChapter 2 Coming Back\nHe came back.',
  })
  expect(paired.document.chapters[1]).toMatchObject({ title: '第二章 回', titleEn: 'Chapter 2 Coming Back' })
  expect(show(paired).at(-1)).toBe('他回来了。|He came back.')
})

test('three paragraphs against three hundred, and thousands, in bounded time', () => {
  const start = performance.now()
  const many = Array.from({ length: 300 }, (_, i) => `Line ${i} of the English.`)
  const paired = readPair('一天。\n两天。\n三天。', { english: many.join('\n') })
  expect(show(paired)).toHaveLength(3)
  expect(show(paired).join('\n').match(/Line/g)).toHaveLength(300)
  const long = Array.from({ length: 3000 }, (_, i) => `第${i}天，我们还在路上走着。`)
  readPair(long.join('\n'), {
    english: long
      .map((_, i) => `On day ${i} we were still walking.`)
      .slice(1)
      .join('\n'),
  })
  expect(performance.now() - start).toBeLessThan(5_000)
})

test('the sides changed over are noticed', () => {
  expect(() => readPair(en, { english: zh })).toThrow('english-where-chinese')
  expect(() => readPair(zh, { english: zh })).toThrow('chinese-where-english')
  expect(readPair(zh, { english: ' ' }).document).toEqual(readDocument(zh))
})
