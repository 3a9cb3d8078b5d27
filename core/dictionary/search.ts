import type { Vocabulary } from '#core/dictionary/dictionary.ts'
import type { Entry } from '#core/dictionary/entry.ts'
import { toneDigits } from '#core/text/tones.ts'

/** Entries for what a person typed, the best first, at most `limit` (50). */
export type Search = (query: string, limit?: number) => Entry[]

const HAN = /[\p{Script=Han}〇]/u
const TONED = /[1-5āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/i
/** A short query has thousands of answers: no more than these are weighed against each other. */
const WEIGHED = 4000

/**
 * Searches the dictionary by hanzi (either script, from the beginning), by pinyin with or without tones and blanks
 * ("dian4nao3", "diànnǎo", "dian nao", v for ü), and by English words. Commoner words come first.
 */
export function createSearch(dictionary: Vocabulary): Search {
  const { sections, trie } = dictionary
  const order = sections.longs('pinyinOrder')
  const englishStart = sections.longs('englishStart')
  const englishLines = sections.longs('englishLines')
  const decoder = new TextDecoder()
  // Both lists are decoded when someone first searches: 30 ms and some megabytes.
  let keys: string[] | undefined
  let words: string[] | undefined

  const cost = (line: number) => {
    const { simplified } = dictionary.entry(line)
    return dictionary.cost(trie.find(simplified))
  }
  const byCost = (lines: Iterable<number>): number[] =>
    [...lines]
      .slice(0, WEIGHED)
      .map(line => ({ line, cost: cost(line) + (dictionary.reference(line) ? 500 : 0) }))
      .sort((a, b) => a.cost - b.cost)
      .map(({ line }) => line)

  function hanzi(query: string): number[] {
    let node = 0
    for (let i = 0; i < query.length && node >= 0; i++) node = trie.child(node, query.charCodeAt(i))
    if (node < 0) return []
    const exact = [...dictionary.lines(trie.find(query))]
    const longer = new Set<number>()
    const walk = (at: number) => {
      trie.children(at, (_, child) => {
        if (longer.size > WEIGHED) return
        const word = trie.word(child)
        if (word >= 0) for (const line of dictionary.lines(word)) longer.add(line)
        walk(child)
      })
    }
    walk(node)
    return [...exact, ...byCost(longer)]
  }

  /** Entries whose pinyin is the query, and those that it begins. */
  function pinyin(query: string): { exact: number[]; longer: number[] } {
    keys ??= decoder.decode(sections.bytes('pinyinKeys')).split('\n')
    const plain = toneless(query)
    if (!plain) return { exact: [], longer: [] }
    const exact: number[] = []
    const longer: number[] = []
    const toned = TONED.test(query) ? tones(query) : ''
    for (let at = lowerBound(keys, plain); at < keys.length && keys[at]?.startsWith(plain); at++) {
      const line = order[at] ?? 0
      if (toned && !spelled(line).startsWith(toned)) continue
      if (keys[at] === plain) exact.push(line)
      else longer.push(line)
      if (longer.length > WEIGHED) break
    }
    return { exact: byCost(exact), longer: byCost(longer) }
  }

  /** "dian4nao3": the entry's reading as digits, neutral tones without one. */
  const spelled = (line: number) =>
    Array.from(dictionary.reading(line), id => dictionary.syllables[id] ?? '')
      .join('')
      .replace(/ü/g, 'v')
      .replace(/5/g, '')

  /** Entries whose senses have all the words; those with a sense that is just the query come first. */
  function english(query: string): { exact: number[]; other: number[] } {
    words ??= decoder.decode(sections.bytes('englishWords')).split('\n')
    const wanted = query.toLowerCase().match(/[a-z]{2,}/g) ?? []
    let found: Set<number> | undefined
    for (const word of wanted) {
      const index = lowerBound(words, word)
      if (words[index] !== word) {
        if (wanted.length > 1) continue
        return { exact: [], other: [] }
      }
      const lines = englishLines.subarray(englishStart[index], englishStart[index + 1])
      const before = found
      found = new Set(before ? lines.filter(line => before.has(line)) : lines)
    }
    const exact: number[] = []
    const other: number[] = []
    const plain = wanted.join(' ')
    for (const line of found ?? []) {
      const { senses } = dictionary.entry(line)
      const just = senses.some(sense => sense.split(/; ?/).some(part => bare(part) === plain))
      if (just) exact.push(line)
      else other.push(line)
    }
    return { exact: byCost(exact), other: byCost(other) }
  }

  return (query, limit = 50) => {
    const trimmed = query.trim()
    if (!trimmed) return []
    const lines = new Set<number>()
    if (HAN.test(trimmed)) for (const line of hanzi(trimmed.replace(/\s/g, ''))) lines.add(line)
    else {
      const sound = /^[a-zü:v'’\s\d\p{M}\p{Script=Latin}]+$/iu.test(trimmed)
        ? pinyin(trimmed)
        : { exact: [], longer: [] }
      const meaning = TONED.test(trimmed) ? { exact: [], other: [] } : english(trimmed)
      // "fan" is a sound and an English word: neither may hide the other.
      alternate(lines, sound.exact, meaning.exact)
      alternate(lines, meaning.other, sound.longer)
    }
    return [...lines].slice(0, limit).map(dictionary.entry)
  }
}

/** "to eat (sth)" → "eat". */
const bare = (sense: string) =>
  sense
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/^\s*(to|a|an|the) /, '')
    .trim()

/** "Diàn nǎo", "dian4nao3" → "diannao"; v for ü. */
function toneless(query: string): string {
  const letters = query.toLowerCase().replace(/u:/g, 'ü').normalize('NFD')
  return letters
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z]/g, '')
}

/** "diàn nǎo", "dian4 nao3" → "dian4nao3". */
function tones(query: string): string {
  return query
    .toLowerCase()
    .split(/[\s'’]+/)
    .flatMap(part => (/\d/.test(part) ? part.match(/[a-zü:]+\d?/g) : syllables(part)) ?? [])
    .map(part => toneDigits(part).replace(/ü/g, 'v').replace(/5$/, ''))
    .join('')
}

const SYLLABLE =
  /(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[iuü]?[aeoê](?:i|o|u|ng|n(?![aeiouü])|r(?![aeiouü]))?|[iuü](?:ng|n(?![aeiouü])|i|u|e)?|ng|r)/y

/** Cuts pinyin that is written together: "diànnǎo" → diàn, nǎo. */
function syllables(part: string): string[] {
  const signs = [...part.normalize('NFC')]
  const plain = signs
    .map(sign =>
      sign
        .normalize('NFD')
        .replace(/u\u0308/, 'ü')
        .replace(/[\u0300\u0301\u0304\u030c]/g, '')
        .normalize('NFC'),
    )
    .join('')
  const result: string[] = []
  for (let at = 0; at < plain.length; ) {
    SYLLABLE.lastIndex = at
    const match = SYLLABLE.exec(plain)
    const end = at + (match?.[0].length ?? 1)
    result.push(signs.slice(at, end).join(''))
    at = end
  }
  return result
}

function alternate(into: Set<number>, a: readonly number[], b: readonly number[]) {
  for (let i = 0; i < Math.max(a.length, b.length); i++)
    for (const line of [a[i], b[i]]) if (line !== undefined) into.add(line)
}

/** The first place where `wanted` could stand in a sorted list. */
function lowerBound(list: readonly string[], wanted: string): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}
