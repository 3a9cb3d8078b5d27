import type { Dictionary, Entry } from '#core/dictionary/entry.ts'
import { type English, type Hit, readEnglish } from '#core/text/gloss-english.ts'
import { createNumbers, type GlossWord, type Part, readSense, type Sense } from '#core/text/sense.ts'
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

type Reading = { entry: number; fits: number; sense: Sense; at: number }
type Answer = { item: number; weight: number; strength: number; word: GlossWord }
type Score = { value: number; part: Part | null; answers: Answer[] }
type Candidate = { word: number; readings: Reading[]; best: number; score: Score; done: boolean }

const LIMIT = 40_000
const CLAIMED = 0.2
const LIT = 0.5
const SHARE = 0.3

export function openGlosses(dictionary: Dictionary, synonyms: Synonyms): Glosses {
  let numbers = createNumbers(synonyms)
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
        senses: entries.map(e => e.senses.map(s => follow(readSense(s, numbers), headword))),
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
      const english = readEnglish(en, numbers, synonyms, near)
      const candidates = words.map((word, i) => candidate(word, i, words))
      compete(candidates, english, words.length)
      const owned = new Map<number, number>()
      return candidates.map((c, i) => ({ entries: order(c), english: light(c, i, english, owned) }))
    },
  }

  function candidate(word: Word, i: number, words: readonly Word[]): Candidate {
    const readings: Reading[] = []
    if (word.kind !== 'other' && word.kind !== 'latin') {
      const { entries, senses } = look(word.text)
      entries.forEach((entry, e) => {
        const fits = fit(entry, word)
        senses[e]?.forEach((sense, at) => {
          readings.push({ entry: e, fits: fits * setting(sense, i, words), sense, at })
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
    const hit = bestHit(word, english, place, claimed, part.verb)
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
    const hit = bestHit(word, english, place, NO_CLAIMS, false)
    if (hit && hit.strength > 0.5) context += 0.3 * word.weight * hit.strength
  }
  if (full === 0) return context > 0 ? { value: context * 0.3, part, answers: [] } : NOTHING
  return { value: (full + context) * Math.min(1, full / part.total), part, answers }
}

const NO_CLAIMS = new Set<number>()

function bestHit(
  word: GlossWord,
  english: English,
  place: number,
  claimed: Set<number>,
  verb: boolean,
): Hit | null {
  let best: Hit | null = null
  for (const id of word.ids) {
    for (const hit of english.hits(id)) {
      const item = english.items[hit.item]
      if (!item) continue
      let strength = hit.strength
      if (!word.empty && !item.phrase) {
        const kinds = english.kinds[item.first] ?? 0
        if (verb ? !(kinds & VERB) : kinds === VERB) strength *= 0.85
      }
      if (item.tokens.some(t => claimed.has(t))) strength *= CLAIMED
      const distance = Math.abs((item.first + 0.5) / english.tokens.length - place)
      strength *= 1 - 0.15 * distance
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
      const total = (score.value + 0.01) * reading.fits - r * 1e-4
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

function light(c: Candidate, _i: number, english: English, owned: Map<number, number>): [number, number][] {
  const { part, answers } = c.score
  if (!part || c.best < 0) return []
  const content = answers.filter(a => !a.word.empty && a.strength >= LIT)
  const sum = content.reduce((s, a) => s + a.weight * a.strength, 0)
  if (content.length === 0 || sum / part.total < SHARE) return []
  const lit = new Set(content.flatMap(a => english.items[a.item]?.tokens ?? []))
  for (const t of [...lit]) if (owned.has(t)) lit.delete(t)
  if (lit.size === 0) return []
  for (const a of answers) {
    if (!a.word.empty || a.strength < 0.5) continue
    const t = english.items[a.item]?.first ?? -9
    if (!owned.has(t) && [...lit].some(l => Math.abs(l - t) <= 2)) lit.add(t)
  }
  for (const t of lit) owned.set(t, c.word)
  return ranges(
    [...lit].sort((a, b) => a - b),
    english,
  )
}

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
