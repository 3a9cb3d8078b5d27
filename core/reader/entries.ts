import type { Dictionary, Entry } from '#core/dictionary/entry.ts'
import type { Component, Components } from '#core/reader/components.ts'
import type { Glosses } from '#core/text/gloss.ts'
import { toneMarks } from '#core/text/tones.ts'
import type { Word } from '#core/text/word.ts'

/** An entry as the popup shows it: both scripts, its reading with tone marks, its senses, its classifiers. */
export type PageEntry = {
  traditional: string
  simplified: string
  reading: string
  senses: string[]
  classifiers: { traditional: string; simplified: string; reading: string }[]
  /** The entries that its senses refer to (see …, variant of …, abbr. for …), by number. */
  refers?: number[]
}

/** Of one word of the chapter: which entries stand under it, its HSK level, its rank by frequency. */
export type WordInfo = { entries: number[]; level: number; rank: number }

/**
 * How a word fits its sentence: its number among the words of its pair, which of its entries comes first (-1: none),
 * the order of that entry's senses (empty: as they stand), and the ranges of the English that answer it.
 */
export type Fit = [word: number, entry: number, order: number[], english: [number, number][]]

/** The ids of a pair's words in their order, and how they fit. */
export type PairEntries = { ids: number[]; fits: Fit[] }

/** What the dictionary has on a chapter's words, in one answer, so that a word opens without a request. */
export type PageEntries = {
  entries: PageEntry[]
  words: Record<number, WordInfo>
  /**
   * Of each character: its readings with the first meaning of each; and the traditional character that has it, where that
   * is another: 钟 is a clock as 鐘, to love as 鍾.
   */
  characters: Record<string, [reading: string, meaning: string, traditional?: string][]>
  /** Of each character that is made of others: the signs of its parts one after another, '…' for what nobody knows. */
  made: Record<string, string>
  /** Of each of these signs what it is. */
  parts: Record<string, Component>
  pairs: Record<string, PairEntries>
}

/** A pair with the ids of its words, in order; 0 for what is no word. */
export type EntriesPair = {
  id: string
  zh: string
  en: string | null
  words: readonly Word[]
  ids: readonly number[]
}

/**
 * Gathers the entries of a chapter's words, a pair a step: a long chapter's take a second the first time. `convert` shows a
 * word in the reader's script: its characters are told of as they stand on the page.
 */
export function* pageEntries(
  pairs: readonly EntriesPair[],
  dictionary: Dictionary,
  glosses: Glosses,
  components: Components,
  convert: (text: string) => string,
): Generator<void, PageEntries> {
  const result: PageEntries = { entries: [], words: {}, characters: {}, made: {}, parts: {}, pairs: {} }
  const numbers = new Map<string, number>()
  const number = (entry: Entry) => {
    const key = `${entry.traditional} ${entry.simplified} ${entry.reading.join(' ')}`
    let found = numbers.get(key)
    if (found === undefined) {
      found = result.entries.length
      numbers.set(key, found)
      const page = shown(entry)
      result.entries.push(page)
      const refers = referred(entry, dictionary).map(number)
      if (refers.length > 0) page.refers = refers
    }
    return found
  }
  for (const { id, zh, en, words, ids } of pairs) {
    const glossed = glosses.pair({ zh, en: en ?? '', words })
    const own: PairEntries = { ids: [], fits: [] }
    result.pairs[id] = own
    for (const [i, word] of words.entries()) {
      const wordId = ids[i] ?? 0
      if (wordId === 0) continue
      const place = own.ids.push(wordId) - 1
      const entries = dictionary.entries(word.text)
      if (!result.words[wordId]) {
        result.words[wordId] = {
          entries: entries.map(number),
          level: dictionary.level(word.text),
          rank: dictionary.rank(word.text),
        }
        for (const character of convert(word.text)) {
          takeApart(character, components, result)
          // A word of one character says it all in its own entries.
          if (word.end - word.start > 1) result.characters[character] ??= readings(character, dictionary)
        }
      }
      const gloss = glossed[i]
      const first = gloss?.entries[0]
      const entry = first && entries[first.entry]
      const order = first?.order ?? []
      const plain = order.every((sense, at) => sense === at)
      const english = gloss?.english ?? []
      // What stands as the dictionary has it, and is answered by nothing sure, needs no word.
      if (entry === entries[0] && plain && english.length === 0) continue
      own.fits.push([place, entry ? number(entry) : -1, plain ? [] : order, english])
    }
    yield
  }
  return result
}

/** Adds what a character is made of, and what its parts are. */
function takeApart(character: string, components: Components, { made, parts }: PageEntries) {
  if (character in made) return
  const signs = components.of(character)
  if (signs.length === 0) return
  made[character] = signs.join('')
  for (const sign of signs) {
    const part = components.part(sign)
    if (part) parts[sign] ??= part
  }
}

/** An entry in the form of the popup. */
export const shown = (entry: Entry): PageEntry => ({
  traditional: entry.traditional,
  simplified: entry.simplified,
  reading: entry.reading.map(toneMarks).join(' '),
  senses: entry.senses.map(pinyinMarks),
  classifiers: entry.classifiers.map(c => ({ ...c, reading: c.reading.split(' ').map(toneMarks).join(' ') })),
})

const REFERENCE =
  /(?:variant of|see(?: also)?|abbr\. (?:for|of|to)|same as|used in|equivalent (?:to|of)|contraction of|form of|short for|pun on|now written|also called) ([\p{Script=Han}A-Za-z0-9·，]*\p{Script=Han})(?:\|([\p{Script=Han}A-Za-z0-9·，]+))?(?:\[([^\]]+)\])?/gu

/** The entries that an entry's senses refer to; of one with much to say itself none. */
function referred(entry: Entry, dictionary: Dictionary): Entry[] {
  if (entry.senses.length > 3) return []
  return entry.senses.flatMap(sense =>
    [...sense.matchAll(REFERENCE)].flatMap(([, traditional = '', simplified = traditional, reading = '']) => {
      const spelled = reading.replaceAll('u:', 'ü').toLowerCase()
      return dictionary
        .entries(simplified)
        .filter(other => spelled === '' || other.reading.join(' ').toLowerCase() === spelled)
        .filter(other => other.traditional !== entry.traditional || other.simplified !== entry.simplified)
        .slice(0, 1)
    }),
  )
}

/** References inside a sense, 電影院|电影院[dian4 ying3 yuan4], with tone marks. */
const pinyinMarks = (sense: string) =>
  sense.replace(
    /\[([A-Za-zü:0-9 ,·-]+)\]/g,
    (_, reading: string) => ` ${reading.split(' ').map(toneMarks).join(' ')}`,
  )

function readings(character: string, dictionary: Dictionary): PageEntries['characters'][string] {
  const found = new Map<string, PageEntries['characters'][string][number]>()
  for (const {
    reading: [syllable = ''],
    senses,
    traditional,
  } of dictionary.entries(character)) {
    const reading = toneMarks(syllable.toLowerCase())
    const telling = senses.filter(s => !/^(surname|variant of|old variant|abbr\.)/.test(s))
    // 苹 of 苹果 is 蘋, of which there is no more to say than that; 苹 itself is another plant.
    const sense = telling.find(s => !s.startsWith('used in')) ?? telling[0]
    const key = `${reading} ${traditional}`
    if (!sense || found.has(key)) continue
    const meaning = pinyinMarks(sense.replace(/^\(bound form\) /, '').split(';')[0] ?? sense)
    found.set(key, traditional === character ? [reading, meaning] : [reading, meaning, traditional])
  }
  const emptiness = ([, meaning]: [string, string, string?]) => Number(meaning.startsWith('used in'))
  return [...found.values()].sort((a, b) => emptiness(a) - emptiness(b))
}
