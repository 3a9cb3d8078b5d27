import { expect, test } from 'vitest'
import { createScripts, simplifyOneToOne } from '#core/text/script.ts'

const scripts = createScripts()

test('words are read in their context', () => {
  expect(scripts.toTraditional('他发现头发里面有只虫')).toBe('他發現頭髮裡面有隻蟲')
  expect(scripts.toSimplified('乾隆年間，衣服已經乾了')).toBe('乾隆年间，衣服已经干了')
})

test('no conversion moves an offset', () => {
  for (const text of ['软件工程师用鼠标下载程序', '裡面的麵條 𪜎 😀', '她把窗戶打開。']) {
    expect(scripts.toTraditional(text)).toHaveLength(text.length)
    expect(scripts.toSimplified(text)).toHaveLength(text.length)
    expect(simplifyOneToOne(text)).toHaveLength(text.length)
  }
})

test('one to one, a character never depends on its neighbours', () => {
  expect(simplifyOneToOne('乾隆')).toBe('干隆')
  expect(simplifyOneToOne('電腦')).toBe('电脑')
  expect(simplifyOneToOne('电脑')).toBe('电脑')
})
