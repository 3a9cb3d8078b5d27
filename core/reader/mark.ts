import type { Status } from '#core/reader/page.ts'

const marks: Record<Status, string> = { 0: 'new', 1: 'l1', 2: 'l2', 3: 'l3', 4: 'l4', 5: '', 9: 'ign' }

/** The class of a word's mark; a known word has none. */
export const mark = (status: Status): string => marks[status]

/** The status that a word's classes tell of. */
export function statusOfMark(classes: Iterable<string>): Status {
  for (const name of classes) {
    for (const status of [0, 1, 2, 3, 4, 9] as const) if (marks[status] === name) return status
  }
  return 5
}
