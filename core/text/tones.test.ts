import { expect, test } from 'vitest'
import { spokenTones, toneDigits, toneMarks } from '#core/text/tones.ts'
import type { Word } from '#core/text/word.ts'

test.each([
  ['dian4', 'diàn'],
  ['nü3', 'nǚ'],
  ['lüe4', 'lüè'],
  ['xiong1', 'xiōng'],
  ['gui4', 'guì'],
  ['jiu3', 'jiǔ'],
  ['dou1', 'dōu'],
  ['de5', 'de'],
  ['r5', 'r'],
  ['m2', 'ḿ'],
  ['n4', 'ǹ'],
  ['ng2', 'ńg'],
])('%s is written %s and read back', (digits, marks) => {
  expect(toneMarks(digits)).toBe(marks)
  expect(toneDigits(marks)).toBe(digits)
})

test('capitals stay capitals, and what is no syllable stays itself', () => {
  expect(toneMarks('Bei3')).toBe('Běi')
  expect(toneMarks('E2')).toBe('É')
  expect(toneMarks('·')).toBe('·')
  expect(toneDigits('Běi')).toBe('bei3')
})

/** "一 yi1|个 ge4" → words; a blank between characters' readings. */
function words(text: string): Word[] {
  let start = 0
  return text.split('|').map(part => {
    const [hanzi = '', ...readings] = part.split(' ')
    const word: Word = {
      start,
      end: start + hanzi.length,
      text: hanzi,
      kind: readings.length ? 'word' : 'other',
      syllables: readings.length
        ? readings.map(reading => ({ reading, source: 'dictionary', doubtful: false }))
        : [...hanzi].map(() => null),
    }
    start = word.end
    return word
  })
}

const spoken = (text: string) =>
  spokenTones(words(text))
    .map(row => row.map(syllable => syllable ?? '-').join(' '))
    .join('|')

test('不 and 一 change before the next syllable', () => {
  expect(spoken('不 bu4|去 qu4')).toBe('bu2|qu4')
  expect(spoken('不 bu4|好 hao3')).toBe('bu4|hao3')
  expect(spoken('一 yi1|张 zhang1')).toBe('yi4|zhang1')
  expect(spoken('一个 yi1 ge5')).toBe('yi2 ge5')
  expect(spoken('看 kan4|一 yi1|看 kan4')).toBe('kan4|yi5|kan4')
})

test('一 in order and at the end of a word stays', () => {
  expect(spoken('第一 di4 yi1|课 ke4')).toBe('di4 yi1|ke4')
  expect(spoken('统一 tong3 yi1|了 le5')).toBe('tong3 yi1|le5')
  expect(spoken('二 er4|〇 ling2|二 er4|一 yi1|年 nian2')).toBe('er4|ling2|er4|yi1|nian2')
})

test('a third tone rises before a third tone, not over a comma', () => {
  expect(spoken('你好 ni3 hao3')).toBe('ni2 hao3')
  expect(spoken('我 wo3|很 hen3|好 hao3')).toBe('wo2|hen2|hao3')
  expect(spoken('好 hao3|，|我 wo3|走 zou3')).toBe('hao3|-|wo2|zou3')
})
