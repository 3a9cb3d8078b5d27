import { PARTICLES } from '#core/text/english.ts'
import type { English } from '#core/text/gloss-english.ts'
import type { Answer, Candidate } from '#core/text/gloss-rate.ts'

const LIT = 0.3
const SHARE = 0.3

/** The English of a word: what answered the chosen sense surely enough, and nobody else took. */
export function light(c: Candidate, english: English, owned: Set<number>): [number, number][] {
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
