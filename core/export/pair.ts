import { type Bead, beadsOf } from '#core/pair/bead.ts'
import { expandLinks, linkByLength, parseLinks } from '#core/pair/links.ts'
import type { Source } from '#core/pair/source.ts'
import { type Span, sentences } from '#core/text/sentences.ts'
import { toneMarks } from '#core/text/tones.ts'
import type { SyllableSource, Word, WordKind } from '#core/text/word.ts'

/** A word as it leaves: tone-marked pinyin, and what decided it. */
export type ExportedWord = {
  start: number
  end: number
  text: string
  pinyin: (string | null)[]
  /** What decided the syllables: one source where they have the same, else one for each; null without any. */
  source: SyllableSource | null | (SyllableSource | null)[]
  /** Left out for a word that is read and for signs that aren't. */
  kind?: WordKind
  /** Numbers of the syllables that a machine was not sure of; left out where there are none. */
  doubtful?: number[]
  /** How sure it was of each of those, in percent; left out where that isn't known. */
  sure?: number[]
}

/** A pair as it leaves, with all that makes it the same when it comes back. `en` is empty where there is none. */
export type ExportedPair = {
  id: string
  kind: 'heading' | 'paragraph'
  zh: string
  en: string
  source: { zh: Source; en: Source | null }
  sentences: { zh: Span[]; en: Span[] }
  words: ExportedWord[]
  /** [Chinese, English] sentences that answer each other, in order. */
  links: [zh: number[], en: number[]][]
}

type Stored = {
  id: string
  kind: 'heading' | 'paragraph'
  zh: string
  translation: { en: string; source: Source; links: string } | null
}

/** A stored pair and its words as they leave. */
export function exportPair(stored: Stored, words: readonly Word[], source: Source): ExportedPair {
  const { id, kind, zh, translation } = stored
  const en = translation?.en ?? ''
  const spans = { zh: sentences(zh, 'zh'), en: sentences(en, 'en') }
  return {
    id,
    kind,
    zh,
    en,
    source: { zh: source, en: en ? (translation?.source ?? null) : null },
    sentences: spans,
    words: words.map(exportWord),
    links: beads(zh, en, spans, translation?.links ?? '').map(({ zh, en }) => [zh, en]),
  }
}

/** The links as they are stored, where they fit the sentences; else by the sentences' lengths. */
function beads(zh: string, en: string, spans: { zh: Span[]; en: Span[] }, stored: string): Bead[] {
  if (en === '') return beadsOf(spans.zh.map(() => [1, 0]))
  const links = parseLinks(stored)
  const cut = (text: string, parts: Span[]) => parts.map(([start, end]) => text.slice(start, end))
  return (
    (links && expandLinks(links, spans.zh.length, spans.en.length)) ??
    beadsOf(linkByLength(cut(zh, spans.zh), cut(en, spans.en)))
  )
}

/** A word as it leaves. */
export function exportWord({ start, end, text, kind, syllables }: Word): ExportedWord {
  const sources = syllables.map(syllable => syllable?.source ?? null)
  const read = sources.filter(source => source !== null)
  const doubtful = syllables.flatMap((syllable, i) => (syllable?.doubtful ? [i] : []))
  const sure = doubtful.flatMap(i => syllables[i]?.sure ?? [])
  return {
    start,
    end,
    text,
    pinyin: syllables.map(syllable => syllable && toneMarks(syllable.reading)),
    source: new Set(read).size > 1 ? sources : (read[0] ?? null),
    ...(kind !== plainKind(read.length > 0) && { kind }),
    ...(doubtful.length > 0 && { doubtful }),
    ...(sure.length > 0 && sure.length === doubtful.length && { sure }),
  }
}

/** What a word is where nothing else is said. */
export function plainKind(read: boolean): WordKind {
  return read ? 'word' : 'other'
}
