import { paragraphs } from '#core/import/paragraphs.ts'

const HEADING = /^(#{1,6})[ \t]+(.+)$/

/** Whether a text is Markdown: by its name, or by its headings. */
export function isMarkdown(text: string, name = ''): boolean {
  return /\.(?:md|markdown)$/i.test(name) || /^#{1,6} \S.*(?:\n|$)/m.test(text)
}

/**
 * The paragraphs of a Markdown text without its marks, and for each its level as a heading, 0 for none. A link
 * leaves its words, a picture its description; raw HTML and code stay as they are written.
 */
export function readMarkdown(text: string): { text: string; level: number }[] {
  const marked = text
    .replace(/^(?=\S)(.+)\n={3,}[ \t]*$/gm, '# $1')
    .replace(/^(?=[^\s#>*-])(.+)\n-{3,}[ \t]*$/gm, '## $1')
    .replace(/^ {0,3}(?:[-*_] ?){3,}$/gm, '')
    .replace(/^(?: {0,3}> ?)+/gm, '')
    .replace(/^[ \t]*(?:```|~~~).*$/gm, '')
    .replace(/^(?= {0,3}#{1,6}[ \t]|[ \t]*(?:[-*+]|\d{1,3}\.)[ \t])/gm, '\n')
    .replace(/^( {0,3}#{1,6}[ \t].*)$/gm, '$1\n')
  return paragraphs(marked).flatMap(block => {
    const heading = HEADING.exec(block)
    const words = inline(heading?.[2]?.replace(/(?<=\s)#+$/, '') ?? block.replace(/^[-*+]\s+/, ''))
    return words === '' ? [] : [{ text: words, level: heading?.[1]?.length ?? 0 }]
  })
}

/** Where there are headings of several levels, chapters begin at the highest that comes more than once. */
export function chapterLevel(levels: number[]): number {
  for (let level = 1; level <= 6; level++) if (levels.filter(one => one === level).length > 1) return level
  return levels.find(level => level > 0) ?? 0
}

function inline(text: string): string {
  return text
    .replace(/!?\[([^[\]\n]{0,300})\]\([^()\s]{0,1000}(?:\s+"[^"]{0,300}")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,500})(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]{1,500})(?<=\S)\*(?![\w*])/g, '$1')
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1')
    .trim()
}
