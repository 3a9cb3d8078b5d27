import 'server-only'
import { LearnerError } from '#core/errors.ts'
import type { Mended, MendWindow, PairMend, Version } from '#core/reader/mend.ts'
import { readMend } from '#core/text/mends-stored.ts'
import { simplifyOneToOne } from '#core/text/script.ts'
import * as chapters from '#db/chapters.ts'
import * as mends from '#db/mends.ts'
import * as translations from '#db/translations.ts'
import { converter, type ReadPair } from '#server/chapter.ts'
import { currentSettings, type Learner } from '#server/learner.ts'
import { apply, pairIn } from '#server/mend-apply.ts'
import { windowAt } from '#server/mend-words.ts'
import { paintPairs } from '#server/page.ts'

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
  return { rows: await paintPairs(learner, chapter, [pair, ...changed], await currentSettings()), undo }
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
    ...english.map(({ id: version, en, source, author, authorId, createdAt, current }) => ({
      id: version,
      side: 'en' as const,
      text: en,
      source,
      by: author,
      mine: authorId === id,
      at: createdAt.toISOString(),
      current,
    })),
    ...made.filter(mend => mend.kind === 'chinese' || bears(mend)).flatMap(mend => madeVersion(mend, id)),
  ]
  return versions.sort((a, b) => (a.at < b.at ? 1 : -1))
}

function madeVersion(row: mends.PastMend, learnerId: string): Version[] {
  const { id, author, authorId, createdAt, undoneAt, may, ownerId, scope } = row
  const rest = {
    ...{ id, may, scope, everyone: ownerId === '', undone: undoneAt !== null },
    ...{ by: author, mine: authorId === learnerId, at: createdAt.toISOString() },
  }
  if (row.kind === 'chinese') return [{ side: 'zh', before: row.before, after: row.after, ...rest }]
  const mend = readMend(row)
  return mend ? [{ side: 'words', before: mend.before, after: mend.after, ...rest }] : []
}
