import type { Dictionary, Entry } from '#core/dictionary/entry.ts'
import type { Status } from '#core/reader/page.ts'
import { toneMarks } from '#core/text/tones.ts'
import type { WordKey } from '#core/text/word.ts'

/** A word as a list shows it, out of the dictionary. */
export type WordFacts = {
  simplified: string
  /** Its traditional forms where they differ: "面 麵" has two. */
  traditional: string[]
  /** With tone marks, syllables together: "diànnǎo". */
  reading: string
  /** The first senses, on one line; empty where the dictionary has none. */
  meaning: string
  /** HSK 2.0 level 1–6, or 0. */
  level: number
}

/** A sentence cut to the neighbourhood of a word: what stands before it, the word, what follows. */
export type Excerpt = { before: string; word: string; after: string }

/** Senses taken for a meaning on one line, and its greatest length in characters. */
const SENSES = 3
const LENGTH = 90

/** What the dictionary knows of a word. Its level is told: the list has one reading, the dictionary several. */
export function wordFacts(
  { simplified, reading }: WordKey,
  dictionary: Dictionary,
  level: number,
): WordFacts {
  const entries = dictionary
    .entries(simplified)
    .filter(entry => entry.simplified === simplified && entry.reading.join(' ').toLowerCase() === reading)
  const own = entries.filter(entry => !refers(entry))
  const forms = new Set(own.map(entry => entry.traditional))
  forms.delete(simplified)
  return {
    simplified,
    traditional: [...forms].slice(0, 2),
    reading: spelled(reading),
    meaning: meaning(own, entries[0]),
    level,
  }
}

/** Syllables written together, with the apostrophe that keeps them apart: "xi1 an1" → "xī’ān". */
export function spelled(reading: string): string {
  return reading
    .split(' ')
    .map((syllable, i) => (i > 0 && /^[aeoê]/.test(syllable) ? '’' : '') + marked(syllable))
    .join('')
}

const known = new Map<string, string>()

/** A syllable with its mark, remembered: there are some fifteen hundred, and tens of thousands of cards in a file. */
function marked(syllable: string): string {
  let found = known.get(syllable)
  if (found === undefined) {
    found = toneMarks(syllable)
    if (known.size < 5000) known.set(syllable, found)
  }
  return found
}

/** The first senses of the entries that don't only refer to another, common words before names; else the other's. */
function meaning(own: readonly Entry[], other: Entry | undefined): string {
  const isName = (entry: Entry) => /^\p{Lu}/u.test(entry.reading[0] ?? '')
  const first = own.find(entry => !isName(entry)) ?? own[0] ?? other
  let line = ''
  for (const sense of first?.senses.slice(0, SENSES) ?? []) {
    if (line && line.length + sense.length > LENGTH) break
    line += (line && '; ') + readable(sense)
  }
  return line
}

/** A sense as one reads it: "variant of 香醇[xiang1 chun2] (CL:個|个[ge4])" → "variant of 香醇 xiāngchún". */
const readable = (sense: string) =>
  !/[[|]|CL:/.test(sense)
    ? sense
    : sense
        .replace(/ ?\(?CL:[^)]*\)?/g, '')
        .replace(/([\p{Script=Han}·]+)\|([\p{Script=Han}·]+)/gu, '$2')
        .replace(/ ?\[([a-zü:1-5 ]+)\]/gi, (_, reading: string) => ` ${spelled(reading)}`)

const refers = (entry: Entry) =>
  entry.senses.every(sense => /^(old |archaic )?(variant of|used in|see) /.test(sense))

/** Characters shown before a word, and after it. */
const BEFORE = 7
const AFTER = 11

/** The part of a sentence round the word at [start, end), so that it is seen on one line. */
export function excerpt(zh: string, start: number, end: number): Excerpt {
  const before = [...zh.slice(0, start)]
  const after = [...zh.slice(end)]
  return {
    before: before.length > BEFORE + 2 ? `…${before.slice(-BEFORE).join('')}` : before.join(''),
    word: zh.slice(start, end),
    after: after.length > AFTER + 2 ? `${after.slice(0, AFTER).join('')}…` : after.join(''),
  }
}

/** Where a word was met: the sentence round it, its text, and where the pair stands if it is there to be read. */
export type Met = Excerpt & { text: string; at: { text: string; chapter: number; pair: string } | null }

/** A card as the words page lists it. */
export type WordRow = WordFacts & { id: number; status: Status; note: string; met: Met | null }

/** A word of the dictionary that is no card yet. */
export type FoundWord = WordFacts & { key: WordKey }
