import { describe, expect, test } from 'vitest'
import { createAnalyzer } from '#core/text/analyze.ts'
import {
  polyphones,
  polyphonesUnseen,
  type ReadingCase,
  readingCases,
} from '#core/text/reading-english.cases.ts'
import type { Syllable } from '#core/text/word.ts'
import { lexicon } from '#db/lexicon.ts'

const { analyze } = createAnalyzer(lexicon())

/** The syllable of each character, read with or without the English. */
function read(zh: string, en?: string): (Syllable | null)[] {
  return analyze(zh, en).flatMap(word => word.syllables)
}

describe('the English chooses between readings that mean different things', () => {
  test.each([
    ['我把文章的大意说了说。', 'I gave the gist of the article.', '意', 'yi4'],
    ['我太大意了，忘了锁门。', 'I was too careless and forgot to lock the door.', '意', 'yi5'],
    ['她演什么角？', 'What part does she play?', '角', 'jue2'],
    ['桌子有四个角。', 'The table has four corners.', '角', 'jiao3'],
    ['我在这儿倒车。', 'I change buses here.', '倒', 'dao3'],
    [
      '订单太多，工人得加班。',
      'There are too many orders, and the workers have to work overtime.',
      '得',
      'dei3',
    ],
    ['她被打扮得整整齐齐。', 'She had to be dressed up neatly.', '得', 'de5'],
    ['孩子们迎出来了。', 'The children came out to meet us.', '来', 'lai5'],
  ])('%s %s', (zh, en, sign, reading) => {
    expect(read(zh, en)[zh.indexOf(sign)]?.reading).toBe(reading)
  })
})

test('what the English settles is no longer doubtful, and still a machine’s choice', () => {
  const settled = readingCases(polyphones).flatMap(({ zh, en }) => {
    const before = read(zh)
    return read(zh, en).filter((syllable, i) => before[i]?.doubtful && !syllable?.doubtful)
  })
  expect(settled.length).toBeGreaterThan(0)
  for (const syllable of settled) expect(syllable?.source).toBe('model')
})

test('English that says nothing of a word leaves its reading alone', () => {
  const zh = '前面那行字写的什么？'
  expect(read(zh, 'Nobody knows.')).toEqual(read(zh))
})

describe('figures', () => {
  const wrong = ({ zh, readings }: ReadingCase, en?: string) => {
    const syllables = read(zh, en)
    return readings.filter(({ at, reading }) => syllables[at]?.reading !== reading)
  }

  test.each([
    ['tuned on', polyphones],
    ['not tuned on', polyphonesUnseen],
  ])('%s: some of the wrong ones are put right, and next to none that was right wrong', (_, text) => {
    const cases = readingCases(text)
    const before = cases.map(one => wrong(one))
    const after = cases.map(one => wrong(one, one.en))
    expect(after.flat().length).toBeLessThan(before.flat().length)
    const worse = after.filter((list, i) => list.length > (before[i]?.length ?? 0))
    expect(worse.length).toBeLessThanOrEqual(1)
  })
})
