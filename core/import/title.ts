import type { Block } from '#core/import/block.ts'
import { chineseCharacters, shorten } from '#core/text/count.ts'

const SENTENCE = /[。！!；;，,：:…]["”’」』）)]*$/
const AUTHOR = /^(?:作者|著者|译者|譯者|文|by|author)\s*[:：/／|\s]\s*(\S.{0,40})$/i
const BOOK = /^《([^》]{1,40})》\s*(?:[（(].{1,20}[)）])?\s*(\S{0,20})$/
const LONGEST = 40

/** Whether a text's first paragraph is its title: short, one line, and no sentence. */
export function isTitle(block: Block): boolean {
  const size = chineseCharacters(block.zh)
  return size > 0 && size <= LONGEST && block.zh.length <= LONGEST * 3 && !SENTENCE.test(block.zh)
}

/** The author of a line such as 作者：鲁迅; null for any other. */
export function readAuthor(line: string): string | null {
  return AUTHOR.exec(line)?.[1]?.trim() ?? null
}

/** The title in a title line, and the author where 《红楼梦》曹雪芹 names one. */
export function readTitle(line: string): { title: string; author?: string } {
  const book = BOOK.exec(line)
  if (!book?.[1]) return { title: line }
  const author = book[2]?.replace(/^(?:作者|著)?[:：]?/, '').replace(/[著作]$/, '')
  return author ? { title: book[1], author } : { title: book[1] }
}

/** A title for a text that has none: its file's name, or its first words. */
export function makeTitle(name: string | undefined, first: string): string {
  const stem = name
    ?.replace(/^.*[/\\]/, '')
    .replace(/\.[A-Za-z]{2,8}$/, '')
    .trim()
  return stem || shorten(first.split(/[。！？!?，,；;：:\n]/)[0] || first, 20)
}
