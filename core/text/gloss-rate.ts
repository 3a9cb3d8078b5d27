import type { English, Hit } from '#core/text/gloss-english.ts'
import { among } from '#core/text/gloss-place.ts'
import type { GlossWord, Part, Sense } from '#core/text/sense.ts'
import { VERB } from '#core/text/synonyms.ts'

/**
 * A sense of an entry: how well its reading and its place fit (1 wholly), and whether it is `placed` among neighbours that
 * it is met with: where to look, until `isPlaced` has looked.
 */
export type Reading = {
  entry: number
  fits: number
  placed: boolean | { zh: string; start: number }
  sense: Sense
  at: number
}
/** A word of a wording and the item of the English that answers it, 1 surely. */
export type Answer = { item: number; weight: number; strength: number; word: GlossWord }
/** What the best wording of a sense is worth. */
export type Score = { value: number; part: Part | null; answers: Answer[] }
/**
 * A word of the Chinese, the reading chosen for it so far, and whether that is final; one that `leads` takes its English
 * before others do: "even" is of 连, not of the 也 after it.
 */
export type Candidate = {
  word: number
  readings: Reading[]
  best: number
  score: Score
  done: boolean
  leads: boolean
}

export const NOTHING: Score = { value: 0, part: null, answers: [] }

const MISMATCH = 0.85
const PLACE = 0.15
const CONTEXT = 0.3
const POWER = 1
const TOLD = 0.9
const CLAIMED = 0.2
/** What a sense is worth without any English, as the likeliest, and among its neighbours. */
const FLOOR = 0.01
const LIKELY = 0.05
const NEIGHBOURS = 0.5

/** Whether a sense stands among neighbours that it is met with; looks once. */
export function isPlaced(reading: Reading): boolean {
  if (typeof reading.placed === 'object') {
    reading.placed = among(reading.sense, reading.placed.zh, reading.placed.start)
  }
  return reading.placed
}

/** The best wording of a sense, by what of the English answers it. */
export function rate(sense: Sense, english: English, place: number, claimed: Set<number>): Score {
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
  if (part.cue && !together(part, answers, english)) return NOTHING
  if (sum === 0 && part.words.some(w => !w.empty)) return NOTHING
  let context = 0
  for (const word of part.context) {
    const hit = bestHit(word, english, place, NO_CLAIMS, part)
    if (hit && hit.strength > 0.5) context += CONTEXT * word.weight * hit.strength
  }
  if (full === 0) return context > 0 ? { value: context * 0.3, part, answers: [] } : NOTHING
  const value = (full + context) * Math.min(1, full / part.total) ** POWER
  // The table renders freely: what the dictionary itself says goes first.
  return { value: part.cue ? value * TOLD : value, part, answers }
}

/** Whether all words of a rendering are met in their order, close together. */
function together(part: Part, answers: Answer[], english: English): boolean {
  if (part.words.length < 2) return true
  if (answers.length < part.words.length) return false
  const at = answers.map(a => english.items[a.item]?.first ?? -1)
  return at.every((t, i) => i === 0 || (t > (at[i - 1] ?? 0) && t - (at[i - 1] ?? 0) <= GAP))
}

const GAP = 4
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

const ahead = (a: Candidate, b: Candidate) => (a.leads === b.leads ? a.score.value > b.score.value : a.leads)

/**
 * Greedily: the surest word takes its English first, and the others choose again from what is left. Returns the tokens
 * taken.
 */
export function compete(candidates: Candidate[], english: English, count: number): Set<number> {
  const claimed = new Set<number>()
  const choose = (c: Candidate) => {
    const place = (c.word + 0.5) / count
    const scores = c.readings.map(({ sense }) => rate(sense, english, place, claimed))
    // Order only breaks ties.
    const total = (reading: Reading, r: number, placed: boolean) =>
      ((scores[r]?.value ?? 0) + FLOOR + (reading.sense.likely ? LIKELY : 0) + (placed ? NEIGHBOURS : 0)) *
        reading.fits -
      r * 1e-4
    const totals = c.readings.map((reading, r) => total(reading, r, false))
    c.best = totals.indexOf(Math.max(...totals))
    // The neighbours are looked at only where they could decide.
    const decide = (r: number) => {
      const reading = c.readings[r]
      if (!reading || total(reading, r, true) <= (totals[c.best] ?? 0) || !isPlaced(reading)) return
      totals[r] = total(reading, r, true)
    }
    const leader = c.best
    c.readings.forEach((_, r) => {
      if (r !== leader) decide(r)
    })
    c.best = totals.indexOf(Math.max(...totals))
    if (c.best !== leader) {
      decide(leader)
      c.best = totals.indexOf(Math.max(...totals))
    }
    c.score = scores[c.best] ?? NOTHING
  }
  for (const c of candidates) choose(c)
  for (;;) {
    let next: Candidate | undefined
    for (const c of candidates) {
      if (!c.done && c.best >= 0 && (!next || ahead(c, next))) next = c
    }
    if (!next) return claimed
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
