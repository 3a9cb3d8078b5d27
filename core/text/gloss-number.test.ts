import { describe, expect, test } from 'vitest'
import { tokens } from '#core/text/english.ts'
import type { English } from '#core/text/gloss-english.ts'
import { chineseNumber, englishNumbers } from '#core/text/gloss-number.ts'

describe('numbers say the same in both languages', () => {
  test.each([
    ['十五', 15],
    ['二百零五', 205],
    ['三千五百万', 35_000_000],
    ['一亿两千万', 120_000_000],
    ['二〇二一', 2021],
    ['一九八四', 1984],
    ['第三', 3],
    ['3.5亿', 350_000_000],
    ['1,200', 1200],
    // Not one number: "a few", "three or four".
    ['几', null],
    ['三四', null],
  ])('%s', (text, value) => {
    expect(chineseNumber(text)).toBe(value)
  })

  test('in English words and digits', () => {
    const en =
      'In 2019 thirty-five of the 1,200 and two hundred and five million, or 3.5 million, came third.'
    const english: Pick<English, 'en' | 'tokens'> = { en, tokens: tokens(en) }
    expect(englishNumbers(english).map(n => n.value)).toEqual([2019, 35, 1200, 205e6, 3.5e6, 3])
  })
})
