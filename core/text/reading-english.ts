import type { Lexicon } from '#core/dictionary/lexicon.ts'
import type { Answered, GlossInput } from '#core/text/gloss.ts'
import { type Choice, modelled, SURE, share } from '#core/text/pinyin.ts'
import type { Word } from '#core/text/word.ts'

/** A model that gives its choice more than this share of the odds is not asked again. */
const GATE = 0.95
/** The same where English may say nothing for what it chose ("的", "in"): that nothing answers proves little. */
const SMALL_GATE = SURE
/** What a sense that the English wholly answers is worth, in log odds. */
const WORTH = 5
/** How far ahead of the model's choice another reading must be. */
const AHEAD = 0.35
/** What answers says that the model was right: a small word, or anything where the model was sure. */
const ANSWERED = 0.2
/** So much must speak against a model that was sure. */
const PLAIN = 0.6

/** Particles, and complements, whose tone hangs on their place: no English tells. */
const COMPLEMENT = /^(?:[了的]|[上下进進出回过過起开開]?[来來去])$/
const PRONOUN = /^[我你您他她它谁誰]$/

/**
 * Lets the English of a pair choose again where the model read a word and was not sure: each reading by the sense with it
 * that the English answers best, added to the model's odds. Changes the syllables of `input.words`.
 */
export function readByEnglish(lexicon: Lexicon, input: GlossInput, choices: readonly Choice[]): void {
  const open = choices.filter(({ index, odds }) => {
    const word = input.words[index]
    if (!word || word.kind === 'name' || COMPLEMENT.test(word.text)) return false
    const open = word.syllables.every(s => s?.source === 'model' || s?.source === 'dictionary')
    return open && share(odds, first(odds)) < GATE
  })
  if (open.length === 0) return
  const answers = lexicon.glosses().weigh(input, open, AHEAD)
  open.forEach((choice, n) => {
    const { index, options, odds } = choice
    const answered = answers[n] ?? []
    const sums = odds.map((one, i) => one + WORTH * (answered[i]?.value ?? 0))
    const best = decide(choice, answered, sums, reading => isMust(lexicon, input.words[index - 1], reading))
    if (best < 0) return
    const { syllables = [] } = input.words[index] ?? {}
    const reading = options[best]?.split(' ') ?? []
    const sure = share(sums, best)
    syllables.forEach((syllable, place) => {
      if (syllable?.source !== 'model') return
      syllables[place] = modelled(reading[place] ?? syllable.reading, sure)
    })
  })
}

/** The option that the English speaks for, -1 where it says too little; `must`: whether 得 can be read so. */
function decide(
  { options, odds }: Choice,
  answered: readonly Answered[],
  sums: readonly number[],
  must: (reading: string) => boolean,
): number {
  const top = first(odds)
  const best = first(sums)
  const { value = 0, unsaid = false } = answered[top] ?? {}
  if (best === top) return answered.every((a, i) => i === top || value > a.value + AHEAD) ? top : -1
  const better = answered[best]
  if (!better || better.value < value + AHEAD) return -1
  const sure = share(odds, top)
  if (unsaid && (value > ANSWERED || sure > SMALL_GATE)) return -1
  if (sure > SURE && (value > ANSWERED || better.value < PLAIN)) return -1
  const small = unsaid && better.unsaid && !must(options[best] ?? '')
  return small ? -1 : best
}

const first = (odds: readonly number[]) => odds.indexOf(Math.max(...odds))

/** 得 that can be "must": not after a verb or its object (打扮得整齐). */
function isMust({ dictionary }: Lexicon, before: Word | undefined, reading: string): boolean {
  if (reading !== 'dei3' || !before || PRONOUN.test(before.text)) return reading === 'dei3'
  const verb = dictionary.entries(before.text).some(({ senses }) => senses[0]?.startsWith('to '))
  return before.text.length > 1 && !verb
}
