import { expect, test } from 'vitest'
import { readContent } from '#core/memory/content.ts'

const file = `id: ferry
title: 渡口 | The Ferry
level: 2

@ f1 heading
渡口
The Ferry

@ f2
雨停了。
The rain had stopped.
我们走到桥头。没有人说话。
We walked to the bridge. Nobody spoke. It was late.
= 林小满 Lín Xiǎomǎn

@ f3 heading
二
Two
`

test('a text of ours is read with its ids, its links and its chapters', () => {
  const content = readContent(file)
  expect(content).toMatchObject({ id: 'ferry', title: '渡口', titleEn: 'The Ferry', level: '2' })
  expect(content.chapters.map(({ title, titleEn }) => [title, titleEn])).toEqual([
    ['渡口', 'The Ferry'],
    ['二', 'Two'],
  ])
  expect(content.chapters[0]?.pairs[1]).toEqual({
    id: 'f2',
    kind: 'paragraph',
    zh: '雨停了。我们走到桥头。没有人说话。',
    en: 'The rain had stopped. We walked to the bridge. Nobody spoke. It was late.',
    links: [
      [1, 1],
      [2, 3],
    ],
    words: [{ text: '林小满', pinyin: 'Lín Xiǎomǎn', kind: 'name' }],
  })
})

test('what is missing is named', () => {
  expect(() => readContent(file.replace('The Ferry\n\n', '\n\n'))).toThrow('f1')
  expect(() => readContent(file.replace('雨停了。\n', '雨停了，\n'))).toThrow('within a sentence')
  expect(() => readContent('渡口')).toThrow('Line 1')
})
