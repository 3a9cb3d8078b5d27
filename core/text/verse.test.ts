import { expect, test } from 'vitest'
import { createAnalyzer } from '#core/text/analyze.ts'
import { versePauses } from '#core/text/verse.ts'
import { lexicon } from '#db/lexicon.ts'

const analyzer = createAnalyzer(lexicon())
const cut = (text: string) =>
  analyzer
    .analyze(text)
    .map(word => word.text)
    .join('|')

test('lines of seven pause after two signs and four, and of five after two', () => {
  const seven = versePauses('柳叶桃花满故园，一江春水向东流。')
  expect(seven && [...seven.entries()].flatMap(([at, pause]) => (pause ? [at] : []))).toEqual([2, 4, 10, 12])
  expect(versePauses('山高月小时，水落石出处。江上清风起，人间好梦迟。')?.[2]).toBe(1)
})

test('talk is no verse, however long its sentences are', () => {
  expect(versePauses('他们都喜欢看书，我们也喜欢写字。')).toBeNull()
  expect(versePauses('我喜欢看书，她喜欢写字。')).toBeNull()
  expect(versePauses('落花流水。')).toBeNull()
})

test('no word of verse runs through a pause', () => {
  expect(cut('洒上空枝见泪痕，一年春事又黄昏。')).toContain('上|空')
})

test('a doubled word that the dictionary has not whole is parted in the middle', () => {
  expect(cut('她迷迷惑惑地走了。')).toContain('迷|惑')
  expect(cut('她高高兴兴地走了。')).toContain('高高兴兴')
})
