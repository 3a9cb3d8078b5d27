import 'server-only'
import { LearnerError } from '#core/errors.ts'
import type { TextChange } from '#core/texts.ts'
import { titlePinyin } from '#db/import.ts'
import { countSoon } from '#db/own-counts.ts'
import * as texts from '#db/texts.ts'
import { currentLearner } from '#server/learner.ts'

/** Does what an owner (or a keeper, of a text without one) asks; for anyone else there is no such text. */
export async function changeText(textId: string, wanted: TextChange): Promise<void> {
  const learner = await currentLearner()
  const done = learner ? await apply(learner.id, textId, wanted) : false
  if (!done) throw new LearnerError('not-found')
}

async function apply(learner: string, textId: string, wanted: TextChange): Promise<boolean> {
  switch (wanted.kind) {
    case 'rename': {
      const { titleZh, titleEn, level } = wanted
      const renamed = await texts.rename(learner, textId, {
        titleZh,
        titleEn,
        titlePinyin: titlePinyin(titleZh),
      })
      return renamed && (await texts.setLevel(learner, textId, level))
    }
    case 'share': {
      const now = new Date()
      const shared = await texts.share(learner, textId, now)
      // Others see it now, with what they mended everywhere.
      if (shared) await countSoon({ textId }, now)
      return shared
    }
    case 'unshare':
      return texts.unshare(learner, textId)
    case 'remove':
      return texts.remove(learner, textId, new Date())
    case 'restore':
      return texts.restore(learner, textId)
  }
}
