import { expect, test } from 'vitest'
import { matchParagraphs, type Paragraph } from '#core/import/match.ts'

/** Paragraphs whose key is what they say. */
const text = (...lines: string[]): Paragraph[] => lines.map(zh => ({ zh, key: zh }))

const stored = text('雪下了一夜。', '门口的脚印都没有了。', '他等了一会儿，车没有来。', '天亮了。')

test('the same paragraphs are matched, wherever they went', () => {
  expect(matchParagraphs(stored, text('天亮了。', '雪下了一夜。', '门口的脚印都没有了。'))).toEqual([3, 0, 1])
})

test('a corrected paragraph keeps its place between its neighbours', () => {
  const fresh = text('雪下了一夜。', '门口的脚印都没了。', '他等了一会，车没来。', '天亮了。')
  expect(matchParagraphs(stored, fresh)).toEqual([0, 1, 2, 3])
})

test('a new paragraph beside a corrected one is not taken for it', () => {
  const fresh = text(
    '雪下了一夜。',
    '门口的脚印都没有了。',
    '谁也不说话。',
    '他等了一会儿，车还没有来。',
    '天亮了。',
  )
  expect(matchParagraphs(stored, fresh)).toEqual([0, 1, -1, 2, 3])
})

test('a paragraph that stands twice is matched twice, in turn', () => {
  expect(matchParagraphs(text('好。', '走。', '好。'), text('好。', '好。', '好。'))).toEqual([0, 2, -1])
})

test('ids say more than words', () => {
  const [a, b] = [
    { id: 'a', key: '1', zh: '早。' },
    { id: 'b', key: '2', zh: '晚。' },
  ]
  expect(
    matchParagraphs(
      [a, b],
      [
        { ...b, zh: '早。', key: '1' },
        { zh: '早。', key: '1' },
      ],
    ),
  ).toEqual([1, 0])
})

test('no stored paragraph is given twice, and none is made up', () => {
  expect(matchParagraphs([], text('雪。'))).toEqual([-1])
  expect(matchParagraphs(stored, [])).toEqual([])
})
