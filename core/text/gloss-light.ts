import { PARTICLES } from '#core/text/english.ts'
import type { English } from '#core/text/gloss-english.ts'
import { type Answer, type Candidate, isPlaced } from '#core/text/gloss-rate.ts'
import type { Word } from '#core/text/word.ts'

const LIT = 0.3
const SHARE = 0.3
const COMMON = 0.6
const FAITHFUL = 0.8
/** What the table or WordNet alone says is no answer so far from where the word stands, as a share of the sentence. */
const FAR = 0.45
const WEAK = 0.5

/** The English of a word: what answered the chosen sense surely enough, and nobody else took; it is `owned` from now on. */
export function light(
  c: Candidate,
  words: readonly Word[],
  english: English,
  owned: Set<number>,
): [number, number][] {
  const { part, answers } = c.score
  if (!part || c.best < 0) return []
  const content = answers.filter(a => !a.word.empty && a.strength >= LIT)
  // "get" for 让, "go" for 干: the table's common words are sure only among the neighbours they are given for.
  const common = part.cue && content.length > 0 && content.every(a => a.word.weight < COMMON)
  const reading = c.readings[c.best]
  if (common && !(reading && isPlaced(reading))) return []
  const sum = content.reduce((s, a) => s + a.weight * a.strength, 0)
  const lit = new Set<number>()
  // "take" is no answer to 就 for being kin of "undertake".
  const faithful = content.every(a => a.strength >= FAITHFUL) && sum / part.total >= FAITHFUL
  const text = words[c.word]?.text ?? ''
  if (SMALL.has(text) && !part.cue && content.length > 0 && !faithful) return []
  if (part.words.every(w => w.empty)) {
    // "not so" is not met by "so".
    for (const a of answers.length === part.words.length ? answers : []) {
      const t = sure(a, english, part.cue, () => turn(words, c.word))
      if (t >= 0) lit.add(t)
    }
  } else if (content.length > 0 && sum / part.total >= SHARE) {
    for (const a of content) for (const t of english.items[a.item]?.tokens ?? []) lit.add(t)
  }
  for (const t of [...lit]) if (owned.has(t)) lit.delete(t)
  trim(lit, english)
  if (lit.size === 0) return []
  const place = (c.word + 0.5) / words.length
  const distance = Math.abs((Math.min(...lit) + 0.5) / english.tokens.length - place)
  if (distance > FAR && (part.cue || content.some(a => a.strength < WEAK))) return []
  // Small words of the wording belong to the answer only inside it ("by and large"), particles also after it.
  for (const a of answers) {
    if (!a.word.empty || a.strength < 0.5) continue
    const t = english.items[a.item]?.first ?? -9
    const inside = lit.has(t - 1) && (lit.has(t + 1) || PARTICLES.has(english.tokens[t]?.text ?? ''))
    if (!owned.has(t) && inside) lit.add(t)
  }
  if (answers.length === part.words.length) {
    for (const t of whole(answers, english)) if (!owned.has(t)) lit.add(t)
  }
  // "both sides" of 双方.
  const before = Math.min(...lit) - 1
  if (PAIRED.test(text) && !owned.has(before) && PAIR.has(english.tokens[before]?.text ?? '')) lit.add(before)
  for (const t of part.verb || part.cue ? [...lit] : []) {
    const particle = english.particle(t)
    if (particle >= 0 && !owned.has(particle) && follows(t, particle, english)) lit.add(particle)
  }
  for (const t of lit) owned.add(t)
  return ranges(
    [...lit].sort((a, b) => a - b),
    english,
  )
}

/** All words of a wording where they stand together as in the dictionary ("all the time"), but for those at its ends. */
function whole(answers: readonly Answer[], english: English): number[] {
  const at = answers.flatMap(a => english.items[a.item]?.tokens ?? [])
  for (let i = 1; i < at.length; i++) {
    const between = english.tokens.slice((at[i - 1] ?? 0) + 1, at[i])
    if ((at[i] ?? 0) <= (at[i - 1] ?? 0) || !between.every(t => ARTICLES.has(t.text))) return []
  }
  const loose = (t: number | undefined) => HELPING.has(alone(english.tokens[t ?? -1]?.text ?? 'the'))
  while (at.length > 0 && loose(at[0])) at.shift()
  while (at.length > 0 && loose(at.at(-1))) at.pop()
  return at
}

const PAIRED = /^[双雙两兩]./
const PAIR = list('two both either')

const ARTICLES = list('a an the my your his her its our their')
const HELPING =
  list(`to be am is are was were been being have has had having do does did will would shall should can
  could may might must a an the of for with and as at in on by it`)

/** Small words that may be lit alone. */
const SURE =
  list(`all both every each any some only just also too even still yet again already until or but if when
  while because without before after during against between through than not no never very most more other same from with
  who what where how why which about into by i you he she we they me him her us them my your his our their so then as here
  there now must should can could may might`)

/** Those that may be lit alone where a table says that the word is rendered so. */
const TOLD = list('on at in of will would shall')

/** The token that a small word lights, -1 for none: it stands once, or as often as the Chinese says it, in that order. */
function sure(
  answer: Answer,
  english: English,
  told: boolean,
  turn: () => readonly [number, number],
): number {
  const text = alone(english.tokens[english.items[answer.item]?.first ?? -1]?.text ?? '')
  if (!SURE.has(text) && !(told && TOLD.has(text))) return -1
  const at = english.tokens.flatMap((t, i) => (alone(t.text) === text ? [i] : []))
  const [number, count] = turn()
  return (at.length === count ? at[number] : at.length === 1 ? at[0] : undefined) ?? -1
}

const alone = (text: string) =>
  text === "can't" ? 'can' : text === "won't" ? 'will' : text.replace(/n't$/, '')

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}

/** Whether a particle belongs to the verb at `t`: not where it begins "over the lake". */
function follows(t: number, particle: number, english: English): boolean {
  const text = english.tokens[particle]?.text ?? ''
  if (particle === t + 1 && FOLLOWING.has(text)) return true
  const after = english.en.slice(english.tokens[particle]?.end).trimStart()
  if (text === 'over' || text === 'on') return /^(?:$|\p{P})/u.test(after)
  return APART.has(text) && !ARTICLES.has(english.tokens[particle + 1]?.text ?? '')
}

const FOLLOWING = list('up down off out away back forward apart aside')
const APART = list('up down off away back apart aside')

/** Takes off small words at the end of an answer ("let go of"), which lead on to another. */
function trim(lit: Set<number>, english: English) {
  const last = Math.max(...lit)
  if (lit.size > 1 && TRAILING.has(english.tokens[last]?.text ?? '')) lit.delete(last)
}

const TRAILING = list('of to for with a an the and')

/** Words of grammar, that seldom have English of their own. */
const SMALL = new Set('得把将將就也都才又再还還很太不没沒而其之以于於所与與或但则則且便只更最个個些被一来來')

/** The how-manieth of how many times a word is said. */
function turn(words: readonly Word[], i: number): [number, number] {
  const text = words[i]?.text
  const at = words.flatMap((word, k) => (word.text === text ? [k] : []))
  return [at.indexOf(i), at.length]
}

/** The ranges of tokens, given in order; neighbouring ones become one range. */
export function ranges(lit: readonly number[], english: English): [number, number][] {
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
