import { toneMarks } from '#core/text/tones.ts'
import * as cards from '#db/cards.ts'
import { lexicon } from '#db/lexicon.ts'
import { answer } from '#server/guard.ts'
import { currentLearner } from '#server/learner.ts'

type Context = { params: Promise<{ characters: string }> }

/** Of each character: a few words that the learner knows it from. */
export const GET = (request: Request, { params }: Context) =>
  answer(async () => {
    const learner = await currentLearner()
    const asked = [...decodeURIComponent((await params).characters)]
      .filter(c => /\p{Script=Han}/u.test(c))
      .slice(0, 8)
    if (!learner) return {}
    const { toSimplified: simplify, toTraditional } = lexicon().scripts
    const hant = new URL(request.url).searchParams.get('script') === 'hant'
    const known = await cards.withCharacters(learner.id, asked.map(simplify))
    return Object.fromEntries(
      asked.map(character => [
        character,
        known
          .filter(({ simplified }) => simplified.includes(simplify(character)))
          .slice(0, 3)
          .map(({ simplified, reading }) => ({
            text: hant ? toTraditional(simplified) : simplified,
            reading: reading.split(' ').map(toneMarks).join(''),
          })),
      ]),
    )
  })
