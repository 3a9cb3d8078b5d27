import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ContentPair, readContent } from '#core/memory/content.ts'
import { chineseCharacters, hasChinese } from '#core/text/count.ts'
import { sentences } from '#core/text/sentences.ts'

/** What is promised of each text: its level, its chapters, and the fewest and most characters in one of them. */
const promised = {
  'market.txt': { level: '2', chapters: 1, characters: [500, 700] },
  'trains.txt': { level: '3', chapters: 3, characters: [900, 1300] },
  'scales.txt': { level: '5', chapters: 1, characters: [1200, 1500] },
  'proof.txt': { level: '6+', chapters: 1, characters: [800, 1000] },
} as const

const source = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const files = readdirSync(new URL('.', import.meta.url)).filter(name => name.endsWith('.txt'))
const texts = files.map(name => readContent(source(name)))
const pairs = texts.flatMap(text => text.chapters.flatMap(chapter => chapter.pairs))

test('every text on the shelf has a promise to keep', () => {
  expect(files.toSorted()).toEqual(Object.keys(promised).toSorted())
})

test('no id is used twice, and each can stand in an address', () => {
  const ids = [...texts, ...pairs].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter(id => !/^[a-z][a-z0-9]{7}$/.test(id))).toEqual([])
})

test.each(Object.entries(promised))(
  '%s is as long and as hard as it says',
  (name, { level, chapters, characters }) => {
    const text = readContent(source(name))
    expect(text.level).toBe(level)
    expect(text.titleEn).not.toBe('')
    expect(text.chapters).toHaveLength(chapters)
    for (const chapter of text.chapters) {
      const count = chapter.pairs.reduce((sum, pair) => sum + chineseCharacters(pair.zh), 0)
      expect(count).toBeGreaterThanOrEqual(characters[0])
      expect(count).toBeLessThanOrEqual(characters[1])
      expect(chapter.pairs[0]?.kind).toBe('heading')
    }
  },
)

describe.each(texts)('$title', text => {
  const own = text.chapters.flatMap(chapter => chapter.pairs)
  const wrong = (check: (pair: ContentPair) => boolean) => own.filter(check).map(({ id }) => id)

  test('has its English, sentence by sentence', () => {
    expect(wrong(({ en }) => en === '' || hasChinese(en))).toEqual([])
    const counts = ({ links }: ContentPair, side: 0 | 1) => links.reduce((sum, link) => sum + link[side], 0)
    expect(wrong(pair => counts(pair, 0) !== sentences(pair.zh, 'zh').length)).toEqual([])
    expect(wrong(pair => counts(pair, 1) !== sentences(pair.en, 'en').length)).toEqual([])
  })

  test('has links as real translation has them: one to two, and two to one', () => {
    const links = own.flatMap(pair => pair.links.map(link => link.join('–')))
    expect(links).toContain('1–2')
    expect(links).toContain('2–1')
    expect(wrong(pair => pair.links.some(([zh, en]) => zh === 0 || en === 0))).toEqual([])
  })

  test('is set with the signs of its language', () => {
    expect(wrong(({ zh }) => /[,;:!?"'().\s]/.test(zh))).toEqual([])
    expect(wrong(({ en }) => /["']|\s{2}|[，。！？：；]/.test(en))).toEqual([])
  })

  test('helps only with words that are in the pair', () => {
    expect(wrong(({ zh, words }) => words.some(word => !zh.includes(word.text)))).toEqual([])
  })
})

test('the first-run question has a line for each level, each longer than the one before', () => {
  const lines = source('levels.tsv')
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t'))
  expect(lines.map(([level]) => level)).toEqual(['1', '2', '3', '4', '5', '6'])
  const lengths = lines.map(([, zh = '']) => chineseCharacters(zh))
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
  expect(lines.every(line => line.length === 3 && !hasChinese(line[2] ?? ''))).toBe(true)
})
