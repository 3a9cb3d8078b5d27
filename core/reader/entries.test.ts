import { expect, test } from 'vitest'
import { readComponents } from '#core/reader/components.ts'
import { type PageEntries, pageEntries } from '#core/reader/entries.ts'
import { createAnalyzer } from '#core/text/analyze.ts'
import { openGlosses } from '#core/text/gloss.ts'
import { openSynonyms } from '#core/text/synonyms.ts'
import { lexicon, packed } from '#db/lexicon.ts'

const { dictionary } = lexicon()
const glosses = openGlosses(dictionary, openSynonyms(packed('generated/lexicon/wordnet.bin')))

const components = readComponents(new TextDecoder().decode(packed('generated/lexicon/components.txt')))

/** The entries of one pair; its words are numbered from 1. */
function of(
  zh: string,
  en: string,
  convert = (text: string) => text,
): { entries: PageEntries; place: (text: string) => number; steps: number } {
  const words = createAnalyzer(lexicon()).analyze(zh, en)
  let next = 0
  const ids = words.map(word => (word.kind === 'other' ? 0 : ++next))
  const gathering = pageEntries([{ id: 'p', zh, en, words, ids }], dictionary, glosses, components, convert)
  let steps = 0
  for (let step = gathering.next(); ; step = gathering.next(), steps++) {
    const named = words.filter(word => word.kind !== 'other')
    if (step.done)
      return { entries: step.value, place: text => named.findIndex(word => word.text === text), steps }
  }
}

test('the sense and the English that fit are told by the number of the word in its pair', () => {
  const zh = '他在河边散步。'
  const en = 'He was taking a walk by the river.'
  const { entries, place } = of(zh, en)
  expect(entries.pairs.p?.ids).toHaveLength(4)
  const [, entry = -1, , english = []] = entries.pairs.p?.fits.find(([at]) => at === place('散步')) ?? []
  expect(entries.entries[entry]?.reading).toBe('sàn bù')
  expect(english.map(([from, to]) => en.slice(from, to)).join(' ')).toContain('walk')
})

test('characters of a longer word come with their own readings; a word of one character needs none', () => {
  const { entries } = of('电影院关门了。', 'The cinema has closed.')
  expect(entries.characters.电?.map(([reading]) => reading)).toContain('diàn')
  expect(entries.characters.了).toBeUndefined()
})

test('other work can come between the pairs', () => {
  expect(of('下雨了。', 'It rained.').steps).toBe(1)
})

test('characters say what they are made of, in the script of the page', () => {
  const { entries } = of('他谢了江老师。', 'He thanked Mr. Jiang.')
  expect(entries.made.江).toBe('氵工')
  expect(entries.parts.氵).toEqual(['氵', '水', 'shuǐ', 'water'])
  expect(entries.made.谢).toBe('讠射')
  const { toTraditional } = lexicon().scripts
  const hant = of('他谢了江老师。', 'He thanked Mr. Jiang.', toTraditional).entries
  expect(hant.made.謝).toBe('言射')
  expect(hant.characters.師?.map(([reading]) => reading)).toContain('shī')
})

test.each([
  ['他考上了北大。', 'He got into Peking University.', '北大', '北京大学'],
  ['你说啥？', 'What did you say?', '啥', '什么'],
  ['他甭去。', 'He need not go.', '甭', '不用'],
])('what a sense refers to is followed: %s', (zh, en, text, other) => {
  const { entries, place } = of(zh, en)
  const id = entries.pairs.p?.ids[place(text)] ?? 0
  const refers = entries.words[id]?.entries.flatMap(number => entries.entries[number]?.refers ?? [])
  expect(refers?.map(number => entries.entries[number]?.simplified)).toContain(other)
})

test('characters that are simplified alike are told apart by their traditional forms', () => {
  const { entries } = of('一个钟头过去了。', 'An hour passed.')
  const [, meaning] = entries.characters.钟?.find(([, , traditional]) => traditional === '鐘') ?? []
  expect(meaning).toMatch(/clock|bell|time/)
  const apple = of('我买苹果。', 'I buy apples.').entries.characters.苹
  expect(apple?.find(([, , traditional]) => traditional === '蘋')?.[1]).toContain('used in')
})
