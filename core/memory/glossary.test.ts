import { expect, test } from 'vitest'
import { glossaryOf, splitPinyin } from '#core/memory/glossary.ts'

test.each([
  ['Liáng Wénfēng', 3, ['liang2', 'wen2', 'feng1']],
  ['Xī’ān', 2, ['xi1', 'an1']],
  ['xiān', 1, ['xian1']],
  ['lǜsè', 2, ['lü4', 'se4']],
  ['péngyou', 2, ['peng2', 'you5']],
  ['huār', 2, ['hua1', 'r5']],
  ['Nán’ānpǔ', 3, ['nan2', 'an1', 'pu3']],
  ['Shāndōng', 3, null],
  ['LinkedIn', 8, null],
])('%s in %i syllables', (pinyin, count, syllables) => {
  expect(splitPinyin(pinyin, count)).toEqual(syllables)
})

test('what doesn’t fit its characters is no help', () => {
  expect(
    glossaryOf([
      { text: '灵犀阁', pinyin: 'Língxī Gé', kind: 'name' },
      { text: '公司', pinyin: 'gōng', kind: 'word' },
    ]),
  ).toEqual([{ text: '灵犀阁', kind: 'name', syllables: ['ling2', 'xi1', 'ge2'] }])
})
