import { z } from 'zod'
import { LearnerError } from '#core/errors.ts'
import * as reports from '#db/reports.ts'
import { change } from '#server/guard.ts'
import { currentLearner } from '#server/learner.ts'

type Context = { params: Promise<{ report: string }> }

/** Whoever mends the text is done with a report, or opens it again. */
export const POST = (request: Request, { params }: Context) =>
  change(z.object({ done: z.boolean() }), async ({ done }) => {
    const learner = await currentLearner()
    const set =
      learner && (await reports.setDone(learner.id, (await params).report, done ? new Date() : null))
    if (!set) throw new LearnerError('not-found')
    return new Response(null, { status: 204 })
  })(request)
