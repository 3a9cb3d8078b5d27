import { z } from 'zod'
import { LearnerError } from '#core/errors.ts'
import * as reports from '#db/reports.ts'
import { change } from '#server/guard.ts'
import { actingLearner } from '#server/guest.ts'

type Context = { params: Promise<{ pair: string }> }

const report = z.object({ note: z.string().trim().min(1).max(1000), form: z.string().max(40) })

/** A mistake that a reader found in a pair. */
export const POST = (request: Request, { params }: Context) =>
  change(report, async value => {
    const { learner, headers } = await actingLearner(request, undefined)
    const added = await reports.add(learner.id, { ...value, pairId: (await params).pair }, new Date())
    if (!added) throw new LearnerError('not-found')
    return new Response(null, { status: 204, headers })
  })(request)
