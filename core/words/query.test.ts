import { expect, test } from 'vitest'
import { parseQuery, queryString } from '#core/words/query.ts'

test('an address comes back as it was written', () => {
  for (const address of [
    '',
    '?q=n%C7%9A+%E5%84%BF&status=known&level=3',
    '?text=k3fg&sort=reading&after=nver.12',
  ])
    expect(queryString(parsed(address), { after: parsed(address).after })).toBe(address)
})

test('what an address can’t mean is not asked for', () => {
  const odd = parsed('?status=best&level=9&sort=up&after=%27%20OR%201.x&text=../etc')
  expect(queryString(odd)).toBe('')
})

test('a search is bounded, and a repeated value counts once', () => {
  expect(parseQuery({ q: '水'.repeat(5000) }).q).toHaveLength(60)
  expect(parseQuery({ q: ['水', '火'] }).q).toBe('水')
})

test('another filter begins at the first page again', () => {
  expect(queryString(parsed('?after=abc.4&status=known'), { level: 2 })).toBe('?status=known&level=2')
})

const parsed = (address: string) => parseQuery(Object.fromEntries(new URLSearchParams(address)))
