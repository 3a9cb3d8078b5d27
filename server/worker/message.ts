import type { Settings } from '#core/settings.ts'
import type { Chapter } from '#db/chapters.ts'

/** What the worker is told: to look for jobs, to make the entries of a chapter, to end. */
export type Told =
  | { kind: 'look' }
  | { kind: 'entries'; id: number; chapter: Chapter; script: Settings['script'] }
  | { kind: 'end' }

/** What it answers: entries (JSON, brotli), that it can't make them, that it has had nothing to do since the last it was told. */
export type Said =
  | { kind: 'entries'; id: number; body: Uint8Array<ArrayBuffer> }
  | { kind: 'failed'; id: number }
  | { kind: 'idle'; told: number }
