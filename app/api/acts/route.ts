import { batchOfActs, makesGuest, perform } from '#server/acts.ts'
import { change } from '#server/guard.ts'
import { actingLearner } from '#server/guest.ts'
import { currentLearner } from '#server/learner.ts'

export const POST = change(batchOfActs, async ({ zone, acts }, request) => {
  if (!makesGuest(acts) && !(await currentLearner())) return new Response(null, { status: 204 })
  const { learner, headers } = await actingLearner(request, zone)
  await perform(learner, acts, new Date())
  return new Response(null, { status: 204, headers })
})
