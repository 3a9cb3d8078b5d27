import process from 'node:process'
import type { Figure } from './figure.ts'

/** Characters a second of processor time, ours and the baseline's, and what ours holds in memory. */
export function speed(
  text: readonly string[],
  ours: (text: string) => unknown,
  theirs: (text: string) => unknown,
  against: string,
  load: () => unknown,
): Figure[] {
  const length = text.reduce((sum, paragraph) => sum + paragraph.length, 0)
  const run = (work: (text: string) => unknown) => {
    for (const paragraph of text.slice(0, text.length / 4)) work(paragraph)
    const before = process.cpuUsage()
    for (const paragraph of text) work(paragraph)
    const { user, system } = process.cpuUsage(before)
    return length / ((user + system) / 1e6)
  }
  load()
  const [mine, other] = [run(ours), run(theirs)]
  return [
    {
      name: 'characters a second',
      unit: '/s',
      value: mine,
      baseline: other,
      against,
      goal: 500_000,
      more: true,
    },
    { name: 'memory of the process, both loaded', unit: 'MB', value: process.memoryUsage.rss() / 1e6 },
  ]
}
