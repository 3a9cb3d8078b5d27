import 'server-only'
import { isTimeZone } from '#core/progress/day.ts'
import * as learners from '#db/learners.ts'
import { auth } from '#server/auth.ts'
import { currentLearner, type Learner } from '#server/learner.ts'

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
    return { learner: { ...learner, timeZone: timeZone ?? learner.timeZone }, headers: new Headers() }
  }
  const { headers, response } = await (await auth()).api.signInAnonymous({
    headers: request.headers,
    returnHeaders: true,
  })
  const { id, name } = response.user
  if (timeZone) await learners.setTimeZone(id, timeZone)
  const cookies = new Headers()
  for (const cookie of headers.getSetCookie()) cookies.append('set-cookie', cookie)
  return { learner: { id, name, guest: true, keeper: false, timeZone: timeZone ?? 'UTC' }, headers: cookies }
}
