import { lexicon } from '#db/lexicon.ts'
import * as occurrences from '#db/occurrences.ts'
import * as words from '#db/words.ts'
import { answer } from '#server/guard.ts'
import { currentLearner } from '#server/learner.ts'

type Context = { params: Promise<{ text: string; word: string }> }

/** Where a word stands in a text. */
export const GET = (_: Request, { params }: Context) =>
  answer(async () => {
    const { text, word } = await params
    const id = /^[1-9]\d{0,9}$/.test(word) ? Number(word) : 0
    const form = (await words.forms([id])).get(id)?.simplified
    if (!form) return []
    const forms = [form, lexicon().scripts.toTraditional(form)]
    return occurrences.places((await currentLearner())?.id ?? null, text, id, forms)
  })
