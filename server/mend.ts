import 'server-only'
import { LearnerError } from '#core/errors.ts'
import { memoryKey } from '#core/memory/key.ts'
import { formatLinks, linkByLength } from '#core/pair/links.ts'
import type { Mended, MendWindow, PairMend, Version } from '#core/reader/mend.ts'
import { ANALYSIS } from '#core/text/analyze.ts'
import { chineseCharacters } from '#core/text/count.ts'
import { kindOfMend, mendAt } from '#core/text/mends.ts'
import { readMend, writeMend } from '#core/text/mends-stored.ts'
import { simplifyOneToOne } from '#core/text/script.ts'
import { sentences } from '#core/text/sentences.ts'
import { bake, bearing } from '#db/baked.ts'
import * as chapters from '#db/chapters.ts'
import { sha256 } from '#db/import.ts'
import { lay, packWords, wordMends } from '#db/lay.ts'
import * as mends from '#db/mends.ts'
import { analyzed } from '#db/overlay.ts'
import { count, countSoon } from '#db/own-counts.ts'
import * as pairs from '#db/pairs.ts'
import * as translations from '#db/translations.ts'
import { currentSettings, type Learner } from '#server/learner.ts'
import { wantedWords, windowAt } from '#server/mend-words.ts'
import { converter, paintChapter, type ReadChapter, type ReadPair, readChapter } from '#server/page.ts'

/**
 * Mends a pair: for everyone where the text is theirs, else in their own view. Answers each pair of the chapter that
 * looks otherwise now. Throws `not-found` where it isn't there.
 */
export async function mendPair(learner: Learner, pairId: string, wanted: PairMend): Promise<Mended> {
  const at = await chapters.ofPair(learner.id, pairId)
  if (!at) throw new LearnerError('not-found')
  const before = await pairIn(learner, at)
  const undo = await apply(learner, before, wanted)
  const { chapter, pair } = await pairIn(learner, at)
  const looked = new Map(before.chapter.pairs.map(pair => [pair.id, look(pair)]))
  const changed = chapter.pairs.filter(other => other !== pair && looked.get(other.id) !== look(other))
  const settings = await currentSettings()
  const rows = [pair, ...changed].map(async pair => {
    const { html } = await paintChapter(learner, { ...chapter, pairs: [pair] }, settings)
    return { id: pair.id, html }
  })
  return { rows: await Promise.all(rows), undo }
}

/** Two pairs that look the same are painted the same. */
const look = ({ zh, words, ids, translation }: ReadPair) =>
  JSON.stringify([
    zh,
    translation?.en,
    ids,
    words.map(({ end, kind, syllables }) => [end, kind, syllables.some(syllable => syllable?.doubtful)]),
  ])

/** What can be mended round a place of a pair, or null where no word is there. */
export async function mendWindow(
  learner: Learner | null,
  pairId: string,
  offset: number,
): Promise<MendWindow> {
  const at = await chapters.ofPair(learner?.id ?? null, pairId)
  if (!at) throw new LearnerError('not-found')
  const [{ chapter, pair }, settings] = await Promise.all([pairIn(learner, at), currentSettings()])
  const found = windowAt(pair, offset, converter(settings.script, chapter.text.script))
  if (!found) throw new LearnerError('not-found')
  return found
}

type Found = { chapter: ReadChapter; pair: ReadPair }

async function pairIn(
  learner: Learner | null,
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
      const mend = await mends.add(learner.id, { ...about(found), ...chinese(pair.zh, zh) }, now)
      if (!mend) throw new LearnerError('not-found')
      await settle(learner, found, mend, zh, now)
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
      await settle(learner, found, mend, pair.zh, now)
      return { kind: 'undo', mend: mend.id }
    }
    case 'undo':
    case 'redo': {
      const mend = (await mends.history(learner.id, pair.id)).find(({ id }) => id === wanted.mend)
      const undo = wanted.kind === 'undo'
      if (!mend || !(await (undo ? mends.undo(learner.id, mend.id, now) : mends.redo(learner.id, mend.id))))
        throw new LearnerError('not-found')
      await settle(learner, found, mend, undo ? mend.before : mend.after, now)
      return { kind: undo ? 'redo' : 'undo', mend: mend.id }
    }
  }
}

const about = ({ chapter, pair }: Found) => ({ textId: chapter.text.id, pairId: pair.id })

const chinese = (before: string, after: string) =>
  ({ scope: 'pair', kind: 'chinese', form: '', start: 0, before, after }) as const

/** Brings what is stored in line with a mend that was made or taken back; `zh` is the Chinese that holds now. */
async function settle(
  learner: Learner,
  found: Found,
  mend: mends.Mend,
  zh: string,
  now: Date,
): Promise<void> {
  const textId = found.chapter.text.id
  if (mend.ownerId === '') {
    if (mend.kind === 'chinese') await rewrite(found, zh)
    else await bake(textId, await bearing(textId, wordMends([mend])))
    await countSoon({ textId }, now)
    return
  }
  await count(learner.id, textId)
  if (mend.scope === 'everywhere') await countSoon({ learnerId: learner.id }, now)
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

/** Who changed a pair, when and how, newest first. */
export async function versionsOf(learner: Learner | null, pairId: string): Promise<Version[]> {
  const id = learner?.id ?? ''
  const at = await chapters.ofPair(learner?.id ?? null, pairId)
  if (!at) throw new LearnerError('not-found')
  const [english, made] = await Promise.all([
    translations.history(id, at.pairId),
    mends.history(id, at.pairId),
  ])
  const { pair } = await pairIn(learner, at)
  const plain = simplifyOneToOne(pair.zh)
  const bears = (mend: mends.PastMend) =>
    mend.pairId === at.pairId || plain.includes(simplifyOneToOne(mend.form))
  const versions: Version[] = [
    ...english.map(({ id, en, source, author, createdAt, current }) => ({
      id,
      side: 'en' as const,
      text: en,
      source,
      by: author,
      at: createdAt.toISOString(),
      current,
    })),
    ...made
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
    ...made.filter(bears).flatMap(wordVersion),
  ]
  return versions.sort((a, b) => (a.at < b.at ? 1 : -1))
}

function wordVersion(row: mends.PastMend): Version[] {
  const mend = readMend(row)
  if (!mend) return []
  const { id, author, createdAt, undoneAt, may, ownerId } = row
  const { before, after, scope } = mend
  const rest = { by: author, at: createdAt.toISOString(), undone: undoneAt !== null, may }
  return [{ id, side: 'words', before, after, scope, everyone: ownerId === '', ...rest }]
}
