import { plainKind } from '#core/export/pair.ts'
import { formatLinks } from '#core/pair/links.ts'
import { type Source, sources } from '#core/pair/source.ts'
import { toneDigits } from '#core/text/tones.ts'
import type { Syllable, SyllableSource, Word, WordKind } from '#core/text/word.ts'

/** A pair of an exported text, as it is stored again. What the file leaves out is made anew. */
export type ReadPair = {
  kind: 'heading' | 'paragraph'
  zh: string
  en?: string
  id?: string
  links?: string
  source?: Source
  words?: Word[]
}

export type ReadText = {
  title: string
  titleEn: string
  level: string | null
  chapters: { title: string; titleEn: string; pairs: ReadPair[] }[]
}

const wordSources: readonly SyllableSource[] = ['dictionary', 'rule', 'model', 'memory', 'person']
const kinds: readonly WordKind[] = ['word', 'name', 'number', 'latin', 'other']
const levels = ['1', '2', '3', '4', '5', '6+']

/** Reads a text that was exported as JSON. Throws, with the place, where it is something else. */
export function readExport(json: string): ReadText {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new Error(`This is not JSON: ${error instanceof Error ? error.message : error}`)
  }
  const { title, level, chapters } = object(value, 'the text')
  return {
    ...titles(title, 'title'),
    level: levels.find(known => known === level) ?? null,
    chapters: list(chapters, 'chapters').map((chapter, i) => {
      const { title, pairs } = object(chapter, `chapter ${i + 1}`)
      const where = `chapter ${i + 1}, pair`
      return {
        ...titles(title, `the title of chapter ${i + 1}`),
        pairs: list(pairs, `the pairs of chapter ${i + 1}`).map((pair, k) =>
          readPair(pair, `${where} ${k + 1}`),
        ),
      }
    }),
  }
}

function titles(value: unknown, where: string): { title: string; titleEn: string } {
  const { zh, en } = object(value, where)
  return { title: text(zh, `${where}.zh`), titleEn: typeof en === 'string' ? en : '' }
}

function readPair(value: unknown, where: string): ReadPair {
  const pair = object(value, where)
  const zh = text(pair.zh, `${where}: zh`)
  const en = pair.en ? text(pair.en, `${where}: en`) : ''
  const source = isObject(pair.source)
    ? sources.find(known => known === (pair.source as { en?: unknown }).en)
    : undefined
  return {
    kind: pair.kind === 'heading' ? 'heading' : 'paragraph',
    zh,
    ...(typeof pair.id === 'string' && /^[\w-]{1,40}$/.test(pair.id) && { id: pair.id }),
    ...(en && {
      en,
      ...(pair.links !== undefined && { links: readLinks(pair.links, where) }),
      ...(source && { source }),
    }),
    ...(pair.words !== undefined && { words: readWords(pair.words, zh, where) }),
  }
}

function readLinks(value: unknown, where: string): string {
  return formatLinks(
    list(value, `${where}: links`).map(bead => {
      const [zh, en] = list(bead, `${where}: a link`)
      return [list(zh, `${where}: a link`).length, list(en, `${where}: a link`).length]
    }),
  )
}

function readWords(value: unknown, zh: string, where: string): Word[] {
  let at = 0
  const words = list(value, `${where}: words`).map(item => {
    const { start, end, pinyin, source, kind, doubtful, sure } = object(item, `${where}: a word`)
    if (start !== at || typeof end !== 'number' || !(end > at && end <= zh.length))
      throw new Error(
        `${where}: the words must cover the Chinese in order; one begins at ${start} instead of ${at}`,
      )
    at = end
    const form = zh.slice(start, end)
    const marks = list(pinyin, `${where}: pinyin of ${form}`)
    if (marks.length !== [...form].length)
      throw new Error(`${where}: ${form} needs a syllable for each character`)
    const doubts = Array.isArray(doubtful) ? doubtful : []
    const shares = Array.isArray(sure) ? sure : []
    const syllables = marks.map((mark, i): Syllable | null => {
      if (typeof mark !== 'string') return null
      const share: unknown = shares[doubts.indexOf(i)]
      return {
        reading: toneDigits(mark),
        source: sourceOf(source, i),
        doubtful: doubts.includes(i),
        ...(isPercent(share) && { sure: share }),
      }
    })
    const plain = plainKind(syllables.some(syllable => syllable !== null))
    return { start, end, text: form, kind: kinds.find(known => known === kind) ?? plain, syllables }
  })
  if (at !== zh.length) throw new Error(`${where}: the words end at ${at} of ${zh.length}`)
  return words
}

const isPercent = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100

function sourceOf(value: unknown, index: number): SyllableSource {
  const named = Array.isArray(value) ? value[index] : value
  return wordSources.find(known => known === named) ?? 'dictionary'
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function object(value: unknown, where: string): Record<string, unknown> {
  if (isObject(value)) return value
  throw new Error(`There must be an object for ${where}`)
}

function list(value: unknown, where: string): unknown[] {
  if (Array.isArray(value)) return value
  throw new Error(`There must be a list for ${where}`)
}

function text(value: unknown, where: string): string {
  if (typeof value === 'string') return value
  throw new Error(`There must be a text for ${where}`)
}
