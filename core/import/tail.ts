import type { Document } from '#core/import/block.ts'

/** The line with which a web page's article ends: who edited it, where it was taken from. */
const LAST =
  /^(?:[（(【]?\s*)(?:责任?编辑|責任?編輯|编辑|編輯|责编|責編|校对|校對|审校|審校|本文编辑)\s*[:：/／丨|]/

/** What stands after it can't be much, or the line was a credit at the head. */
const MOST = 8

/**
 * How many paragraphs at the end look like the foot of a web page (other headlines, teasers) rather than the text:
 * what follows the editor's line in the last part of a text. They can be left out; nothing is left out unasked.
 */
export function tail({ chapters }: Document): number {
  const pairs = chapters.flatMap(chapter => chapter.pairs)
  for (let after = 1; after <= Math.min(MOST, pairs.length - 2); after++) {
    const line = pairs[pairs.length - 1 - after]
    if (line && line.zh.length < 40 && LAST.test(line.zh)) return after
  }
  return 0
}

/** The document without its last `count` paragraphs; a chapter that is left empty goes too. */
export function withoutTail(document: Document, count: number): Document {
  let left = count
  const chapters = document.chapters.toReversed().flatMap(chapter => {
    const drop = Math.min(left, chapter.pairs.length)
    left -= drop
    const pairs = drop > 0 ? chapter.pairs.slice(0, -drop) : chapter.pairs
    return pairs.length > 0 ? [{ ...chapter, pairs }] : []
  })
  return { ...document, chapters: chapters.toReversed() }
}
