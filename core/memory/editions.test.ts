import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { createEditions } from '#core/memory/editions.ts'
import { memoryKey } from '#core/memory/key.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const editions = createEditions()

test.each([
  ['她看著窗外，想像春天復甦的樣子。', '她看着窗外，想象春天复苏的样子。'],
  ['他找了個藉口，彷彿什麼都不瞭解。', '他找了个借口，仿佛什么都不了解。'],
  ['這個計畫反反覆覆改了很多次。', '这个计划反反复复改了很多次。'],
  ['這件傢俱是她的。', '这件家具是她的。'],
])('a traditional edition leads to the simplified one: %s', (traditional, simplified) => {
  const keys = [memoryKey(traditional, hash), ...editions.keys(traditional, hash)]
  expect(keys).toContain(memoryKey(simplified, hash))
})

test('a simplified paragraph has its own key only', () => {
  expect(editions.keys('她看着窗外，ＡＢ　想象春天。', hash)).toEqual([])
})
