import { expect, test } from 'vitest'
import { ADJECTIVE, NOUN, openSynonyms, VERB } from '#core/text/synonyms.ts'
import { packed } from '#db/lexicon.ts'

const synonyms = openSynonyms(packed('generated/lexicon/wordnet.bin'))

/** How near two words are, 0 to 1. */
function near(a: string, b: string): number {
  const { ids, strengths } = synonyms.related(synonyms.find(a))
  return strengths[ids.indexOf(synonyms.find(b))] ?? 0
}

test('a lemma is found by its spelling, and spelled by its number', () => {
  for (const lemma of ['car', 'take off', 'zebra', 'a']) {
    const id = synonyms.find(lemma)
    expect(id).toBeGreaterThanOrEqual(0)
    expect(synonyms.lemma(id)).toBe(lemma)
  }
  expect(synonyms.find('zzyzx')).toBe(-1)
})

test('a word is nearest to itself, then to its synonyms', () => {
  expect(near('car', 'car')).toBe(1)
  expect(near('car', 'automobile')).toBeGreaterThan(near('car', 'vehicle'))
  expect(near('car', 'banana')).toBe(0)
})

test.each([
  ['commence', 'begin'], // the same in one sense
  ['decision', 'decide'], // derived
  ['pull down', 'tear down'], // a phrase
  ['suspend', 'stop'], // a word that defines it
])('%s is near %s', (a, b) => expect(near(a, b)).toBeGreaterThan(0.18))

test('kinds of word are known', () => {
  expect(synonyms.kinds(synonyms.find('run')) & VERB).toBeTruthy()
  expect(synonyms.kinds(synonyms.find('run')) & NOUN).toBeTruthy()
  expect(synonyms.kinds(synonyms.find('diligent'))).toBe(ADJECTIVE)
})

test('common words of the dictionary are counted', () => {
  const count = (lemma: string) => synonyms.glosses(synonyms.find(lemma))
  expect(count('take')).toBeGreaterThan(count('lurch'))
})
