import { expect, test } from 'vitest'
import { hskWords } from '#core/words/hsk.ts'
import { lexicon } from '#db/lexicon.ts'

const list = hskWords(lexicon())
const reading = (simplified: string) => list.find(word => word.simplified === simplified)?.reading

test('the list has six levels of the size that HSK 2.0 gives them', () => {
  const sizes = [1, 2, 3, 4, 5, 6].map(level => list.filter(word => word.level === level).length)
  for (const [i, size] of [150, 150, 300, 600, 1300, 2500].entries())
    expect(Math.abs((sizes[i] ?? 0) - size)).toBeLessThan(6)
})

test('a word stands once, under its commonest reading', () => {
  expect(new Set(list.map(word => word.simplified)).size).toBe(list.length)
  expect(reading('长')).toBe('chang2')
  expect(reading('了')).toBe('le5')
  expect(reading('电脑')).toBe('dian4 nao3')
})
