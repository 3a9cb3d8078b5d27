import { z } from 'zod'
import { LearnerError } from '#core/errors.ts'
import { textLevels } from '#core/texts.ts'
import * as jobs from '#db/jobs.ts'
import * as texts from '#db/texts.ts'
import { answer, change } from '#server/guard.ts'
import { currentLearner } from '#server/learner.ts'
import { changeText } from '#server/texts.ts'

type Context = { params: Promise<{ text: string }> }

const title = z.string().trim().max(200)
const wanted = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rename'), titleZh: title.min(1), titleEn: title, level: z.enum(textLevels) }),
  z.object({ kind: z.enum(['share', 'unshare', 'remove', 'restore']) }),
])

/** How far the import of a text is. */
export const GET = (_: Request, { params }: Context) =>
  answer(async () => {
    const text = await texts.find((await currentLearner())?.id ?? null, (await params).text)
    if (!text) throw new LearnerError('not-found')
    const progress = await jobs.progress(text.id)
    return { state: text.state, done: progress?.done ?? 0, total: progress?.total ?? 0 }
  })

export const POST = (request: Request, { params }: Context) =>
  change(wanted, async value => {
    await changeText((await params).text, value)
    return new Response(null, { status: 204 })
  })(request)
