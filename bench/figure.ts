import { cpus, loadavg, platform, release } from 'node:os'
import process from 'node:process'

/** One measured figure. */
export type Figure = {
  name: string
  /** ms, kB, MB, /s, px, or nothing for a plain number. */
  unit: string
  /** Null where this machine doesn't tell. */
  value: number | null
} & Beside

/** What stands beside a figure. */
export type Beside = {
  /** The plainest thing that could do the same work, measured in the same run; and what it was. */
  baseline?: number | null
  against?: string
  /** Our goal: at most so much, or at least where more is better. */
  goal?: number
  more?: boolean
}

/** A figure in milliseconds. */
export const ms = (name: string, value: number | null, beside: Beside = {}): Figure => ({
  name,
  unit: 'ms',
  value,
  ...beside,
})

/** A figure in thousands of bytes, from bytes. */
export const kB = (name: string, bytes: number, { baseline, ...beside }: Beside = {}): Figure => ({
  name,
  unit: 'kB',
  value: bytes / 1000,
  ...beside,
  ...(baseline && { baseline: baseline / 1000 }),
})

/** Whether what a part sent are its figures. */
export const isFigures = (message: unknown): message is Figure[] =>
  Array.isArray(message) && message.every(figure => typeof figure?.name === 'string')

/** The machine in one line, and how many programs wanted it meanwhile: more than ours, and times are too long. */
export function machine(): string {
  const all = cpus()
  return `${all.length} × ${all[0]?.model.trim() ?? 'processor'}, ${platform()} ${release()}, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}`
}

/** Figures as a table, each beside its baseline, the ratio to it, and our goal. A miss is marked, and fails nothing. */
export function table(title: string, figures: readonly Figure[]): string {
  const rows = figures.map(figure => {
    const { name, unit, value, baseline, against, goal, more } = figure
    return [
      name,
      value === null ? '–' : shown(value, unit),
      typeof baseline === 'number' ? shown(baseline, unit) : '',
      value !== null && baseline ? `${number(value / baseline)}×` : '',
      goal === undefined ? '' : `${more ? '≥' : '≤'} ${shown(goal, unit)}`,
      missed(figure) ? 'miss' : '',
      against ?? '',
    ]
  })
  const all = [[title, 'ours', 'baseline', 'ratio', 'goal', '', 'baseline is'], ...rows]
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map(row => width(row[column] ?? ''))))
  const lines = all.map(row =>
    row
      .map((cell, column) => {
        const room = ' '.repeat((widths[column] ?? 0) - width(cell))
        return column === 0 || column > 4 ? cell + room : room + cell
      })
      .join('  ')
      .trimEnd(),
  )
  lines.splice(1, 0, widths.map(count => '─'.repeat(count)).join('  '))
  return `${lines.join('\n')}\n`
}

const missed = ({ value, goal, more }: Figure) =>
  value !== null && goal !== undefined && (more ? value < goal : value > goal)

const shown = (value: number, unit: string) => (unit ? `${number(value)} ${unit}` : number(value))

const number = (value: number) => {
  const size = Math.abs(value)
  if (size >= 100 || Number.isInteger(value)) return value.toFixed(0)
  return value.toFixed(size >= 10 ? 1 : size >= 0.01 ? 2 : 4)
}

/** Cells of a terminal: a Chinese character takes two. */
const width = (text: string) =>
  [...text].reduce((sum, sign) => sum + (/[⺀-鿿　-〿＀-￯]/u.test(sign) ? 2 : 1), 0)

/** Runs a part: hands its figures to whoever started it, or prints them. */
export async function measure(part: string, work: () => Promise<Figure[]>): Promise<void> {
  try {
    const figures = await work()
    if (process.send) process.send(figures, () => process.exit())
    else {
      console.log(`${machine()}\n\n${table(part, figures)}`)
      process.exit()
    }
  } catch (error) {
    console.error(error)
    process.exit(1)
  }
}
