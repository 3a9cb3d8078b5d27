import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readMemory } from '#core/memory/file.ts'
import { sentences } from '#core/text/sentences.ts'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const file = read('fengkuang-de-huanfang.txt')
const memory = readMemory(file)
const english = memory.entries.map(entry => entry.en)
const whole = english.join('\n')
const terms = read('fengkuang-de-huanfang.glossary.tsv')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(row => row.split('\t'))
  .map(([chinese = '', pinyin = '', term = '', avoid = '']) => ({ chinese, pinyin, term, avoid }))

test('every paragraph of the article and of what is printed under it, each once', () => {
  expect(memory.entries).toHaveLength(131)
  expect(new Set(memory.entries.map(entry => entry.key)).size).toBe(131)
  expect(english.filter(en => en === '')).toEqual([])
})

test('every line of the file is a bead of its own, and no Chinese sentence is left without English', () => {
  const lines = file.split('\n').filter(line => /^\d+ /.test(line))
  expect(memory.entries.flatMap(entry => entry.links)).toHaveLength(lines.length)
  for (const { en, links } of memory.entries) {
    expect(links.filter(([zh, count]) => zh < 1 || count < 1)).toEqual([])
    expect(links.reduce((sum, link) => sum + link[1], 0)).toBe(sentences(en, 'en').length)
  }
})

test('the last three paragraphs are the footer of another page', () => {
  const blocks = file.split('\n@ ').slice(1)
  const footer = blocks.map(block => block.includes('\n~ footer\n'))
  expect(footer.lastIndexOf(false)).toBe(blocks.length - 4)
  expect(footer.filter(Boolean)).toHaveLength(3)
})

test('well-set English: curly quotes in pairs, no Chinese signs, no double blanks, dashes without blanks', () => {
  for (const en of english) {
    expect(en).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u)
    expect(en).not.toMatch(/["'`´]|\s\s|^\s|\s$| [,.;:?!—]|— /)
    expect(en.split('“')).toHaveLength(en.split('”').length)
    expect(en).not.toMatch(/”[.,]/)
  }
})

test('American spelling, and serial commas', () => {
  expect(whole).not.toMatch(
    /\b(?:(?:organ|commercial|real|recogn)is(?:ation|ed|ing|e)|labour|centre|towards)\b/i,
  )
  expect(whole).toContain('models, data, and computing power')
})

test('an interviewer asks and one man answers, as in the source', () => {
  expect(english.filter(en => en.startsWith('Waves: '))).toHaveLength(40)
  expect(english.filter(en => en.startsWith('Liang Wenfeng: '))).toHaveLength(40)
})

test.each([
  ['nearly 200 million yuan', '1,100 GPUs', '1 billion yuan', 'about 10,000 Nvidia A100 graphics cards'],
  ['$50 million', '$10 million or more', '$10 billion', '$100 billion', '100 billion yuan in assets'],
  ['more than 10,000 GPUs', 'no more than five companies', '100 cards in 2015, 1,000 cards in 2019'],
  ['several hundred million yuan a year', 'two or three hundred million dollars', 'next 20 years'],
  ['20 percent', 'about 1 percent', '50 kilometers', '5.06 percent', 'eight fund companies', 'nine products'],
])('figures: %s, %s, %s …', (...figures) => {
  for (const figure of figures) expect(whole).toContain(figure)
})

test('a glossary of names and terms, each Chinese term once, with its reading', () => {
  expect(terms.length).toBeGreaterThan(100)
  expect(new Set(terms.map(row => row.chinese)).size).toBe(terms.length)
  for (const { chinese, pinyin } of terms) {
    expect(chinese).toMatch(/\p{Script=Han}/u)
    expect(pinyin).toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/)
  }
})

test.each(terms)('$chinese is $term throughout', ({ term, avoid }) => {
  expect(term.split(' / ').filter(form => !inflected(form).test(whole))).toEqual([])
  const others = avoid.split(', ').filter(Boolean)
  expect(others.filter(other => new RegExp(`\\b${other}\\b`).test(whole))).toEqual([])
})

/** "take the field" finds "takes the field" and "taking the field"; "mystery" finds "mysteries". */
function inflected(form: string): RegExp {
  return new RegExp(`\\b${form.replace(/[ey]?( |$)/g, '[a-z’]*$1').replaceAll(' ', '[ -]')}`, 'i')
}
