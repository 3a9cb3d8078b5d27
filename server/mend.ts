import 'server-only'
import { LearnerError } from '#core/errors.ts'
import { memoryKey } from '#core/memory/key.ts'
import { formatLinks, linkByLength } from '#core/pair/links.ts'
import type { MendedPair, PairMend, Version } from '#core/reader/mend.ts'
import { ANALYSIS } from '#core/text/analyze.ts'
import { chineseCharacters } from '#core/text/count.ts'
import { keySyllables, pack } from '#core/text/packed.ts'
import { sentences } from '#core/text/sentences.ts'
import * as chapters from '#db/chapters.ts'
import { sha256 } from '#db/import.ts'
import * as mends from '#db/mends.ts'
import * as pairs from '#db/pairs.ts'
import * as translations from '#db/translations.ts'
import { currentSettings, type Learner } from '#server/learner.ts'
import { analyzed } from '#server/overlay.ts'
import { paintChapter, type ReadChapter, type ReadPair, readChapter } from '#server/page.ts'

/** Mends a pair: for everyone where the text is theirs, else in their own view. Throws `not-found` where it isn't there. */
export async function mendPair(learner: Learner, pairId: string, wanted: PairMend): Promise<MendedPair> {
  const at = await chapters.ofPair(learner.id, pairId)
  if (!at) throw new LearnerError('not-found')
  const before = await pairIn(learner, at)
  const undo = await apply(learner, before, wanted)
  const { chapter, pair } = await pairIn(learner, at)
  const settings = await currentSettings()
  const { html } = await paintChapter(learner, { ...chapter, pairs: [pair] }, settings)
  return { id: pair.id, html, undo }
}

type Found = { chapter: ReadChapter; pair: ReadPair }

async function pairIn(
  learner: Learner,
  at: { textId: string; chapter: number; pairId: string },
): Promise<Found> {
  const chapter = await readChapter(learner, at.textId, at.chapter)
  const pair = chapter?.pairs.find(({ id }) => id === at.pairId)
  if (!chapter || !pair) throw new LearnerError('not-found')
  return { chapter, pair }
}

/** Does what is asked; answers what takes it back. */
async function apply(learner: Learner, found: Found, wanted: PairMend): Promise<PairMend | null> {
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
      const mend = await mends.add(
        learner.id,
        {
          scope: 'pair',
          textId: found.chapter.text.id,
          pairId: pair.id,
          kind: 'chinese',
          form: '',
          start: 0,
          before: pair.zh,
          after: zh,
        },
        now,
      )
      if (!mend) throw new LearnerError('not-found')
      if (mend.ownerId === '') await rewrite(found, zh)
      return { kind: 'undo', mend: mend.id }
    }
    case 'undo': {
      const mend = (await mends.history(learner.id, pair.id)).find(({ id }) => id === wanted.mend)
      if (!mend || !(await mends.undo(learner.id, mend.id, now))) throw new LearnerError('not-found')
      if (mend.ownerId === '' && mend.kind === 'chinese') await rewrite(found, mend.before)
      return null
    }
  }
}

/** Writes the Chinese of a pair anew for everyone, cut and counted again. */
async function rewrite({ chapter, pair }: Found, zh: string): Promise<void> {
  const readings = new Map<number, string>()
  const { words, ids } = await analyzed(zh, pair.translation?.en, readings)
  const counts = new Map<number, number>()
  const count = (id: number, by: number) => id > 0 && counts.set(id, (counts.get(id) ?? 0) + by)
  for (const id of pair.ids) count(id, -1)
  for (const id of ids) count(id, 1)
  const packed = pack(words, (_, i) => {
    const id = ids[i] ?? 0
    const syllables = keySyllables(readings.get(id) ?? '', words[i]?.syllables.length ?? 0)
    return id === 0 ? null : { id, syllables }
  })
  await pairs.rewrite(
    { id: pair.id, textId: chapter.text.id, characters: pair.characters },
    { zh, characters: chineseCharacters(zh), words: packed, analysis: ANALYSIS, key: memoryKey(zh, sha256) },
    counts,
  )
}

const linked = (zh: string, en: string) =>
  formatLinks(
    linkByLength(
      sentences(zh, 'zh').map(([start, end]) => zh.slice(start, end)),
      sentences(en, 'en').map(([start, end]) => en.slice(start, end)),
    ),
  )

/** Who changed a pair, when and how, newest first. */
export async function versionsOf(learner: Learner | null, pairId: string): Promise<Version[]> {
  const id = learner?.id ?? ''
  const at = await chapters.ofPair(learner?.id ?? null, pairId)
  if (!at) throw new LearnerError('not-found')
  const [english, chinese] = await Promise.all([
    translations.history(id, at.pairId),
    mends.history(id, at.pairId),
  ])
  const versions = [
    ...english.map(({ id, en, source, author, createdAt, current }) => ({
      id,
      side: 'en' as const,
      text: en,
      source,
      by: author,
      at: createdAt.toISOString(),
      current,
    })),
    ...chinese
      .filter(({ kind }) => kind === 'chinese')
      .map(({ id, after, author, createdAt, undoneAt }, i) => ({
        id,
        side: 'zh' as const,
        text: after,
        source: 'person',
        by: author,
        at: createdAt.toISOString(),
        current: i === 0 && undoneAt === null,
      })),
  ]
  return versions.sort((a, b) => (a.at < b.at ? 1 : -1))
}
