import type { Settings } from '#core/settings.ts'
import { packedWordIds, type Unpacked, unpack } from '#core/text/packed.ts'
import * as chapters from '#db/chapters.ts'
import { readingsOf } from '#db/lay.ts'
import { lexicon } from '#db/lexicon.ts'
import { overlay } from '#db/overlay.ts'
import type { Learner } from '#server/learner.ts'

/* A chapter as one reader sees it, for requests and for the worker. */

/** A pair as this reader sees it: mends laid over, its words unpacked. */
export type ReadPair = Omit<chapters.ChapterPair, 'words'> & Unpacked & { mended: boolean }

export type ReadChapter = Omit<chapters.Chapter, 'pairs' | 'mends'> & {
  pairs: ReadPair[]
  /** Of each word id that stands there, its key's reading. */
  readings: Map<number, string>
}

/** A chapter with its words, as this reader sees it; null where it isn't theirs to see. */
export async function readChapter(
  learner: Learner | null,
  textId: string,
  number: number,
): Promise<ReadChapter | null> {
  const chapter = await chapters.read(learner?.id ?? null, textId, number)
  return chapter && open(chapter)
}

/** Opens the words of a chapter and lays the reader's mends over them. */
export async function open({ pairs, mends, ...rest }: chapters.Chapter): Promise<ReadChapter> {
  const readings = await readingsOf(pairs.flatMap(pair => packedWordIds(pair.words)))
  const unpacked = pairs.map(pair => ({
    ...pair,
    ...unpack(pair.words, pair.zh, id => readings.get(id)),
  }))
  const laid = await overlay(unpacked, mends, readings)
  return {
    ...rest,
    readings,
    pairs: laid.map((pair, i) => ({ ...pair, mended: pair !== unpacked[i] })),
  }
}

export type Convert = (text: string) => string

/** Turns a text into the script that the reader asked for, character by character and without moving one. */
export function converter(asked: Settings['script'], own: 'hans' | 'hant'): Convert {
  if (asked === 'own' || asked === own) return text => text
  const { toSimplified, toTraditional } = lexicon().scripts
  return asked === 'hant' ? toTraditional : toSimplified
}
