import { readFileSync } from 'node:fs'
import { mix } from '#core/text/hash.ts'
import { PHRASE, phraseKey } from '#core/text/pinyin-lookup.ts'
import { toneDigits } from '#core/text/tones.ts'

/** The share of running words from which a phrase is kept though it only says what is likely anyway. */
const COMMON = 3e-12

/**
 * Numbers of the readings that characters have in phrases of two to four characters, by phraseKey: where the usual reading
 * of the character, the dictionary's words and shorter phrases don't tell them, and for `doubtful` characters in common
 * phrases. `file` is JSON: phrase → [readings, share of running words].
 */
export function phraseReadings(file, dictionary, candidates, doubtful) {
  const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')))
    .map(([phrase, [reading, share]]) => [phrase, reading.split(' ').map(toneDigits), share])
    .filter(([phrase, row]) => phrase.length >= 2 && phrase.length <= PHRASE && row.length === phrase.length)
    .sort((a, b) => a[0].length - b[0].length)
  const known = new Map()
  const words = new Map()
  const ofWord = word => {
    if (!words.has(word)) {
      const lines = [...dictionary.lines(dictionary.trie.find(word))]
      const rows = lines.map(line =>
        Array.from(dictionary.reading(line), id => dictionary.syllables[id] ?? ''),
      )
      words.set(word, new Set(rows.map(row => row.join(' '))).size === 1 ? rows[0] : undefined)
    }
    return words.get(word)
  }
  /** What a shorter phrase or word inside this one says of its character number `place`. */
  const told = (phrase, place) => {
    for (let size = phrase.length - 1; size >= 2; size--)
      for (
        let start = Math.max(0, place - size + 1);
        start <= place && start + size <= phrase.length;
        start++
      ) {
        const part = phrase.slice(start, start + size)
        const reading = known.get(`${part} ${place - start}`) ?? ofWord(part)?.[place - start]
        if (reading) return reading
      }
    return dictionary.usual(phrase[place])
  }
  const found = new Map()
  for (const [phrase, row, share] of entries) {
    row.forEach((reading, place) => {
      const list = candidates.readings(phrase[place])
      if (
        list.length < 2 ||
        !list.includes(reading) ||
        (told(phrase, place) === reading && !(doubtful(phrase[place]) && share >= COMMON))
      )
        return
      known.set(`${phrase} ${place}`, reading)
      let hash = 0
      for (let at = 0; at < phrase.length; at++) hash = mix(hash, phrase.charCodeAt(at))
      found.set(phraseKey(hash, place), list.indexOf(reading) + 1)
    })
  }
  return found
}
