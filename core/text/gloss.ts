import type { Dictionary, Entry } from '#core/dictionary/entry.ts'
import { PARTICLES } from '#core/text/english.ts'
import { type English, type Hit, readEnglish } from '#core/text/gloss-english.ts'
import {
  createNumbers,
  type GlossWord,
  type Part,
  readCues,
  readSense,
  type Sense,
} from '#core/text/sense.ts'
import { CUES } from '#core/text/sense-cues.ts'
import type { Related, Synonyms } from '#core/text/synonyms.ts'
import { VERB } from '#core/text/synonyms.ts'
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

/** Chooses senses and finds the English that answers; keeps what it read of the dictionary. */
export type Glosses = { pair(input: GlossInput): Gloss[] }

type Reading = { entry: number; fits: number; bonus: number; sense: Sense; at: number }
type Answer = { item: number; weight: number; strength: number; word: GlossWord }
type Score = { value: number; part: Part | null; answers: Answer[] }
type Candidate = { word: number; readings: Reading[]; best: number; score: Score; done: boolean }

const LIMIT = 40_000
const LIKELY = 0.05
const NEIGHBOURS = 0.5
const MISMATCH = 0.85
const PLACE = 0.15
const CONTEXT = 0.3
const POWER = 1
const CLAIMED = 0.2
const LIT = 0.3
const SHARE = 0.3

export function openGlosses(dictionary: Dictionary, synonyms: Synonyms): Glosses {
  let numbers = createNumbers(synonyms)
  const cues = readCues(CUES)
  const read = new Map<string, { entries: Entry[]; senses: Sense[][] }>()
  const nearby = new Map<number, Related>()

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
      found = {
        entries,
        senses: entries.map(e =>
          e.senses.map(s => follow(readSense(s, numbers, cues.get(e.simplified)), headword)),
        ),
      }
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
    pair({ en, words }) {
      if (read.size > LIMIT) {
        numbers = createNumbers(synonyms)
        read.clear()
        nearby.clear()
      }
      const plain = simplify(words)
      const english = readEnglish(en, numbers, synonyms, near)
      const candidates = words.map((word, i) => candidate(word, i, words, plain))
      compete(candidates, english, words.length)
      const owned = new Set<number>()
      return candidates.map(c => ({ entries: order(c), english: light(c, english, owned) }))
    },
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
    if (word.kind !== 'other' && word.kind !== 'latin') {
      const { entries, senses } = look(word.text)
      entries.forEach((entry, e) => {
        const fits = fit(entry, word)
        senses[e]?.forEach((sense, at) => {
          const bonus = (sense.likely ? LIKELY : 0) + (among(sense, zh, word.start) ? NEIGHBOURS : 0)
          readings.push({ entry: e, fits: fits * setting(sense, i, words), bonus, sense, at })
        })
      })
    }
    return { word: i, readings, best: -1, score: NOTHING, done: false }
  }
}

const NOTHING: Score = { value: 0, part: null, answers: [] }

/** How far an entry's reading is the one used here: 1 the same, less with other tones, 0.05 another reading. */
function fit(entry: Entry, word: Word): number {
  const here = word.syllables.map(s => s?.reading ?? '').join(' ')
  const there = entry.reading.join(' ')
  const capital = there !== there.toLowerCase() ? 0.9 : 1
  if (here === '' || here === there.toLowerCase()) return capital
  if (plain(here) === plain(there.toLowerCase())) return (loose(here, there) ? 0.9 : 0.1) * capital
  return 0.05
}

const plain = (reading: string) => reading.replace(/\d/g, '')

/** Whether two readings differ only where one has a neutral tone. */
function loose(here: string, there: string): boolean {
  const a = here.split(' ')
  return there
    .toLowerCase()
    .split(' ')
    .every((s, i) => s === a[i] || s.endsWith('5') || a[i]?.endsWith('5'))
}

const COUNTING =
  /^(?:[一二两兩三四五六七八九十百千万萬亿億半几幾数數\d０-９.,]+|这|這|那|每|哪|某|各|几|幾|多少|好几|好幾|上|下|头|頭|整|第.+)$/

/** How likely a kind of sense is between these neighbours. */
function setting(sense: Sense, i: number, words: readonly Word[]): number {
  const before = words[i - 1]
  const counted = before !== undefined && (before.kind === 'number' || COUNTING.test(before.text))
  if (sense.kind === 'classifier') return counted ? 3 : 0.05
  if (sense.kind === 'surname') return 0.1
  if (sense.kind === 'reference') return 0.5
  return sense.prior
}

/** Whether the word at `start` stands among neighbours that the sense is met with. */
function among(sense: Sense, zh: string, start: number): boolean {
  return sense.neighbours.some(place => {
    place.lastIndex = start
    return place.test(zh)
  })
}

/** The best wording of a sense, by what of the English answers it. */
function rate(sense: Sense, english: English, place: number, claimed: Set<number>, self: number): Score {
  let best = NOTHING
  for (const part of sense.parts) {
    const score = ratePart(part, english, place, claimed)
    if (score.value > best.value) best = score
  }
  return best
}

function ratePart(part: Part, english: English, place: number, claimed: Set<number>): Score {
  let sum = 0
  let full = 0
  const answers: Answer[] = []
  for (const word of part.words) {
    const hit = bestHit(word, english, place, claimed, part)
    if (!hit) continue
    if (word.empty) {
      full += word.weight * hit.strength
    } else {
      sum += word.weight * hit.strength
      full += word.weight * hit.strength
    }
    answers.push({ item: hit.item, weight: word.weight, strength: hit.strength, word })
  }
  if (sum === 0 && part.words.some(w => !w.empty)) return NOTHING
  let context = 0
  for (const word of part.context) {
    const hit = bestHit(word, english, place, NO_CLAIMS, part)
    if (hit && hit.strength > 0.5) context += CONTEXT * word.weight * hit.strength
  }
  if (full === 0) return context > 0 ? { value: context * 0.3, part, answers: [] } : NOTHING
  return { value: (full + context) * Math.min(1, full / part.total) ** POWER, part, answers }
}

const NO_CLAIMS = new Set<number>()

function bestHit(
  word: GlossWord,
  english: English,
  place: number,
  claimed: Set<number>,
  part: Part,
): Hit | null {
  let best: Hit | null = null
  for (const id of word.ids) {
    for (const hit of english.hits(id)) {
      const item = english.items[hit.item]
      if (!item || (part.cue && hit.strength < 0.99)) continue
      let strength = hit.strength
      if (!word.empty && !item.phrase && !part.cue) {
        const kinds = english.kinds[item.first] ?? 0
        if (part.verb ? !(kinds & VERB) : kinds === VERB) strength *= MISMATCH
      }
      if (item.tokens.some(t => claimed.has(t))) strength *= CLAIMED
      const distance = Math.abs((item.first + 0.5) / english.tokens.length - place)
      strength *= 1 - PLACE * distance
      if (!best || strength > best.strength) best = { item: hit.item, strength }
    }
  }
  return best
}

/** Greedily: the surest word takes its English first, and the others choose again from what is left. */
function compete(candidates: Candidate[], english: English, count: number) {
  const claimed = new Set<number>()
  const choose = (c: Candidate) => {
    let value = -1
    c.readings.forEach((reading, r) => {
      const place = (c.word + 0.5) / count
      const score = rate(reading.sense, english, place, claimed, c.word)
      // Order only breaks ties.
      const total = (score.value + 0.01 + reading.bonus) * reading.fits - r * 1e-4
      if (total > value) {
        value = total
        c.best = r
        c.score = score
      }
    })
  }
  for (const c of candidates) choose(c)
  for (;;) {
    let next: Candidate | undefined
    for (const c of candidates) {
      if (!c.done && c.best >= 0 && (!next || c.score.value > next.score.value)) next = c
    }
    if (!next) return
    next.done = true
    if (next.score.value < 0.1) continue
    const taken = new Set(
      next.score.answers.filter(a => !a.word.empty).flatMap(a => english.items[a.item]?.tokens ?? []),
    )
    for (const t of taken) claimed.add(t)
    for (const c of candidates) {
      if (c.done) continue
      if (c.score.answers.some(a => english.items[a.item]?.tokens.some(t => taken.has(t)))) choose(c)
    }
  }
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

/** The English of a word: what answered the chosen sense surely enough, and nobody else took. */
function light(c: Candidate, english: English, owned: Set<number>): [number, number][] {
  const { part, answers } = c.score
  if (!part || c.best < 0) return []
  const content = answers.filter(a => !a.word.empty && a.strength >= LIT)
  const sum = content.reduce((s, a) => s + a.weight * a.strength, 0)
  const lit = new Set<number>()
  if (part.words.every(w => w.empty)) {
    for (const a of answers) if (sure(a, english)) lit.add(english.items[a.item]?.first ?? -1)
  } else if (content.length > 0 && sum / part.total >= SHARE) {
    for (const a of content) for (const t of english.items[a.item]?.tokens ?? []) lit.add(t)
  }
  for (const t of [...lit]) if (owned.has(t)) lit.delete(t)
  trim(lit, english)
  if (lit.size === 0) return []
  // Small words of the wording belong to the answer only inside it ("by and large"), particles also after it.
  for (const a of answers) {
    if (!a.word.empty || a.strength < 0.5) continue
    const t = english.items[a.item]?.first ?? -9
    const inside = lit.has(t - 1) && (lit.has(t + 1) || PARTICLES.has(english.tokens[t]?.text ?? ''))
    if (!owned.has(t) && inside) lit.add(t)
  }
  for (const t of [...lit]) {
    const after = english.tokens[t + 1]?.text ?? ''
    if (FOLLOWING.has(after) && !owned.has(t + 1) && english.phrasal(t)) lit.add(t + 1)
  }
  for (const t of lit) owned.add(t)
  return ranges(
    [...lit].sort((a, b) => a - b),
    english,
  )
}

/** Small words that may be lit alone, where they stand only once. */
const SURE = new Set(
  `all both every each any some only just also too even still yet again already until or but if when while because
  without before after during against between through than not no never very most more other same from with who what
  where how why which about into by i you he she we they me him her us them my your his our their`.split(
    /\s+/,
  ),
)

function sure(answer: Answer, english: English): boolean {
  const text = english.tokens[english.items[answer.item]?.first ?? -1]?.text ?? ''
  return SURE.has(text) && english.tokens.filter(t => t.text === text).length === 1
}

/** Particles that belong to the verb before them. */
const FOLLOWING = new Set([
  'up',
  'down',
  'off',
  'out',
  'over',
  'away',
  'back',
  'forward',
  'apart',
  'aside',
  'on',
])

/** Takes off small words at the end of an answer ("let go of"), which lead on to another. */
function trim(lit: Set<number>, english: English) {
  const last = Math.max(...lit)
  if (lit.size > 1 && TRAILING.has(english.tokens[last]?.text ?? '')) lit.delete(last)
}

const TRAILING = new Set(['of', 'to', 'for', 'with', 'a', 'an', 'the', 'and'])

/** Neighbouring tokens become one range. */
function ranges(lit: number[], english: English): [number, number][] {
  const out: [number, number][] = []
  let previous = -2
  for (const t of lit) {
    const token = english.tokens[t]
    const last = out[out.length - 1]
    if (!token) continue
    if (last && t === previous + 1) last[1] = token.end
    else out.push([token.start, token.end])
    previous = t
  }
  return out
}
