import type { Dictionary, Entry } from '#core/dictionary/entry.ts'
import { openSections, type Sections } from '#core/dictionary/pack.ts'
import { openTrie, type Trie } from '#core/dictionary/trie.ts'

/**
 * The dictionary as the analysis uses it: headwords and entries by number, without building objects.
 * A headword is a string in either script; an entry is a line of CC-CEDICT.
 */
export type Vocabulary = Dictionary & {
  trie: Trie
  sections: Sections
  size: number
  /** Cost of a headword: -64 times the natural logarithm of its share of running words. */
  cost(headword: number): number
  /** Whether the headword was counted in running text; else its cost is that of its parts. */
  counted(headword: number): boolean
  /** Numbers of a headword's entries, in the dictionary's order; none for a name that is only listed. */
  lines(headword: number): Uint32Array
  entry(line: number): Entry
  /** Syllable numbers of an entry, one a character, 0 where there is none to read; name them by `syllables`. */
  reading(line: number): Uint16Array
  syllables: readonly string[]
  /** Whether a headword is a name: of a person, place or company in all its entries, or only listed as one. */
  named(headword: number): boolean
  surname(line: number): boolean
  /** Whether a sense of the entry is that of a verb ("to …"). */
  verb(line: number): boolean
  /** The usual reading of a character (one code unit), or '' where none is known. */
  usual(sign: string): string
  /** Whether an entry has the usual one of its headword's several readings. */
  usualEntry(line: number): boolean
  /** Whether the entry only refers to another ("variant of", "see"). */
  reference(line: number): boolean
}

const NAME = 1
const SURNAME = 2
const VARIANT = 4
const VERB = 8

/** Opens the packed dictionary in place, in a few milliseconds; entries are decoded when asked for. */
export function openDictionary(bytes: Uint8Array): Vocabulary {
  const sections = openSections(bytes)
  const trie = openTrie(sections)
  const blob = sections.bytes('entries')
  const offsets = sections.longs('entryOffsets')
  const flags = sections.bytes('entryFlags')
  const readingStart = sections.longs('readingStart')
  const readings = sections.words('readings')
  const costs = sections.words('headwordCosts')
  const counted = sections.bytes('headwordCounted')
  const ranks = sections.longs('headwordRanks')
  const levels = sections.bytes('headwordLevels')
  const listStart = sections.longs('headwordStart')
  const list = sections.longs('headwordEntries')
  const usualReadings = sections.words('usualReadings')
  const usualEntries = sections.bytes('entryUsual')
  const named = new Uint8Array(costs.length)
  const decoder = new TextDecoder()
  const syllables = ['', ...decoder.decode(sections.bytes('syllables')).split(' ')]

  const lines = (headword: number) =>
    headword < 0 ? list.subarray(0, 0) : list.subarray(listStart[headword], listStart[headword + 1])
  const entry = (line: number) => parseEntry(decoder.decode(blob.subarray(offsets[line], offsets[line + 1])))
  const flag = (line: number, bit: number) => ((flags[line] ?? 0) & bit) !== 0

  return {
    trie,
    sections,
    syllables,
    size: offsets.length - 1,
    lines,
    entry,
    cost: headword => costs[headword] ?? 0,
    counted: headword => counted[headword] === 1,
    reading: line => readings.subarray(readingStart[line], readingStart[line + 1]),
    named(headword) {
      // Asked for every word that a text might hold: worked out once.
      let answer = named[headword] ?? 0
      if (answer === 0) {
        answer = lines(headword).every(line => flag(line, NAME)) ? 2 : 1
        named[headword] = answer
      }
      return answer === 2
    },
    usual: sign => (sign.length === 1 ? (syllables[usualReadings[sign.charCodeAt(0)] ?? 0] ?? '') : ''),
    usualEntry: line => usualEntries[line] === 1,
    verb: line => flag(line, VERB),
    surname: line => flag(line, SURNAME),
    reference: line => flag(line, VARIANT),
    entries: headword => Array.from(lines(trie.find(headword)), entry),
    has: headword => lines(trie.find(headword)).length > 0,
    level: simplified => levels[trie.find(simplified)] ?? 0,
    rank: simplified => ranks[trie.find(simplified)] ?? 0,
  }
}

/** One packed line: traditional, simplified (empty if the same), reading, senses, classifiers, between tabs. */
function parseEntry(line: string): Entry {
  const [traditional = '', simplified = '', reading = '', senses = '', classifiers = ''] = line.split('\t')
  return {
    traditional,
    simplified: simplified || traditional,
    reading: reading.split(' '),
    senses: senses ? senses.split('/') : [],
    classifiers: classifiers ? classifiers.split(/[/,]/).flatMap(parseClassifier) : [],
  }
}

function parseClassifier(text: string): Entry['classifiers'] {
  const match = /^\s*([^|[]+)(?:\|([^[]+))?\[([^\]]+)\]/.exec(text)
  if (!match) return []
  const [, traditional = '', simplified = traditional, reading = ''] = match
  return [{ traditional, simplified, reading: reading.replace(/u:/g, 'ü') }]
}
