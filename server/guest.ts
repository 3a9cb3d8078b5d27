import 'server-only'
import { isTimeZone } from '#core/progress/day.ts'
import * as learners from '#db/learners.ts'
import { auth } from '#server/auth.ts'
import { currentLearner, type Learner } from '#server/learner.ts'

const week = 7 * 24 * 60 * 60 * 1000

/**
 * Who acts: the learner who asks, or a guest made now, by this first act. `headers` carry the guest's new session and
 * belong on the answer.
 */
export async function actingLearner(
  request: Request,
  zone: string | undefined,
): Promise<{ learner: Learner; headers: Headers }> {
  const timeZone = zone && isTimeZone(zone) ? zone : undefined
  const learner = await currentLearner()
  if (learner) {
    if (timeZone && learner.timeZone !== timeZone) await learners.setTimeZone(learner.id, timeZone)
    return {
      learner: { ...learner, timeZone: timeZone ?? learner.timeZone },
      headers: await prolonged(request, learner),
    }
  }
  const { headers, response } = await (await auth()).api.signInAnonymous({
    headers: request.headers,
    returnHeaders: true,
  })
  const { id, name } = response.user
  if (timeZone) await learners.setTimeZone(id, timeZone)
  return {
    learner: { id, name, guest: true, keeper: false, timeZone: timeZone ?? 'UTC', sessionAt: new Date() },
    headers: onlyCookies(headers),
  }
}

/** A session in use lasts on: once a week Better Auth is asked to make it longer. */
async function prolonged(request: Request, { sessionAt }: Learner): Promise<Headers> {
  if (Date.now() - sessionAt.getTime() < week) return new Headers()
  const { headers } = await (await auth()).api.getSession({ headers: request.headers, returnHeaders: true })
  return onlyCookies(headers)
}

function onlyCookies(headers: Headers): Headers {
  const cookies = new Headers()
  for (const cookie of headers.getSetCookie()) cookies.append('set-cookie', cookie)
  return cookies
}
