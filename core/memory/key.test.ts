import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { memoryKey, plainForm, spanIn } from '#core/memory/key.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

test('a paragraph has one key in every edition', () => {
  const key = memoryKey('火车慢慢地开了,她说:"再见!"', hash)
  expect(key).toMatch(/^1:[0-9a-f]{64}$/)
  for (const edition of [
    '火车慢慢地开了，她说：＂再见！＂',
    '　　火车慢慢地 开了， 她说:"再见!"\r\n',
    '火車慢慢地開了,她說:"再見!"',
  ])
    expect(memoryKey(edition, hash)).toBe(key)
  expect(memoryKey('火车慢慢地开了。', hash)).not.toBe(key)
})

test('the key is the version and the hash of the plain form', () => {
  expect(memoryKey('ＡＢ　ｃ', hash)).toBe(`1:${hash('ABc')}`)
})

test('a span of the plain form is found in the paragraph', () => {
  const paragraph = '　我在 圖書 館　看書。'
  const plain = plainForm(paragraph)
  expect(plain.text).toBe('我在图书馆看书。')
  const [start, end] = spanIn(plain, 2, 5)
  expect(paragraph.slice(start, end)).toBe('圖書 館')
})
