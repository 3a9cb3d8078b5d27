import { expect, test } from 'vitest'
import type { Page, PageWord, Status } from '#core/reader/page.ts'
import { paintRows } from '#core/reader/paint.ts'
import { fillTemplate, paintTemplate } from '#core/reader/template.ts'

const painting = {
  tones: false,
  lang: 'zh-Hans',
  labels: { pair: 'Pair {n}', write: 'Write', tools: 'Tools' },
}

/** Two pairs, 鱼不是<鱼>。 and 不是, the signs of a tag among them. */
function page(statuses: Status[], read: boolean[]): Page {
  const words = ['yu2', 'bu4', 'shi4'].map((reading, i): PageWord => [i + 1, reading, statuses[i] ?? 0])
  const pair = (i: number, zh: string, tokens: number[]) => ({
    id: `p${i}`,
    number: i + 1,
    kind: 'paragraph' as const,
    zh,
    en: '<<<<< is no fish & no slot',
    source: null,
    tokens,
    beads: [zh.length, 26],
    read: read[i] ?? false,
    mended: false,
  })
  const [one, sign] = [1 << 2, 0]
  return {
    words,
    pairs: [
      pair(0, '鱼不是<鱼>。', [one, 1, one, 2, one, 3, one, sign, one, 1, one, sign, one, sign]),
      pair(1, '不是', [one, 2, one, 3]),
    ],
  }
}

/** Blanks between classes say nothing. */
const tidy = (html: string) =>
  html.replace(/class="([^"]*)"/g, (_, names) => `class="${names.split(/ +/).filter(Boolean).join(' ')}"`)

test.each<[Status[], boolean[]]>([
  [
    [5, 0, 2],
    [true, false],
  ],
  [
    [9, 4, 1],
    [false, true],
  ],
  [
    [3, 5, 0],
    [false, false],
  ],
])('rows filled in for a reader are the rows painted for them: %j %j', (statuses, read) => {
  const template = paintTemplate(page([0, 0, 0], [true, true]), painting)
  const filled = new TextDecoder().decode(fillTemplate(template, statuses, read))
  expect(tidy(filled)).toBe(tidy(paintRows(page(statuses, read), painting)))
})

test('what is filled in for one reader leaves nothing for the next', () => {
  const template = paintTemplate(page([], []), painting)
  const before = new TextDecoder().decode(fillTemplate(template, [0, 0, 0], [false, false]))
  fillTemplate(template, [9, 5, 1], [true, true])
  expect(new TextDecoder().decode(fillTemplate(template, [0, 0, 0], [false, false]))).toBe(before)
})
