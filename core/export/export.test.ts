import { expect, test } from 'vitest'
import { exportPair, exportWord } from '#core/export/pair.ts'
import { readExport } from '#core/export/read.ts'
import type { Syllable, Word } from '#core/text/word.ts'

const read = (reading: string, source: Syllable['source'] = 'dictionary', doubtful = false): Syllable => ({
  reading,
  source,
  doubtful,
})

const zh = '他去哪儿？梁生。'
const words: Word[] = [
  { start: 0, end: 1, text: '他', kind: 'word', syllables: [read('ta1')] },
  { start: 1, end: 2, text: '去', kind: 'word', syllables: [{ ...read('qu4', 'model', true), sure: 61 }] },
  { start: 2, end: 4, text: '哪儿', kind: 'word', syllables: [read('na3'), read('r5', 'rule')] },
  { start: 4, end: 5, text: '？', kind: 'other', syllables: [null] },
  {
    start: 5,
    end: 7,
    text: '梁生',
    kind: 'name',
    syllables: [read('liang2', 'memory'), read('sheng1', 'memory')],
  },
  { start: 7, end: 8, text: '。', kind: 'other', syllables: [null] },
]
const translation = { en: 'Where is he going? Liang Sheng.', source: 'person', links: '1-1 1-1' } as const

test('a word leaves with tone marks and what decided them', () => {
  const [ta, qu, nar] = words.map(exportWord)
  expect(ta).toEqual({ start: 0, end: 1, text: '他', pinyin: ['tā'], source: 'dictionary' })
  expect(qu).toEqual({
    start: 1,
    end: 2,
    text: '去',
    pinyin: ['qù'],
    source: 'model',
    doubtful: [0],
    sure: [61],
  })
  expect(nar).toMatchObject({ pinyin: ['nǎ', 'r'], source: ['dictionary', 'rule'] })
})

test('a pair leaves with its sentences, and links over them', () => {
  const pair = exportPair({ id: 'a', kind: 'paragraph', zh, translation }, words, 'file')
  expect(pair.sentences.zh).toEqual([
    [0, 5],
    [5, 8],
  ])
  expect(pair.links).toEqual([
    [[0], [0]],
    [[1], [1]],
  ])
  expect(pair.source).toEqual({ zh: 'file', en: 'person' })
})

test('what was exported comes back the same', () => {
  const pair = exportPair({ id: 'a', kind: 'paragraph', zh, translation }, words, 'file')
  const bare = exportPair({ id: 'b', kind: 'heading', zh: '一', translation: null }, [], 'file')
  const title = { zh: '问', en: 'A Question' }
  const json = JSON.stringify({
    title,
    level: '2',
    chapters: [{ title, pairs: [{ ...bare, words: undefined }, pair] }],
  })
  expect(readExport(json)).toEqual({
    title: '问',
    titleEn: 'A Question',
    level: '2',
    chapters: [
      {
        title: '问',
        titleEn: 'A Question',
        pairs: [
          { id: 'b', kind: 'heading', zh: '一' },
          { id: 'a', kind: 'paragraph', zh, en: translation.en, links: '1-1 1-1', source: 'person', words },
        ],
      },
    ],
  })
})

test.each([
  ['{"title":', 'This is not JSON'],
  ['[]', 'There must be an object for the text'],
  ['{"title":{"zh":"一"},"chapters":{}}', 'There must be a list for chapters'],
  [
    '{"title":{"zh":"一"},"chapters":[{"title":{"zh":"一"},"pairs":[{"zh":"你好","words":[{"start":1,"end":2,"pinyin":[null]}]}]}]}',
    'chapter 1, pair 1: the words must cover',
  ],
])('what is no exported text is said with its place: %s', (json, message) => {
  expect(() => readExport(json)).toThrow(message)
})
