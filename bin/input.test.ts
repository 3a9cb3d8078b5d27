import { expect, test } from 'vitest'
import { lines, objects } from './input.ts'

const bytes = new TextEncoder().encode('银行\r\n\n一\r二\n好𠮷\r')

async function* pieces(size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

test.each([1, 2, 3, 5, 100])('lines are the same however the bytes come (%i at a time)', async size => {
  const all: string[] = []
  for await (const some of lines(pieces(size))) all.push(...some)
  expect(all).toEqual(['银行', '', '一\r二', '好𠮷\r'])
})

test('a line that is not JSON is named by its number', async () => {
  async function* input() {
    yield new TextEncoder().encode('{"zh":"好"}\n\n{"zh":')
  }
  await expect(async () => {
    for await (const _ of objects(input()));
  }).rejects.toThrow('Line 3 is not JSON')
})
