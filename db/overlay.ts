import { createAnalyzer, type GlossaryWord } from '#core/text/analyze.ts'
import { isMended } from '#core/text/mends.ts'
import type { Unpacked } from '#core/text/packed.ts'
import type { Word } from '#core/text/word.ts'
import { idsOf, lay, type OpenPair, wordMends } from '#db/lay.ts'
import { lexicon } from '#db/lexicon.ts'
import * as mends from '#db/mends.ts'

type Translated = OpenPair & { translation?: { en: string } | null }

/**
 * Lays a reader's own mends over pairs, in which everyone's stand already. `readings` learns the words that come in. A
 * pair that none touches is the same object.
 */
export async function overlay<P extends Translated>(
  pairs: readonly P[],
  own: readonly mends.Mend[],
  readings: Map<number, string>,
): Promise<P[]> {
  const rewritten = new Map(own.filter(({ kind }) => kind === 'chinese').map(mend => [mend.pairId, mend]))
  const anew: P[] = []
  for (const pair of pairs) {
    const mend = rewritten.get(pair.id)
    anew.push(mend ? await rewrite(pair, mend, readings) : pair)
  }
  return lay(anew, wordMends(own), readings)
}

/** A pair as this reader wrote it, with what everyone's mends say of it. */
async function rewrite<P extends Translated>(pair: P, mend: mends.Mend, readings: Map<number, string>) {
  const zh = mend.after
  const written = { ...pair, zh, ...(await analyzed(zh, pair.translation?.en, pair.words, readings)) }
  const [laid] = await lay([written], wordMends(await mends.ofEveryone(mend.textId)), readings)
  return laid ?? written
}

/** The words of a paragraph with their ids, cut now. Names that stood in it before are known again. */
export async function analyzed(
  zh: string,
  en: string | undefined,
  before: readonly Word[],
  readings: Map<number, string>,
): Promise<Unpacked> {
  const glossary = before.flatMap((word): GlossaryWord[] => {
    const { text, kind, syllables } = word
    // What a person made a name is laid over afterwards, as long as their mend holds.
    if (kind !== 'name' || isMended(word) || !zh.includes(text)) return []
    return [{ text, kind, syllables: syllables.map(syllable => syllable?.reading ?? '') }]
  })
  const words = createAnalyzer(lexicon(), { glossary }).analyze(zh, en)
  return { words, ids: await idsOf(words, readings) }
}
