import type { Vocabulary } from '#core/dictionary/dictionary.ts'

/** What a part costs that the dictionary doesn't have, for each of its characters. */
const UNKNOWN = 20 * 64

/** A syllable as it is stored, of any letters. */
const SYLLABLE = /^(?:[a-zü]{1,6}|ê)[1-5]$/

/** Where a word of several characters falls into the two commonest parts, in code units; null for one character. */
export function bestSplit(text: string, dictionary: Vocabulary): number | null {
  const cost = (part: string) => {
    const headword = dictionary.trie.find(part)
    return headword < 0 || !dictionary.has(part) ? UNKNOWN * [...part].length : dictionary.cost(headword)
  }
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  let at = 0
  for (const sign of [...text].slice(0, -1)) {
    at += sign.length
    const sum = cost(text.slice(0, at)) + cost(text.slice(at))
    if (sum < least) {
      least = sum
      best = at
    }
  }
  return best
}

/** The readings that the dictionary has of a word, in its order; each has a syllable a character. */
export function readingsOf(text: string, dictionary: Vocabulary): string[][] {
  const count = [...text].length
  const found = new Map<string, string[]>()
  for (const line of dictionary.lines(dictionary.trie.find(text))) {
    const reading = dictionary.entry(line).reading.map(syllable => syllable.toLowerCase())
    if (reading.length !== count || !reading.every(isSyllable)) continue
    found.set(reading.join(' '), reading)
  }
  return [...found.values()]
}

/**
 * How a word that is cut anew is read: as the dictionary has it, of several readings the one most like what stood
 * there ('' where nothing is read); else as it stood.
 */
export function readingOf(text: string, stood: readonly string[], dictionary: Vocabulary): string[] {
  const alike = (reading: readonly string[]) => reading.filter((syllable, i) => syllable === stood[i]).length
  let best = [...stood]
  let most = -1
  for (const reading of readingsOf(text, dictionary)) {
    if (alike(reading) > most) {
      best = reading
      most = alike(reading)
    }
  }
  return best
}

/** Whether all that the dictionary has under a headword are names. */
export function isName(text: string, dictionary: Vocabulary): boolean {
  return dictionary.has(text) && dictionary.named(dictionary.trie.find(text))
}

export const isSyllable = (syllable: string): boolean => SYLLABLE.test(syllable)
