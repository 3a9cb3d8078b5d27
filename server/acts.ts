import 'server-only'
import { z } from 'zod'
import { ACTS, type Act, ITEMS } from '#core/acts/act.ts'
import { sentenceAt } from '#core/pair/sentence.ts'
import { choices } from '#core/settings.ts'
import * as cards from '#db/cards.ts'
import * as learners from '#db/learners.ts'
import * as pairs from '#db/pairs.ts'
import * as reading from '#db/reading.ts'
import type { Learner } from '#server/learner.ts'

const id = z.string().regex(/^[\w:-]{1,64}$/)
const wordId = z.int().positive()
const common = { id, at: z.int().positive() }
const status = z.union([0, 1, 2, 3, 4, 5, 9].map(value => z.literal(value as 0 | 1 | 2 | 3 | 4 | 5 | 9)))
const offset = z.int().min(0).max(100_000)
const settings = z.object({
  pinyin: z.enum(choices.pinyin),
  english: z.enum(choices.english),
  script: z.enum(choices.script),
  tones: z.enum(choices.tones),
  spoken: z.enum(choices.spoken),
  size: z.enum(choices.size),
  theme: z.enum(choices.theme),
  face: z.enum(choices.face),
  lines: z.enum(choices.lines),
  keys: z.enum(choices.keys),
})

const act: z.ZodType<Act> = z.discriminatedUnion('type', [
  z.object({
    ...common,
    type: z.literal('status'),
    words: z.array(wordId).min(1).max(ITEMS),
    status,
    met: z.object({ pair: id, start: offset, end: offset }).optional(),
    fresh: z.boolean().optional(),
  }),
  z.object({ ...common, type: z.literal('undo'), act: id }),
  z.object({ ...common, type: z.literal('note'), word: wordId, note: z.string().max(2000) }),
  z.object({ ...common, type: z.literal('read'), text: id, pairs: z.array(id).min(1).max(ITEMS) }),
  z.object({ ...common, type: z.literal('place'), text: id, chapter: z.int().positive(), pair: id }),
  z.object({ ...common, type: z.literal('settings'), settings }),
])

/** What a page sends: its acts in their order, and the time zone that it stands in. */
export const batchOfActs = z.object({
  zone: z.string().max(64).optional(),
  acts: z.array(act).min(1).max(ACTS),
})

/** Whether acts make a guest of a visitor. How a page is set stays in a cookie until then. */
export const makesGuest = (acts: readonly Act[]) => acts.some(({ type }) => type !== 'settings')

/** Does the acts in their order. What was done a while ago, while the line was down, counts for when it was done. */
export async function perform(learner: Learner, acts: readonly Act[], now: Date): Promise<void> {
  for (const act of acts) {
    const at = new Date(Math.min(act.at, now.getTime()))
    await one(learner, act, at)
  }
}

async function one({ id: learner, timeZone }: Learner, act: Act, at: Date): Promise<void> {
  switch (act.type) {
    case 'status':
      return cards.setStatus(learner, act.words, act.status, act.id, at, {
        onlyNew: act.fresh ?? false,
        ...(await meeting(learner, act)),
      })
    case 'undo':
      await cards.undo(learner, act.act, at)
      return
    case 'note':
      await cards.setNote(learner, act.word, act.note, at)
      return
    case 'read':
      return reading.markRead(learner, timeZone, act.text, act.pairs, at)
    case 'place':
      return reading.setPlace(learner, act.text, act.pair, at)
    case 'settings':
      return learners.setSettings(learner, JSON.stringify(act.settings))
  }
}

/** The sentence that the word was met in, copied so that it outlives its text. */
async function meeting(learner: string, { met }: Extract<Act, { type: 'status' }>) {
  if (!met) return {}
  const pair = await pairs.find(learner, met.pair)
  if (!pair || met.end > pair.zh.length) return {}
  return { meeting: { textId: pair.textId, pairId: pair.id, ...sentenceAt(pair, met.start, met.end) } }
}
