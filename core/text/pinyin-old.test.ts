import { expect, test } from 'vitest'
import { createAnalyzer } from '#core/text/analyze.ts'
import { writesNaForBoth } from '#core/text/pinyin-old.ts'
import { toneMarks } from '#core/text/tones.ts'
import { lexicon } from '#db/lexicon.ts'

const old = ['你往那里去？', '我那里知道。', '他在那里坐着。', '不知那里来的客人。']
const reader = (paragraphs: string[]) => {
  const analyzer = createAnalyzer(lexicon(), { paragraphs })
  return (text: string) =>
    analyzer
      .analyze(text)
      .flatMap(word => word.syllables.flatMap(syllable => (syllable ? [toneMarks(syllable.reading)] : [])))
      .join(' ')
}

test('a text that has no 哪 writes 那 for it', () => {
  expect(writesNaForBoth(old)).toBe(true)
  expect(writesNaForBoth([...old, '你在哪里？'])).toBe(false)
  expect(writesNaForBoth(['书在那里。'])).toBe(false)
})

test.each([
  ['你往那里去？', 'nǐ wǎng nǎ li qù'],
  ['我那里知道。', 'wǒ nǎ li zhī dào'],
  ['不知那里来的客人。', 'bù zhī nǎ li lái de kè rén'],
  ['姐姐那去了？', 'jiě jie nǎ qù le'],
  ['他在那里坐着。', 'tā zài nà li zuò zhe'],
  ['谁在那里？', 'shéi zài nà li'],
])('there it asks where, or that it is nowhere: %s', (text, pinyin) => expect(reader(old)(text)).toBe(pinyin))

test('there 教 lets someone do, unless it teaches', () => {
  expect(reader(old)('平姐姐教我回奶奶。')).toContain('jiào wǒ')
  expect(reader(old)('姐姐教我写字。')).toContain('jiāo wǒ')
})

test('elsewhere 那里 is there', () => {
  expect(reader(['你在哪里？'])('他去了那里。')).toContain('nà li')
})
