import { joinEnglish, splitEnglish, type Written } from '#core/memory/beads.ts'
import { type Help, readHelp, writeHelp } from '#core/memory/help.ts'
import type { Link } from '#core/pair/bead.ts'

/** A stored translation of one paragraph, without the paragraph; `footer` where it is of the page, not of the text. */
export type Remembered = { key: string; en: string; links: Link[]; words: Help[]; footer: boolean }

/** A memory file: what its head says, words that help everywhere in it, and the translations. */
export type Memory = { notes: string[]; words: Help[]; entries: Remembered[] }

/**
 * Reads a memory file. Its head: lines that begin with "# ", and "= word pinyin" for the whole file. Then blocks:
 * "@ key", "~ footer" where the paragraph is not of the text, lines of a number of Chinese sentences and their
 * English, and "= word pinyin" for the paragraph.
 * Throws, with the number of the line, where a line is none of these.
 */
export function readMemory(text: string): Memory {
  const memory: Memory = { notes: [], words: [], entries: [] }
  let block: { key: string; lines: Written[]; words: Help[]; footer: boolean } | undefined
  const close = () => {
    if (!block) return
    const { key, lines, words, footer } = block
    memory.entries.push({ key, ...joinEnglish(lines), words, footer })
  }
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim()
    const key = /^@ *(\d+:[0-9a-f]{64})$/.exec(line)?.[1]
    const written = /^(\d{1,3})(?: +(.*))?$/.exec(line)
    const help = readHelp(line)
    if (line === '') continue
    if (key) {
      close()
      block = { key, lines: [], words: [], footer: false }
    } else if (line.startsWith('#')) memory.notes.push(line.replace(/^# ?/, ''))
    else if (help) (block ?? memory).words.push(help)
    else if (line === '~ footer' && block) block.footer = true
    else if (written && block) block.lines.push({ zh: Number(written[1]), en: written[2] ?? '' })
    else throw new Error(`Line ${i + 1} of the memory file is not understood: ${line.slice(0, 60)}`)
  }
  close()
  return memory
}

/** Writes a memory file as `readMemory` reads it: one sentence bead a line, so that a diff shows what changed. */
export function writeMemory({ notes, words, entries }: Memory): string {
  const blocks = entries.map(({ key, en, links, words: help, footer }) => {
    const lines = splitEnglish(en, links) ?? [{ zh: 1, en }]
    const beads = lines.map(line => `${line.zh} ${line.en}`.trimEnd())
    return [`@ ${key}`, ...(footer ? ['~ footer'] : []), ...beads, ...help.map(writeHelp)]
  })
  return `${[notes.map(note => `# ${note}`.trimEnd()), words.map(writeHelp), ...blocks]
    .filter(block => block.length > 0)
    .map(block => block.join('\n'))
    .join('\n\n')}\n`
}
