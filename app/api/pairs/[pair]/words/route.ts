import { LearnerError } from '#core/errors.ts'
import { answer } from '#server/guard.ts'
import { currentLearner } from '#server/learner.ts'
import { mendWindow } from '#server/mend.ts'

type Context = { params: Promise<{ pair: string }> }

/** The word that stands at a place of a pair, its neighbours, and what the dictionary has on them: to be mended. */
export const GET = (request: Request, { params }: Context) =>
  answer(async () => {
    const at = new URL(request.url).searchParams.get('at') ?? ''
    if (!/^\d{1,6}$/.test(at)) throw new LearnerError('body-invalid')
    return mendWindow(await currentLearner(), (await params).pair, Number(at))
  })
