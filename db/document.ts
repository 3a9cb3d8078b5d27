import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deflate, inflate } from 'node:zlib'
import type { Help } from '#core/memory/help.ts'
import type { Source } from '#core/pair/source.ts'
import { chineseCharacters } from '#core/text/count.ts'
import { simplifyOneToOne } from '#core/text/script.ts'
import type { Word } from '#core/text/word.ts'

/** A pair to be stored. What is missing is made: its id, its links by length, its words by analysis. */
export type ImportPair = {
  kind: 'heading' | 'paragraph'
  zh: string
  en?: string
  id?: string
  /** Sentence links by count, "1-1 1-2". */
  links?: string
  /** Where the English comes from; `file` where nothing is said. */
  source?: Source
  words?: Word[]
}

/** A text to be stored: what core/import makes of a file, and what our own shelf and exports know besides. */
export type ImportDocument = {
  title: string
  titleEn?: string
  level?: string | null
  chapters: { title: string; titleEn?: string; pairs: ImportPair[] }[]
  /** Words that help with the whole text. */
  helps?: Help[]
}

/** SHA-256 in lower-case hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What two files of the same paragraphs have in common. */
export function documentHash(document: ImportDocument): string {
  const hash = createHash('sha256')
  for (const { pairs } of document.chapters) for (const { zh } of pairs) hash.update(zh).update('\n')
  return hash.digest('hex')
}

/** The Chinese characters of the whole text. */
export function documentCharacters(document: ImportDocument): number {
  let sum = 0
  for (const { pairs } of document.chapters) for (const { zh } of pairs) sum += chineseCharacters(zh)
  return sum
}

/** The script that the text is written in, by how much of its beginning would change. */
export function scriptOf(document: ImportDocument): 'hans' | 'hant' {
  let sample = ''
  for (const { pairs } of document.chapters) {
    for (const { zh } of pairs) if (sample.length < 3000) sample += zh
  }
  const simple = simplifyOneToOne(sample)
  let changed = 0
  for (let i = 0; i < sample.length; i++) if (sample[i] !== simple[i]) changed++
  // About a third of running characters differ between the scripts; a few variants are in any text.
  return changed > chineseCharacters(sample) * 0.08 ? 'hant' : 'hans'
}

/** The document as the job keeps it. */
export async function packDocument(document: ImportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await promisify<Buffer, { level: number }, Buffer>(deflate)(
    Buffer.from(JSON.stringify(document)),
    {
      level: 1,
    },
  )
  return new Uint8Array(bytes)
}

export async function unpackDocument(bytes: Uint8Array): Promise<ImportDocument> {
  const json: unknown = JSON.parse((await promisify<Uint8Array, Buffer>(inflate)(bytes)).toString())
  return json as ImportDocument
}
