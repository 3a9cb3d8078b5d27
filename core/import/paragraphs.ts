import { hasChinese } from '#core/text/count.ts'

/** Lines of prose are wrapped somewhere between these columns, a Chinese character counting two. */
const [NARROW, WIDE] = [40, 130]
/** So many lines must lead on into the next before a file is taken for hard-wrapped. */
const ENOUGH = 3
const CLOSED = /[。！？!?.…：:][”’」』"')）]*$/

/**
 * The paragraphs of a text. A line is one, with or without blank lines between, unless the file as a whole is clearly
 * hard-wrapped: then lines are joined up to a blank line, an indented one, or after one that leaves room.
 */
export function paragraphs(text: string): string[] {
  const lines = text.split('\n')
  const width = wrapWidth(lines)
  if (width === 0) return lines.map(line => line.trim()).filter(Boolean)
  const joined: string[] = []
  let before: string | undefined
  for (const line of lines) {
    const trimmed = line.trim()
    const goesOn = before !== undefined && !/^(?:\u3000|\s{2})/.test(line) && isFull(before, trimmed, width)
    if (trimmed !== '') {
      if (goesOn) joined.push(join(joined.pop() ?? '', trimmed))
      else joined.push(trimmed)
    }
    before = trimmed === '' ? undefined : trimmed
  }
  return joined
}

/** The column at which the lines of a hard-wrapped text end; 0 for any other text. */
function wrapWidth(lines: string[]): number {
  const leading: [line: string, next: string][] = []
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]?.trim() ?? ''
    const next = lines[i + 1]?.trim() ?? ''
    if (line !== '' && next !== '') leading.push([line, next])
    // A book of one paragraph a line has long lines at once.
    if (line.length > WIDE * 2) return 0
  }
  if (leading.length < ENOUGH) return 0
  const widths = leading.map(([line]) => columns(line)).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0
  if (width < NARROW || width > WIDE) return 0
  const full = leading.filter(([line, next]) => isFull(line, next, width))
  const open = full.filter(([line]) => !CLOSED.test(line))
  return full.length >= leading.length * 0.5 && full.length >= ENOUGH && open.length >= full.length * 0.6
    ? width
    : 0
}

/** Whether the beginning of `next` would not have fitted on `line`. */
function isFull(line: string, next: string, width: number): boolean {
  const first = /^[!-~]+/.exec(next)?.[0].length ?? 4
  return columns(line) + 1 + Math.min(first, 24) > width - 2
}

function columns(line: string): number {
  let count = 0
  for (let i = 0; i < line.length; i++) count += line.charCodeAt(i) > 0x2e7f ? 2 : 1
  return count
}

function join(before: string, next: string): string {
  const meets =
    hasChinese(before.slice(-1)) || hasChinese(next.slice(0, 1)) || /[\u2e80-\uffef]$/.test(before)
  return meets || /[A-Za-z]-$/.test(before) ? before + next : `${before} ${next}`
}
