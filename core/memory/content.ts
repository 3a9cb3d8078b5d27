import { joinEnglish, type Written } from '#core/memory/beads.ts'
import { type Help, readHelp } from '#core/memory/help.ts'
import type { Link } from '#core/pair/bead.ts'
import { sentences } from '#core/text/sentences.ts'

export type ContentPair = {
  id: string
  kind: 'heading' | 'paragraph'
  zh: string
  en: string
  links: Link[]
  words: Help[]
}

export type ContentChapter = { title: string; titleEn: string; pairs: ContentPair[] }

/** One of our own texts for the shelf, with the ids that are for ever. */
export type Content = {
  id: string
  title: string
  titleEn: string
  level: string | null
  chapters: ContentChapter[]
}

type Block = { id: string; heading: boolean; lines: string[]; words: Help[] }

/**
 * Reads a content file. Its head: "id:", "title: 中文 | English", "level:". Then blocks: "@ id", with " heading" where
 * a chapter begins, and by turns a Chinese line and the English that answers it ("-" where nothing does), and
 * "= word pinyin". Throws, with the number of the line or the id of the pair, where it is not so.
 */
export function readContent(text: string): Content {
  const head = new Map<string, string>()
  const blocks: Block[] = []
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim()
    const start = /^@ *([\w-]+)( heading)?$/.exec(line)
    const field = /^(\w+): *(.+)$/.exec(line)
    const block = blocks.at(-1)
    const help = readHelp(line)
    if (line === '' || line.startsWith('# ')) continue
    if (start?.[1]) blocks.push({ id: start[1], heading: start[2] !== undefined, lines: [], words: [] })
    else if (help && block) block.words.push(help)
    else if (block) block.lines.push(line === '-' ? '' : line)
    else if (field?.[1] && field[2]) head.set(field[1], field[2])
    else throw new Error(`Line ${i + 1} of the content file is not understood: ${line.slice(0, 60)}`)
  }
  const [title = '', titleEn = ''] = (head.get('title') ?? '').split('|').map(part => part.trim())
  const id = head.get('id') ?? ''
  if (!id || !title || blocks.length === 0) throw new Error('A content file needs an id, a title and a pair')
  return {
    id,
    title,
    titleEn,
    level: head.get('level') ?? null,
    chapters: chaptersOf(blocks, title, titleEn),
  }
}

function chaptersOf(blocks: Block[], title: string, titleEn: string): ContentChapter[] {
  const chapters: ContentChapter[] = []
  for (const block of blocks) {
    const pair = pairOf(block)
    if (block.heading) chapters.push({ title: pair.zh, titleEn: pair.en, pairs: [pair] })
    else {
      if (chapters.length === 0) chapters.push({ title, titleEn, pairs: [] })
      chapters.at(-1)?.pairs.push(pair)
    }
  }
  return chapters
}

function pairOf({ id, heading, lines, words }: Block): ContentPair {
  if (lines.length === 0 || lines.length % 2 > 0)
    throw new Error(`Pair ${id} needs an English line for each Chinese`)
  const zh = lines.filter((_, i) => i % 2 === 0)
  const written: Written[] = []
  const whole = zh.join('')
  const ends = sentences(whole, 'zh').map(([, end]) => end)
  let [place, next] = [0, 0]
  for (const [i, line] of zh.entries()) {
    place += line.length
    const from = next
    while (next < ends.length && (ends[next] ?? 0) <= place) next++
    if (line !== '' && ends[next - 1] !== place)
      throw new Error(`Pair ${id}: a Chinese line ends within a sentence: ${line}`)
    written.push({ zh: next - from, en: lines[i * 2 + 1] ?? '' })
  }
  return { id, kind: heading ? 'heading' : 'paragraph', zh: whole, ...joinEnglish(written), words }
}
