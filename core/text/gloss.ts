import type { Dictionary, Entry } from '#core/dictionary/entry.ts'
import { type English, readEnglish } from '#core/text/gloss-english.ts'
import { light } from '#core/text/gloss-light.ts'
import { lightNames } from '#core/text/gloss-name.ts'
import { lightNumbers } from '#core/text/gloss-number.ts'
import { fitness, setting } from '#core/text/gloss-place.ts'
import { type Candidate, compete, NOTHING, type Reading, rate } from '#core/text/gloss-rate.ts'
import { lightRest } from '#core/text/gloss-rest.ts'
import { readSense, type Sense } from '#core/text/sense.ts'
import { createNumbers } from '#core/text/sense-numbers.ts'
import { openTable } from '#core/text/sense-table.ts'
import type { Related, Synonyms } from '#core/text/synonyms.ts'
import type { Word } from '#core/text/word.ts'

/** What the popup shows of a word, best first, and what its English is. */
export type Gloss = {
  /** `entry` numbers `dictionary.entries(word.text)`; `order` its senses, the one that fits first. */
  entries: { entry: number; order: number[] }[]
  /** [start, end) of the English that answers, in UTF-16 code units, in order; empty where nothing surely does. */
  english: [number, number][]
}

export type GlossInput = {
  zh: string
  en: string
  /** The words of `zh`, in order. */
  words: readonly Word[]
}

/** What the English says for a reading: its worth, and whether a sense with it can go without English of its own. */
export type Answered = { value: number; unsaid: boolean }

/** Chooses senses and finds the English that answers; keeps what it read of the dictionary. */
export type Glosses = {
  pair(input: GlossInput): Gloss[]
  /**
   * How well the English answers each reading of some words, by the best-answered sense that has it, once the other words
   * have taken theirs; below `least` not exactly. `open`: numbers of words, with readings (blanks between the syllables).
   */
  weigh(
    input: GlossInput,
    open: readonly { index: number; options: readonly string[] }[],
    least: number,
  ): Answered[][]
}

/** A headword's entries, their senses as read, and the numbers that these may ask the English for. */
type Looked = { entries: Entry[]; senses: Sense[][]; asks: number[] }

const LIMIT = 40_000
/** What the English for a sense that is seldom meant today is worth to its reading. */
const RARE = 0.7
const BOOKISH = /^\((?:literary|archaic|old|classical|ancient|dialect)/

/**
 * Orders senses by how well the English of their pair answers them, and lights what answers the first.
 *
 * Each wording of a sense is worth the rarity of its words that are met in the English, times the share of the wording
 * they are; a word is met as itself, or less surely as a synonym, kin or definition in WordNet. The table of cues adds
 * English that the dictionary lacks, and neighbours in the Chinese. The words of the pair compete: the surest takes its
 * English, and the others choose again from what is left. A word alone without English on either side answers the other.
 */
export function openGlosses(dictionary: Dictionary, synonyms: Synonyms): Glosses {
  let numbers = createNumbers(synonyms)
  const cuesOf = openTable()
  const read = new Map<string, Looked>()
  const nearby = new Map<number, Related>()
  // Of each number of WordNet's for which sentence it was last wanted.
  const wanted = new Uint32Array(synonyms.size)
  let sentence = 0

  /** Notes the numbers that the senses of words may ask the English for, until the next call. */
  function want(words: readonly Word[]): (id: number) => boolean {
    sentence = (sentence + 1) >>> 0
    for (const word of words) {
      if (hasSenses(word)) for (const id of look(word.text).asks) wanted[id] = sentence
    }
    return id => wanted[id] === sentence
  }

  const near = (id: number) => {
    let related = nearby.get(id)
    if (!related) {
      related = synonyms.related(id)
      nearby.set(id, related)
    }
    return related
  }

  function look(headword: string) {
    let found = read.get(headword)
    if (!found) {
      const entries = dictionary.entries(headword)
      const senses = entries.map(e => {
        const cues = cuesOf(e.simplified)
        return e.senses.map(s => follow(readSense(s, numbers, cues), headword))
      })
      found = { entries, senses, asks: asked(senses.flat(), synonyms.size) }
      read.set(headword, found)
    }
    return found
  }

  /** A reference answers by what it refers to. */
  function follow(sense: Sense, from: string): Sense {
    if (!sense.to || sense.to === from) return sense
    const parts = dictionary
      .entries(sense.to)
      .flatMap(e => e.senses.flatMap(s => readSense(s, numbers).parts))
    return { ...sense, parts: [...sense.parts, ...parts.slice(0, 12)] }
  }

  return {
    weigh({ en, words }, open, least) {
      tidy()
      const plain = simplify(words)
      const own = open.map(({ index }) => {
        const word = words[index]
        return word ? candidate({ ...word, syllables: [] }, index, words, plain).readings : []
      })
      const ask = (some: readonly Word[]) => readEnglish(en, numbers, synonyms, near, want(some))
      const answered = (english: English, claimed: Set<number>) =>
        open.map(({ index, options }, n) => {
          const entries = look(words[index]?.text ?? '').entries
          const place = (index + 0.5) / words.length
          return options.map((option): Answered => {
            const readings = own[n]?.filter(
              ({ entry }) => entries[entry]?.reading.join(' ').toLowerCase() === option,
            )
            const values = readings?.map(r => {
              const value = rate(r.sense, english, place, claimed).value * r.fits
              return BOOKISH.test(r.sense.text) ? value * RARE : value
            })
            return {
              value: Math.max(0, ...(values ?? [])),
              unsaid: readings?.some(({ sense }) => isSmall(sense)) ?? false,
            }
          })
        })
      // Other words can only take from it.
      const alone = answered(ask(open.flatMap(({ index }) => words[index] ?? [])), new Set())
      if (!alone.some(list => list.some(({ value }) => value >= least))) return alone
      const settled = words.flatMap((word, i) =>
        open.some(({ index }) => index === i) ? [] : [candidate(word, i, words, plain)],
      )
      const english = ask(words)
      return answered(english, compete(settled, english, words.length))
    },
    pair({ en, words }) {
      tidy()
      const plain = simplify(words)
      const candidates = words.map((word, i) => candidate(word, i, words, plain))
      const english = readEnglish(en, numbers, synonyms, near, want(words))
      compete(candidates, english, words.length)
      const owned = new Set<number>()
      const lit: Gloss['english'][] = candidates.map(() => [])
      for (const c of [...candidates].sort((a, b) => b.score.value - a.score.value)) {
        const word = words[c.word]
        if (word && !isSilent(word)) lit[c.word] = light(c, words, english, owned)
      }
      lightNumbers(words, english, lit)
      lightNames(words, english, lit)
      lightRest(words, candidates, english, lit)
      return candidates.map((c, i) => ({ entries: order(c), english: lit[i] ?? [] }))
    },
  }

  function tidy() {
    if (read.size <= LIMIT) return
    numbers = createNumbers(synonyms)
    read.clear()
    nearby.clear()
  }

  /** The Chinese in simplified characters, with what lies between the words left blank. */
  function simplify(words: readonly Word[]): string {
    let text = ''
    for (const word of words) {
      const entry = word.kind === 'word' ? look(word.text).entries[0] : undefined
      text = text.padEnd(word.start) + (entry?.traditional === word.text ? entry.simplified : word.text)
    }
    return text
  }

  function candidate(word: Word, i: number, words: readonly Word[], zh: string): Candidate {
    const readings: Reading[] = []
    if (hasSenses(word)) {
      const { entries, senses } = look(word.text)
      entries.forEach((entry, e) => {
        const fits = fitness(entry, word)
        senses[e]?.forEach((sense, at) => {
          readings.push({
            entry: e,
            fits: fits * setting(sense, i, words),
            placed: sense.neighbours.length > 0 ? { zh, start: word.start } : false,
            sense,
            at,
          })
        })
      })
    }
    return { word: i, readings, best: -1, score: NOTHING, done: false, leads: /^[连連]$/.test(word.text) }
  }
}

const hasSenses = ({ kind }: Word) => kind !== 'other' && kind !== 'latin'

/** The numbers below `size` that stand in senses, each once. */
function asked(senses: readonly Sense[], size: number): number[] {
  const ids = new Set<number>()
  for (const { parts } of senses) {
    for (const { words, context } of parts) {
      for (const word of words) for (const id of word.ids) if (id < size) ids.add(id)
      for (const word of context) for (const id of word.ids) if (id < size) ids.add(id)
    }
  }
  return [...ids]
}

/** Particles have no English, however it reads: 的 and 得 with their neutral tone, not 得 for must. */
const isSilent = ({ text, syllables }: Word) =>
  PARTICLES.test(text) && syllables[0]?.reading.endsWith('5') === true
const PARTICLES = /^[的了着著地得吗嗎呢吧啊呀嘛么麼]$/

/** Whether a sense is of grammar, or rendered by a small word alone, which the English may do without. */
function isSmall({ kind, parts }: Sense): boolean {
  const small = parts.some(({ words, cue }) => !cue && words.length > 0 && words.every(word => word.empty))
  return kind === 'grammar' || (kind === 'plain' && small)
}

function order(c: Candidate): Gloss['entries'] {
  const best = c.readings[c.best]
  const entries = [...new Set(c.readings.map(r => r.entry))]
  const fits = (entry: number) => Math.max(...c.readings.filter(r => r.entry === entry).map(r => r.fits))
  entries.sort((a, b) => Number(b === best?.entry) - Number(a === best?.entry) || fits(b) - fits(a) || a - b)
  return entries.map(entry => {
    const own = c.readings.filter(r => r.entry === entry)
    const first = own.find(r => r === best)
    const rest = own.filter(r => r !== best).sort((a, b) => b.fits - a.fits || a.at - b.at)
    return { entry, order: (first ? [first, ...rest] : rest).map(r => r.at) }
  })
}
