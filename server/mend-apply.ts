import 'server-only'
import { LearnerError } from '#core/errors.ts'
import { memoryKey } from '#core/memory/key.ts'
import { formatLinks, linkByLength } from '#core/pair/links.ts'
import type { PairMend } from '#core/reader/mend.ts'
import { ANALYSIS } from '#core/text/analyze.ts'
import { chineseCharacters } from '#core/text/count.ts'
import { kindOfMend, mendAt } from '#core/text/mends.ts'
import { writeMend } from '#core/text/mends-stored.ts'
import { sentences } from '#core/text/sentences.ts'
import { bake, bearing } from '#db/baked.ts'
import { sha256 } from '#db/import.ts'
import { lay, packWords, wordMends } from '#db/lay.ts'
import * as mends from '#db/mends.ts'
import { analyzed } from '#db/overlay.ts'
import { count, countSoon } from '#db/own-counts.ts'
import * as pairs from '#db/pairs.ts'
import * as translations from '#db/translations.ts'
import { type ReadChapter, type ReadPair, readChapter } from '#server/chapter.ts'
import type { Learner } from '#server/learner.ts'
import { wantedWords } from '#server/mend-words.ts'

/** A pair as a learner sees it, in its chapter. */
export type Found = { chapter: ReadChapter; pair: ReadPair }

/** The pair, or `not-found`. */
export async function pairIn(
  learner: Learner | null,
  at: { textId: string; chapter: number; pairId: string },
): Promise<Found> {
  const chapter = await readChapter(learner, at.textId, at.chapter)
  const pair = chapter?.pairs.find(({ id }) => id === at.pairId)
  if (!chapter || !pair) throw new LearnerError('not-found')
  return { chapter, pair }
}

/** Does what is asked; answers what takes it back. */
export async function apply(learner: Learner, found: Found, wanted: PairMend): Promise<PairMend | null> {
  const { pair } = found
  const now = new Date()
  switch (wanted.kind) {
    case 'english': {
      const en = wanted.en.replace(/\s+/g, ' ').trim()
      if (en === '') throw new LearnerError('english-empty')
      const written = await translations.write(learner.id, pair.id, { en, links: linked(pair.zh, en) }, now)
      if (!written) throw new LearnerError('not-found')
      const former = pair.translation
      return { kind: 'version', version: former && former.own === written.own ? former.id : null }
    }
    case 'version': {
      if (!(await translations.makeCurrent(learner.id, pair.id, wanted.version)))
        throw new LearnerError('not-found')
      return pair.translation ? { kind: 'version', version: pair.translation.id } : null
    }
    case 'chinese': {
      const zh = wanted.zh.replace(/\s*\n\s*/g, '').trim()
      if (chineseCharacters(zh) === 0) throw new LearnerError('no-chinese')
      const mend = await mends.add(learner.id, { ...about(found), ...chinese(pair.zh, zh) }, now)
      if (!mend) throw new LearnerError('not-found')
      await settle(learner, found, mend, now)
      return { kind: 'undo', mend: mend.id }
    }
    case 'words': {
      const { start, words, scope } = wanted
      const after = wantedWords(pair, start, words)
      const made = { ...mendAt(pair.zh, pair.words, start, after), scope, pairId: pair.id }
      const mend = await mends.add(
        learner.id,
        { ...about(found), ...writeMend(made), kind: kindOfMend(made) },
        now,
      )
      if (!mend) throw new LearnerError('not-found')
      await settle(learner, found, mend, now)
      return { kind: 'undo', mend: mend.id }
    }
    case 'undo':
    case 'redo': {
      const mend = (await mends.history(learner.id, pair.id)).find(({ id }) => id === wanted.mend)
      const undo = wanted.kind === 'undo'
      if (!mend || !(await (undo ? mends.undo(learner.id, mend.id, now) : mends.redo(learner.id, mend.id))))
        throw new LearnerError('not-found')
      await settle(learner, found, mend, now)
      return { kind: undo ? 'redo' : 'undo', mend: mend.id }
    }
  }
}

const about = ({ chapter, pair }: Found) => ({ textId: chapter.text.id, pairId: pair.id })

const chinese = (before: string, after: string) =>
  ({ scope: 'pair', kind: 'chinese', form: '', start: 0, before, after }) as const

/** Brings what is stored in line with a mend that was made or taken back. */
async function settle(learner: Learner, found: Found, mend: mends.Mend, now: Date): Promise<void> {
  const textId = found.chapter.text.id
  if (mend.ownerId === '') {
    if (mend.kind === 'chinese') await rewrite(found, await chineseNow(learner, found.pair))
    else await bake(textId, await bearing(textId, wordMends([mend])))
    await countSoon({ textId }, now)
    return
  }
  await count(learner.id, textId)
  if (mend.scope === 'everywhere') await countSoon({ learnerId: learner.id }, now)
}

/** The Chinese that holds for everyone: as it was written last, without what was undone; else as it came. */
async function chineseNow(learner: Learner, { id, zh }: ReadPair): Promise<string> {
  const past = (await mends.history(learner.id, id)).filter(
    ({ kind, ownerId }) => kind === 'chinese' && ownerId === '',
  )
  return past.find(({ undoneAt }) => undoneAt === null)?.after ?? past.at(-1)?.before ?? zh
}

/** Writes the Chinese of a pair anew for everyone, cut, with its mends, and counted again. */
async function rewrite({ chapter, pair }: Found, zh: string): Promise<void> {
  const readings = new Map(chapter.readings)
  const base = { id: pair.id, zh, ...(await analyzed(zh, pair.translation?.en, pair.words, readings)) }
  const [laid = base] = await lay([base], wordMends(await mends.ofEveryone(chapter.text.id)), readings)
  await pairs.rewrite(pair.id, {
    zh,
    characters: chineseCharacters(zh),
    words: packWords(laid, readings),
    cut: laid === base ? null : packWords(base, readings),
    analysis: ANALYSIS,
    key: memoryKey(zh, sha256),
  })
}

const linked = (zh: string, en: string) =>
  formatLinks(
    linkByLength(
      sentences(zh, 'zh').map(([start, end]) => zh.slice(start, end)),
      sentences(en, 'en').map(([start, end]) => en.slice(start, end)),
    ),
  )
