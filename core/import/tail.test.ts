import { expect, test } from 'vitest'
import { readDocument } from '#core/import/document.ts'
import { tail, withoutTail } from '#core/import/tail.ts'

const article = ['旧书店的猫', '猫在柜台上睡了十一年。', '没有人知道它从哪里来。', '责任编辑:周小满']
const foot = ['城南新开三家书店 读者排队入场', '本报讯近日,城南三家书店同时开业。']

test('what stands after the editor’s line is the foot of a page', () => {
  const document = readDocument([...article, ...foot].join('\n'))
  expect(tail(document)).toBe(2)
  const kept = withoutTail(document, 2).chapters.flatMap(({ pairs }) => pairs.map(({ zh }) => zh))
  expect(kept.at(-1)).toBe('责任编辑:周小满')
})

test('a text that ends with its editor has no foot', () => {
  expect(tail(readDocument(article.join('\n')))).toBe(0)
})

test('an editor named at the head is no end', () => {
  const long = Array.from({ length: 20 }, (_, i) => `第${i}天，猫还在柜台上睡着。`)
  expect(tail(readDocument(['旧书店的猫', '编辑：周小满', ...long].join('\n')))).toBe(0)
})
