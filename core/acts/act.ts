import type { Status } from '#core/reader/page.ts'
import type { Settings } from '#core/settings.ts'

/** Where a word was met: the pair, and the word's place in its Chinese. */
export type Met = { pair: string; start: number; end: number }

/**
 * What a reader does on the page, small enough to be kept while the line is down and sent again: doing one twice
 * changes nothing; `fresh` leaves words alone that have a status. `at` is when it was done, in milliseconds since 1970.
 */
export type Act =
  | { type: 'status'; id: string; at: number; words: number[]; status: Status; met?: Met; fresh?: boolean }
  | { type: 'undo'; id: string; at: number; act: string }
  | { type: 'note'; id: string; at: number; word: number; note: string }
  | { type: 'read'; id: string; at: number; text: string; pairs: string[] }
  | { type: 'place'; id: string; at: number; text: string; chapter: number; pair: string }
  | { type: 'settings'; id: string; at: number; settings: Settings }

/** An act before it is given its id and its time. */
export type Deed = Act extends infer A ? (A extends Act ? Omit<A, 'id' | 'at'> : never) : never

/** At most so many acts in one request, and so many words or pairs in one act. */
export const ACTS = 100
export const ITEMS = 6000
