import { LearnerError } from '#core/errors.ts'
import { pairAlternate } from '#core/import/alternate.ts'
import type { Block, Chapter, Document } from '#core/import/block.ts'
import { clean } from '#core/import/clean.ts'
import { cutLong, cutParts, weight } from '#core/import/cut.ts'
import { findHeadings } from '#core/import/heading.ts'
import { chapterLevel, isMarkdown, readMarkdown } from '#core/import/markdown.ts'
import { paragraphs } from '#core/import/paragraphs.ts'
import { isTitle, makeTitle, readAuthor, readTitle } from '#core/import/title.ts'
import { chineseCharacters } from '#core/text/count.ts'

export type { Block, Document } from '#core/import/block.ts'

/** A chapter over this many characters is cut like a text without headings. */
const LONG_CHAPTER = 20_000
/** Fewer Chinese characters than this for an English word: an English text with a little Chinese in it. */
const LEAST_CHINESE = 0.05

/**
 * A Chinese plain text or Markdown file as chapters of paragraphs; `name` is the file's, for a title where the text has
 * none. Two languages in turn are paired. Throws `file-empty`, `no-chinese` or `english-where-chinese`.
 */
export function readDocument(text: string, name?: string): Document {
  return assemble(readBlocks(text, name, true), name)
}

/** The paragraphs of a Chinese text and which of them are headings, before it is cut into chapters. */
export function readBlocks(text: string, name?: string, bilingual = false): Block[] {
  const cleaned = clean(text)
  checkChinese(cleaned)
  const read = readLines(cleaned, name)
  const texts = read.map(block => block.text)
  const pairs = (bilingual && pairAlternate(texts)) || texts.map((zh, at) => ({ at, zh }))
  const kinds = kindsOf(
    read.map(block => block.level),
    pairs,
  )
  return pairs.map(({ at: _, ...pair }, i): Block => ({ kind: kinds[i] ?? 'paragraph', ...pair }))
}

/** The paragraphs of an English text and which of them are headings. Throws `english-empty`, `chinese-where-english`. */
export function readEnglish(text: string, name?: string): { kind: Block['kind']; text: string }[] {
  const cleaned = clean(text)
  const words = cleaned.match(/[A-Za-z]{2,}/g)?.length ?? 0
  if (chineseCharacters(cleaned) > words) throw new LearnerError('chinese-where-english')
  if (words === 0) throw new LearnerError('english-empty')
  const read = readLines(cleaned, name)
  const kinds = kindsOf(
    read.map(block => block.level),
    read.map(({ text }, at) => ({ at, zh: text })),
  )
  return read.map(({ text }, i) => ({ kind: kinds[i] ?? 'paragraph', text }))
}

/** Headings by Markdown's marks where there are any, else by their words. A lone first one is the title, no chapter. */
function kindsOf(levels: number[], pairs: { at: number; zh: string }[]): Block['kind'][] {
  const deepest = chapterLevel(levels)
  const [first = 0, ...others] = levels
  const title = first > 0 && others.every(level => level === 0 || level > first) ? 0 : -1
  const found = deepest > 0 ? [] : findHeadings(pairs.map(pair => pair.zh))
  return pairs.map(({ at }, i) => {
    const level = levels[at] ?? 0
    const heading = deepest > 0 ? level > 0 && level <= deepest && at !== title : found[i]
    return heading ? 'heading' : 'paragraph'
  })
}

function readLines(text: string, name?: string): { text: string; level: number }[] {
  if (isMarkdown(text, name)) return readMarkdown(text)
  return paragraphs(text).map(paragraph => ({ text: paragraph, level: 0 }))
}

function checkChinese(text: string) {
  if (text.trim() === '') throw new LearnerError('file-empty')
  const chinese = chineseCharacters(text)
  const words = chinese * LEAST_CHINESE * 40 > text.length ? 0 : (text.match(/[A-Za-z]{2,}/g)?.length ?? 0)
  if (words > 2 && chinese < words * LEAST_CHINESE) throw new LearnerError('english-where-chinese')
  if (chinese === 0) throw new LearnerError('no-chinese')
}

/** Blocks in their chapters: the title out of the first lines, long paragraphs cut, parts where there are no headings. */
export function assemble(blocks: Block[], name?: string): Document {
  const first = blocks[0]
  if (!first) throw new LearnerError('file-empty')
  const rest = blocks.slice(1)
  const entitled = rest.length > 0 && first.kind === 'paragraph' && isTitle(first)
  const { title, author } = readTitle(entitled ? first.zh : makeTitle(name, first.zh))
  const until = rest.findIndex(block => block.kind === 'heading')
  const front = rest.slice(0, Math.max(0, until))
  const byline = front.length === 1 ? readAuthor(front[0]?.zh ?? '') : null
  const bare = entitled && until >= 0 && (front.length === 0 || byline !== null)
  const body: Block[] = entitled ? [{ ...first, kind: 'heading' }, ...rest] : blocks
  const chapters = chaptersOf(bare ? blocks.slice(1 + front.length) : body, title)
  const writer = author ?? (bare ? byline : null)
  return {
    title,
    ...(entitled && first.en ? { titleEn: first.en } : {}),
    ...(writer ? { author: writer } : {}),
    chapters,
  }
}

function chaptersOf(blocks: Block[], title: string): Chapter[] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const group = groups.at(-1)
    const opens = group?.at(-1)
    if (block.kind === 'heading' && opens?.kind === 'heading') {
      // A volume and its first chapter, one under the other, are one heading.
      opens.zh = `${opens.zh} ${block.zh}`
      if (block.en) opens.en = opens.en ? `${opens.en} ${block.en}` : block.en
    } else if (!group || block.kind === 'heading') groups.push([{ ...block }])
    else group.push(block)
  }
  const single = groups.length === 1
  return groups.flatMap(group => {
    const head = group[0]
    const named =
      head?.kind === 'heading' ? { title: head.zh, ...(head.en ? { titleEn: head.en } : {}) } : { title }
    const pairs = group.flatMap(block => (block.kind === 'heading' ? [block] : cutLong(block)))
    const long = single || pairs.reduce((sum, pair) => sum + weight(pair.zh), 0) > LONG_CHAPTER
    const parts = long ? cutParts(pairs) : [pairs]
    return parts.map((part, i) => ({
      ...(i === 0 ? named : { title: partTitle(named.title, i, single) }),
      pairs: part,
    }))
  })
}

/** A part without a heading of its own is called by its number. */
function partTitle(title: string, index: number, single: boolean): string {
  return single ? String(index + 1) : `${title} (${index + 1})`
}
