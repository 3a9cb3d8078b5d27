import { z } from 'zod'
import type { PairMend } from '#core/reader/mend.ts'
import { answer, change } from '#server/guard.ts'
import { actingLearner } from '#server/guest.ts'
import { currentLearner } from '#server/learner.ts'
import { mendPair, versionsOf } from '#server/mend.ts'

type Context = { params: Promise<{ pair: string }> }

const id = z.string().regex(/^\w{1,64}$/)
const written = z.string().max(20_000)
const word = z.object({
  length: z.int().min(1).max(48),
  name: z.boolean().optional(),
  reading: z.array(z.string().max(8)).max(48).optional(),
})
const wanted: z.ZodType<PairMend> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('english'), en: written }),
  z.object({ kind: z.literal('chinese'), zh: written }),
  z.object({
    kind: z.literal('words'),
    start: z.int().min(0).max(100_000),
    words: z.array(word).min(1).max(48),
    scope: z.enum(['pair', 'text', 'everywhere']),
  }),
  z.object({ kind: z.literal('version'), version: id.nullable() }),
  z.object({ kind: z.enum(['undo', 'redo']), mend: id }),
])

/** The history of a pair. */
export const GET = (_: Request, { params }: Context) =>
  answer(async () => versionsOf(await currentLearner(), (await params).pair))

/** A mend of a pair. */
export const POST = (request: Request, { params }: Context) =>
  change(wanted, async value => {
    const { learner, headers } = await actingLearner(request, undefined)
    return Response.json(await mendPair(learner, (await params).pair, value), { headers })
  })(request)
