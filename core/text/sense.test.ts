import { describe, expect, test } from 'vitest'
import { readSense } from '#core/text/sense.ts'
import { createNumbers } from '#core/text/sense-numbers.ts'
import { readCues, wholeTable } from '#core/text/sense-table.ts'
import { openSynonyms } from '#core/text/synonyms.ts'
import { lexicon, packed } from '#db/lexicon.ts'

const numbers = createNumbers(openSynonyms(packed('generated/lexicon/wordnet.bin')))
const wordings = (text: string) =>
  readSense(text, numbers).parts.map(({ words }) => words.map(word => word.text).join(' '))

describe('a sense is read into wordings', () => {
  test('at ";", brackets aside', () => {
    expect(wordings('to hand over; to deliver; to pay (money); to turn over')).toEqual([
      'hand over',
      'hand over',
      'deliver',
      'pay',
      'turn over',
      'turn over',
    ])
  })

  test('what stands in brackets helps to choose and is not lit', () => {
    const [part] = readSense('to take (a bus, airplane etc)', numbers).parts
    expect(part?.words.map(({ text }) => text)).toEqual(['take'])
    expect(part?.context.map(({ text }) => text)).toEqual(['bus', 'airplane'])
  })

  test('Chinese and pinyin are left out', () => {
    expect(wordings('road (CL:條|条[tiao2])')).toEqual(['road'])
  })

  test.each([
    ['classifier for flat objects', 'classifier'],
    ['surname Zhang', 'surname'],
    ['variant of 遊|游[you2]', 'reference'],
    ['(indicates contrast)', 'grammar'],
    ['to strike', 'plain'],
  ])('%s is a %s', (text, kind) => expect(readSense(text, numbers).kind).toBe(kind))

  test.each([
    ['to strike', 'verb'],
    ['university', 'noun'],
    ['diligent', 'quality'],
  ])('%s is made for a %s', (text, form) => expect(readSense(text, numbers).form).toBe(form))

  test('a reference says where to', () => {
    expect(readSense('variant of 遊|游[you2]', numbers).to).toBe('游')
  })

  test('labels make a sense less likely', () => {
    const { prior } = readSense('(archaic) war chariot', numbers)
    expect(prior).toBeLessThan(readSense('war chariot', numbers).prior)
  })
})

describe('the tables of cues', () => {
  const cues = wholeTable()

  test('a neighbour is looked for on both sides of the word', () => {
    const around = readCues('才 | only | just | (?:他|她)~[一二三]').get('才')?.[0]?.neighbours
    const among = (zh: string) => around?.(zh, zh.indexOf('才'))
    expect(among('他才三岁')).toBe(true)
    expect(among('他才来')).toBe(false)
    expect(among('我才三岁')).toBe(false)
  })

  test('each names a sense that the dictionary has', () => {
    const { dictionary } = lexicon()
    const lost = [...cues].flatMap(([word, list]) => {
      const senses = dictionary
        .entries(word)
        .flatMap(entry => (entry.simplified === word ? entry.senses : []))
      return list
        .filter(
          ({ sense }) => !senses.some(s => (sense.endsWith('/') ? `${s}/` === sense : s.includes(sense))),
        )
        .map(({ sense }) => `${word} ${sense}`)
    })
    expect(lost).toEqual([])
  })
})
