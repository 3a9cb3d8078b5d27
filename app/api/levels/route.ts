import { z } from 'zod'
import { change } from '#server/guard.ts'
import { actingLearner } from '#server/guest.ts'
import { markLevels } from '#server/hsk.ts'

const level = z.int().min(1).max(6)
/** Up to a level (the first run), or one level alone (`from` and `level` the same). */
const wanted = z.object({ level, from: level.optional(), zone: z.string().max(64).optional() })

export const POST = change(wanted, async ({ level, from = 1, zone }, request) => {
  const { learner, headers } = await actingLearner(request, zone)
  return Response.json(await markLevels(learner.id, { from, to: level }, new Date()), { headers })
})
