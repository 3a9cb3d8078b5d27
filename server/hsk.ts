import 'server-only'
import { hskWords } from '#core/words/hsk.ts'
import * as cards from '#db/cards.ts'
import * as chapters from '#db/chapters.ts'
import { client } from '#db/client.ts'
import { newId } from '#db/id.ts'
import { lexicon } from '#db/lexicon.ts'
import * as words from '#db/words.ts'

/** Kept with the database that it is true of: ids are for ever. */
const kept = new WeakMap<object, Promise<Map<number, number>>>()

/** The HSK words by id, each with its level. The first time they are stored, all at once. */
export function hskLevels(): Promise<Map<number, number>> {
  const database = client()
  let found = kept.get(database)
  if (!found) {
    found = store()
    kept.set(database, found)
    found.catch(() => kept.delete(database))
  }
  return found
}

async function store() {
  const list = hskWords(lexicon())
  const ids = await words.ids(list)
  return new Map(list.map(({ level }, i) => [ids[i] ?? 0, level]))
}

/** The ids of the words of one level. */
export async function levelIds(level: number): Promise<number[]> {
  return [...(await hskLevels())].filter(([, of]) => of === level).map(([id]) => id)
}

/**
 * Takes the words of the levels as known, in one act; words that have a status keep it. Answers the act, by which it
 * is undone, and how many words became known.
 */
export async function markLevels(
  learnerId: string,
  { from, to }: { from: number; to: number },
  now: Date,
): Promise<{ act: string; count: number }> {
  const wanted = [...(await hskLevels())]
    .filter(([, level]) => level >= from && level <= to)
    .map(([id]) => id)
  const statuses = await chapters.statuses(learnerId, wanted)
  const act = newId(16)
  await cards.setStatus(learnerId, wanted, 5, act, now, { onlyNew: true })
  return { act, count: wanted.filter(id => !statuses.get(id)).length }
}
