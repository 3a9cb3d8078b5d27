import { describe, expect, test } from 'vitest'
import type { PagePair, PageWord } from '#core/reader/page.ts'
import { paintRow } from '#core/reader/paint.ts'

const labels = { pair: 'Pair {n}', write: 'Write', tools: 'Tools' }
const painting = { tones: false, lang: 'zh-Hans', labels }
const words: PageWord[] = [
  [7, 'ta1', 5],
  [9, 'bu4', 0],
  [12, 'shi4', 2],
]

/** "他|不|是|。" as a pair; words by their number, signs by 0. */
function pair(zh: string, tokens: [number, number][], more: Partial<PagePair> = {}): PagePair {
  return {
    id: 'p1',
    number: 1,
    kind: 'paragraph',
    zh,
    en: null,
    source: null,
    tokens: tokens.flatMap(([length, word]) => [length << 2, word]),
    beads: [zh.length, 0],
    read: false,
    mended: false,
    ...more,
  }
}

/** The text of a row without its elements, as it is read. */
const read = (html: string) => html.replace(/<[^>]*>/g, '').replace(/ /g, '')

describe('paintRow', () => {
  const plain = pair('他不是。', [
    [1, 1],
    [1, 2],
    [1, 3],
    [1, 0],
  ])

  test('keeps the text, and puts each syllable in an attribute over its character', () => {
    const html = paintRow(plain, words, painting)
    expect(read(html)).toContain('他不是。')
    expect([...html.matchAll(/data-p="(.*?)">(.)/g)].map(([, p, c]) => `${c} ${p}`)).toEqual([
      '他 tā',
      '不 bù',
      '是 shì',
    ])
  })

  test('marks words by status: none when known, dots when new, a draining line while learnt', () => {
    const html = paintRow(plain, words, painting)
    expect([...html.matchAll(/class="(w[^"]*)"/g)].map(([, name]) => name)).toEqual(['w', 'w new', 'w l2'])
  })

  test('shows spoken tones where they are asked for', () => {
    expect(paintRow({ ...plain, spoken: { 1: 'bu2' } }, words, painting)).toContain('data-p="bú"')
  })

  test('runs nothing that a text brings', () => {
    const zh = '<b>"&'
    const html = paintRow(pair(zh, [[zh.length, 0]], { en: '<script>', beads: [zh.length, 8] }), [], painting)
    expect(html).not.toMatch(/<b>|<script>/)
    expect(html).toContain('&lt;b&gt;&quot;&amp;')
  })

  test('sets a half-width sign beside Chinese as a full-width one, and leaves it in Latin', () => {
    const html = paintRow(
      pair('他,是3.5%?ok,no', [
        [1, 1],
        [1, 0],
        [1, 3],
        [11, 0],
      ]),
      words,
      painting,
    )
    expect(read(html)).toContain('他，是3.5%?ok,no')
  })

  test('closes up a stop and the quotation mark after it, though the analysis cuts them apart', () => {
    const html = paintRow(
      pair('是？”', [
        [1, 3],
        [1, 0],
        [1, 0],
      ]),
      words,
      painting,
    )
    expect(html).toContain('<span class="p q2">？”</span>')
  })
})
