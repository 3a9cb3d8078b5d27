import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { LearnerError } from '#core/errors.ts'
import { PREVIEW, type Preview } from '#core/import/preview.ts'
import { chineseCharacters } from '#core/text/count.ts'
import { createEnglish } from '#db/english.ts'
import { documentHash, startImport } from '#db/import.ts'
import * as texts from '#db/texts.ts'
import { actingLearner } from '#server/guest.ts'
import { startJobs } from '#server/jobs.ts'
import { currentLearner } from '#server/learner.ts'
import { parseWanted, readBody, readUpload } from '#server/upload.ts'

/** Shows how an upload would pair. Nothing is written. */
export async function preview(request: Request): Promise<Preview> {
  const wanted = parseWanted(request.url)
  const { document, method, warning, tail } = readUpload(await readBody(request), wanted)
  const owner = (await currentLearner())?.id ?? ''
  const pairs = document.chapters.flatMap(chapter => chapter.pairs)
  // What is shown here is likely to be stored next: the worker may have ended.
  startJobs()
  const memory = createEnglish(owner)
  await memory.remember(pairs)
  const english = (i: number) => (pairs[i] && memory.of(pairs[i])?.en) || null
  const sameId = owner ? await texts.same(owner, documentHash(document)) : null
  const same = sameId ? await texts.find(owner, sameId) : null
  return {
    title: document.title,
    titleEn:
      document.titleEn ??
      (pairs[0]?.kind === 'heading' && pairs[0].zh === document.title ? (english(0) ?? '') : ''),
    chapters: document.chapters.length,
    pairs: pairs.length,
    characters: pairs.reduce((sum, pair) => sum + chineseCharacters(pair.zh), 0),
    translated: pairs.filter((_, i) => english(i)).length,
    remembered: pairs.filter((pair, i) => !pair.en && english(i)).length,
    method,
    warning: warning ?? null,
    tail,
    same: same && { id: same.id, title: same.titleZh },
    rows: pairs.slice(0, PREVIEW).map((pair, i) => ({ kind: pair.kind, zh: pair.zh, en: english(i) })),
  }
}

/** Keeps an upload as a text of the learner's own, and sets a worker to it. */
export async function keep(request: Request): Promise<Response> {
  if (process.env.DUIDU_SIGN_UP === 'closed') {
    const learner = await currentLearner()
    if (!learner || learner.guest) throw new LearnerError('sign-up-closed')
  }
  const wanted = parseWanted(request.url)
  const { document } = readUpload(await readBody(request), wanted)
  const zone = new URL(request.url).searchParams.get('zone') ?? undefined
  const { learner, headers } = await actingLearner(request, zone)
  const { textId, isNew } = await startImport(learner.id, 'private', document, { again: wanted.again })
  startJobs()
  await firstChapter(textId)
  return Response.json({ text: textId, new: isNew }, { headers })
}

/** Waits a while for the first chapter, so that most texts open at once; a longer one says how far it is. */
async function firstChapter(textId: string): Promise<void> {
  for (let waited = 0, wait = 4; waited < 2500; waited += wait) {
    if (await texts.begun(textId)) return
    wait = waited < 200 ? 4 : 50
    await sleep(wait)
  }
}
