import { FUNCTION_WORDS } from '#core/text/english.ts'
import type { Around } from '#core/text/sense-around.ts'
import type { Numbers } from '#core/text/sense-numbers.ts'
import type { Cue } from '#core/text/sense-table.ts'
import { ADJECTIVE, ADVERB, NOUN } from '#core/text/synonyms.ts'

/** A word of a gloss: the numbers of its base forms, and how much it says (1 a rare word, 0.1 a function word). */
export type GlossWord = { ids: number[]; weight: number; empty: boolean; text: string }

/**
 * One wording within a sense ("to strike" in "to hit; to strike"). `words` must answer, `context` stood in
 * brackets and only helps to choose. `total` is the sum of the weights of `words`.
 */
export type Part = { words: GlossWord[]; context: GlossWord[]; total: number; verb: boolean; cue: boolean }

/** What a sense is beside its wording. */
export type SenseKind = 'plain' | 'classifier' | 'surname' | 'reference' | 'grammar'

/** What part of a sentence the wording of a sense is made for, as far as the wording shows. */
export type Form = 'verb' | 'noun' | 'quality' | 'any'

export type Sense = {
  text: string
  kind: SenseKind
  /** Below 1 for senses that are rarely meant (archaic, dialect …). */
  prior: number
  parts: Part[]
  /** What part of a sentence it can be. */
  form: Form
  /** Headword that a reference sends to, '' otherwise. */
  to: string
  /** The likeliest where nothing speaks for another. */
  likely: boolean
  /** Tell whether the word stands among neighbours of this sense. */
  neighbours: Around[]
}

const REFERENCE =
  /^(?:\([^)]*\) ?)?(?:(?:old |erroneous |archaic |Japanese |erhua |ancient )*variant of|see(?: also)?|also written|abbr\. (?:for|of)|same as|equivalent (?:of|to)|used in|short for|contraction of|synonym of|\(?abbr\. for)\b/i
const LINK = /(?:([^\s|\p{ASCII}]+)\|)?([^\s|[\]\p{ASCII}]+)\[[^\]]*\]/u
const CLASSIFIER = /^(?:\([^)]*\) ?)?(?:classifier|measure word)\b|^\(classifier/i
const GRAMMAR =
  /^(?:\([^)]*\) ?)?(?:(?:\w+ ){0,2}(?:particle|prefix|suffix|interj|marker|complement)|indicat|used (?:to|before|after|at|in|for|with|as)|placed|pattern|word used)|^\((?:used|indicat|pattern|prefix|suffix|particle|interj|structural)/i
const BOUND = 0.8
const RARE =
  /\((?:[^)]*\b)?(archaic|old|classical|dialect|ancient|obsolete|literary|Tw|loanword|slang|bound form|dated|Buddhism|chemistry|physics|math|medicine|astronomy|zoology|botany|geology|computing|linguistics|law)\b[^)]*\)/i
const PRIORS: Record<string, number> = {
  archaic: 0.6, old: 0.75, classical: 0.75, dialect: 0.75, ancient: 0.6, obsolete: 0.6, literary: 0.95, tw: 0.9,
  loanword: 0.85, slang: 0.9, dated: 0.8, buddhism: 0.8, chemistry: 0.75, physics: 0.8, math: 0.8, medicine: 0.85,
  astronomy: 0.8, zoology: 0.8, botany: 0.8, geology: 0.8, computing: 0.85, linguistics: 0.8, law: 0.9,
} // biome-ignore format: a table
const EMPTY = new Set(
  `sb sth sb's sth's one's oneself oneself's somebody something someone etc esp eg ie lit fig usu abbr cf vs note
  esp. pr`.split(/\s+/),
)

/** Reads one sense of the dictionary into the wordings that English can answer. */
export function readSense(text: string, numbers: Numbers, cues: readonly Cue[] = []): Sense {
  const kind = kindOf(text)
  const label = text.includes('(') ? RARE.exec(text)?.[1]?.toLowerCase() : undefined
  const bound = /^\(bound form\)/.test(text) ? BOUND : 1
  const literal = /^\(?lit\.(?! and fig)/.test(text) ? 0.85 : 1
  const prior = ((label && PRIORS[label]) || 1) * literal * bound
  const link = kind === 'reference' ? LINK.exec(text)?.[2] : undefined
  const bare = text.includes('[')
    ? text.replace(/[^\s\p{ASCII}]*[^\p{ASCII}]+[^\s()]*\[[^\]]*\]/gu, ' ').replace(/\[[^\]]*\]/g, ' ')
    : text
  const parts: Part[] = []
  if (kind !== 'surname') {
    for (const piece of pieces(bare)) {
      const part = readPart(piece, numbers)
      // Of what explains the grammar only a short rendering can be met in English.
      if (part && (kind !== 'grammar' || part.words.length <= 4)) parts.push(part, ...phrased(part, numbers))
    }
  }
  let likely = false
  const neighbours: Sense['neighbours'] = []
  for (const cue of cues) {
    if (!(cue.sense.endsWith('/') ? `${text}/` === cue.sense : text.includes(cue.sense))) continue
    if (cue.likely) likely = true
    if (cue.neighbours) neighbours.push(cue.neighbours)
    for (const wording of cue.english) {
      const part = readPart(wording, numbers, true)
      if (part) parts.push(part)
    }
  }
  return { text, kind, form: formOf(kind, parts, numbers), prior, parts, to: link ?? '', likely, neighbours }
}

/** Cuts at ";" outside brackets. */
function pieces(text: string): string[] {
  const out: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const c = text[i]
    if (c === '(') depth++
    else if (c === ')') depth = Math.max(0, depth - 1)
    else if (c === undefined || (depth === 0 && c === ';')) {
      out.push(text.slice(start, i))
      start = i + 1
    }
  }
  return out
}

/** A wording; null where it has no words. "(or …)" and "(…)" are context. */
export function readPart(piece: string, numbers: Numbers, cue = false): Part | null {
  const brackets = piece.includes('(')
  const context = brackets
    ? [...piece.matchAll(/\(([^()]*)\)/g)].flatMap(m => glossWords(m[1] ?? '', numbers))
    : []
  const outside = (brackets ? piece.replace(/\([^()]*\)?/g, ' ') : piece).trim()
  const verb = /^to /.test(outside)
  const words = glossWords(verb ? outside.slice(3) : outside, numbers, cue)
  if (words.length === 0 && context.length === 0) return null
  const total = words.reduce((sum, w) => sum + w.weight, 0)
  return { words, context: context.filter(w => !w.empty), total, verb, cue }
}

/** The same wording with a phrase of WordNet's ("tear down") as one word, so that its synonyms answer. */
function phrased(part: Part, numbers: Numbers): Part[] {
  for (let n = Math.min(4, part.words.length); n > 1; n--) {
    for (let i = 0; i + n <= part.words.length; i++) {
      const some = part.words.slice(i, i + n)
      const text = some.map(w => w.text).join(' ')
      const id = numbers.phrase(text)
      if (id < 0 || some.every(w => w.empty)) continue
      const word = { ids: [id], weight: Math.max(...some.map(w => w.weight)), empty: false, text }
      const words = [...part.words.slice(0, i), word, ...part.words.slice(i + n)]
      const { context, verb, cue } = part
      return [{ words, context, total: words.reduce((sum, w) => sum + w.weight, 0), verb, cue }]
    }
  }
  return []
}

function glossWords(text: string, numbers: Numbers, cue = false): GlossWord[] {
  const out: GlossWord[] = []
  const lower = text.toLowerCase().replaceAll('’', "'")
  for (const match of lower.match(ASCII.test(lower) ? PLAIN_WORD : WORD) ?? []) {
    if (EMPTY.has(match) || match.length > 30) continue
    const empty = FUNCTION_WORDS.has(match)
    if (empty && (match === 'a' || match === 'an' || match === 'the')) continue
    const word = numbers.glossed(match)
    out.push(empty ? reweighed(word, cue ? 0.3 : 0.12, true) : word)
  }
  // "to feel unwell": beside another word, such a verb says little.
  if (out.filter(w => !w.empty).length > 1) {
    return out.map(word => (FAINT.has(word.text) ? reweighed(word, word.weight * PALE, word.empty) : word))
  }
  return out
}

const ASCII = /^\p{ASCII}*$/u
const PLAIN_WORD = /[a-z0-9]+(?:'[a-z]+)*/g
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu
/** A copy spelt out: of one shape, such objects are read twice as fast. */
const reweighed = ({ ids, text }: GlossWord, weight: number, empty: boolean): GlossWord => ({
  ids,
  weight,
  empty,
  text,
})

const PALE = 0.5
const FAINT = new Set(
  'feel be become get make have take do go come cause give put keep let bring use set turn show form person people thing things'.split(
    ' ',
  ),
)

/** By the first wording: "to …", or what kind of word its last word alone can be. */
function formOf(kind: SenseKind, parts: readonly Part[], numbers: Numbers): Form {
  const first = parts[0]
  if (!first || kind !== 'plain') return 'any'
  if (first.verb) return 'verb'
  const last = first.words.filter(w => !w.empty).at(-1)
  if (!last) return 'any'
  const kinds = last.ids.reduce((sum, id) => sum | numbers.kinds(id), 0)
  if (!(kinds & (ADJECTIVE | ADVERB))) return kinds & NOUN ? 'noun' : 'any'
  return kinds & NOUN ? 'any' : 'quality'
}

function kindOf(text: string): SenseKind {
  if (/^surname /.test(text)) return 'surname'
  if (CLASSIFIER.test(text)) return 'classifier'
  if (REFERENCE.test(text)) return 'reference'
  if (GRAMMAR.test(text)) return 'grammar'
  return 'plain'
}
