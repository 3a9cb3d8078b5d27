import { expect, test } from 'vitest'
import { check, fresh } from '#core/text/gloss-fresh.cases.ts'
import { links } from '#core/text/gloss-links.cases.ts'
import { readCases, readLinks } from '#core/text/gloss-score.ts'
import { readAround } from '#core/text/sense-around.ts'
import { CUES } from '#core/text/sense-cues.ts'
import { COMMON_CUES } from '#core/text/sense-cues-common.ts'
import { MORE_CUES } from '#core/text/sense-cues-more.ts'
import { RARE_CUES } from '#core/text/sense-cues-rare.ts'

test('a word stands after one thing, before another, or between two', () => {
  const around = readAround('点', '[一二三]~|~(?:名|了名)|两~钟')
  expect(around('三点见', 1)).toBe(true)
  expect(around('老师点了名', 2)).toBe(true)
  expect(around('两点钟', 1)).toBe(true)
  expect(around('两点见', 1)).toBe(false)
  expect(around('一点', 0)).toBe(false)
})

test('the start and the end of the Chinese can be asked for', () => {
  const around = readAround('好', '^~|~(?:$|了)')
  expect(around('好吧', 0)).toBe(true)
  expect(around('很好', 1)).toBe(true)
  expect(around('很好吧', 1)).toBe(false)
})

/** The same without a look at the signs first: the expression is tried everywhere. */
function plainly(word: string, around: string): RegExp {
  let depth = 0
  const marked = [...around].map(sign => {
    if (/[([]/.test(sign)) depth++
    if (/[)\]]/.test(sign)) depth--
    return sign === '|' && depth === 0 ? '\n' : sign
  })
  const places = marked
    .join('')
    .split('\n')
    .map(place => place.split('~'))
    .map(([before, after]) => `${before && `(?<=${before})`}${word}${after && `(?=${after})`}`)
  return new RegExp(places.join('|'), 'uy')
}

test('no neighbours of the table are missed for the look at the signs beside the word', () => {
  const sentences = [...readCases(check), ...readCases(fresh), ...readLinks(links)].map(({ zh }) => zh)
  let met = 0
  for (const line of (CUES + MORE_CUES + RARE_CUES + COMMON_CUES).split('\n')) {
    const [word = '', , , around = ''] = line.split(' |').map(field => field.trim())
    if (around === '') continue
    const ours = readAround(word, around)
    const plain = plainly(word, around)
    for (const zh of sentences) {
      for (let at = zh.indexOf(word); at >= 0; at = zh.indexOf(word, at + 1)) {
        plain.lastIndex = at
        expect(ours(zh, at), `${line} in ${zh}`).toBe(plain.test(zh))
        met++
      }
    }
  }
  expect(met).toBeGreaterThan(1000)
})
