import { answer } from '#server/guard.ts'
import { currentLearner } from '#server/learner.ts'
import { readCounts } from '#server/word-list.ts'

/** How many of the learner's cards stand in each text, and of each HSK level: what the side of the list shows. */
export async function GET(): Promise<Response> {
  return answer(async () => {
    const learner = await currentLearner()
    return learner ? readCounts(learner.id) : { texts: {}, levels: [] }
  })
}
