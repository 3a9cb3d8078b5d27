/** A change by a person to one pair, as the page asks for it. */
export type PairMend =
  | { kind: 'english'; en: string }
  | { kind: 'chinese'; zh: string }
  /** A former English version made the current one again; null: none. */
  | { kind: 'version'; version: string | null }
  | { kind: 'undo'; mend: string }

/** A pair after its mend: its row painted again, and what takes the mend back. */
export type MendedPair = { id: string; html: string; undo: PairMend | null }

/** A version of a pair in its history: the newest first. */
export type Version = {
  id: string
  side: 'zh' | 'en'
  text: string
  source: string
  by: string
  at: string
  current: boolean
}
