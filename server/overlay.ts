import 'server-only'
import { createAnalyzer } from '#core/text/analyze.ts'
import { wordKey } from '#core/text/key.ts'
import type { Word } from '#core/text/word.ts'
import { lexicon } from '#db/lexicon.ts'
import type { Mend } from '#db/mends.ts'
import * as words from '#db/words.ts'
import type { ReadPair } from '#server/page.ts'

/**
 * Lays a reader's mends over the pairs of a chapter. What was mended for everyone stands in the pair already, so only
 * their own are laid over here. `readings` learns the words that come in.
 */
export async function overlay(
  pairs: ReadPair[],
  mends: readonly Mend[],
  readings: Map<number, string>,
): Promise<ReadPair[]> {
  const own = mends.filter(({ ownerId }) => ownerId !== '')
  if (own.length === 0) return pairs
  const rewritten = new Map(own.filter(({ kind }) => kind === 'chinese').map(mend => [mend.pairId, mend.after]))
  const result: ReadPair[] = []
  for (const pair of pairs) {
    const zh = rewritten.get(pair.id)
    if (zh === undefined) {
      result.push(pair)
      continue
    }
    result.push({ ...pair, zh, mended: true, ...(await analyzed(zh, pair.translation?.en, readings)) })
  }
  return result
}

/** The words of a paragraph with their ids, cut now. */
export async function analyzed(
  zh: string,
  en: string | undefined,
  readings: Map<number, string>,
): Promise<{ words: Word[]; ids: number[] }> {
  const cut = createAnalyzer(lexicon()).analyze(zh, en)
  const keys = cut.map(word => wordKey(word, lexicon().scripts.toSimplified))
  const known = keys.filter(key => key !== null)
  const ids = await words.ids(known)
  for (const [i, key] of known.entries()) readings.set(ids[i] ?? 0, key.reading)
  let next = 0
  return { words: cut, ids: keys.map(key => (key ? (ids[next++] ?? 0) : 0)) }
}
