import { z } from 'zod'
import { parseQuery } from '#core/words/query.ts'
import { answer, change } from '#server/guard.ts'
import { currentLearner } from '#server/learner.ts'
import { filterOf, keepable, wordPage } from '#server/word-list.ts'

/** The next page of the list that an address asks for. */
export async function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const learner = await currentLearner()
    const query = parseQuery(Object.fromEntries(new URL(request.url).searchParams))
    if (!learner) return { rows: [], next: null }
    return wordPage(learner.id, query, await filterOf(query))
  })
}

const key = z.object({ simplified: z.string().min(1).max(40), reading: z.string().min(1).max(200) })

/** The id of a word of the dictionary, so that it can be kept. */
export const POST = change(key, async wanted => ({ id: await keepable(wanted) }))
