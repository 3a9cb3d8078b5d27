import { simplifyOneToOne } from '#core/text/script.ts'
import type { Word, WordKind } from '#core/text/word.ts'

export type MendScope = 'pair' | 'text' | 'everywhere'

/** A word as a person wants it, or as it stood: a reading for each character, '' for what isn't read. */
export type MendWord = { text: string; kind: WordKind; reading: string[] }

/** "These characters are these words." Split, join, reading and name are all this. */
export type WordMend = {
  scope: MendScope
  /** The pair that it was made in, and where its characters stood there. */
  pairId: string
  start: number
  form: string
  before: MendWord[]
  after: MendWord[]
  /** What stood beside it, by which its place is found again when the pair is written anew. */
  left: string
  right: string
}

/** How many code units beside its characters a mend remembers, and how many must be there again. */
const BESIDE = 8
const ALIKE = 2

/**
 * The words of the pair with mends laid over them, in the order in which they were made: later ones win. They cover
 * `zh` as `words` did; what no mend touches is the same object. A mend always holds where it was made; elsewhere in
 * its scope it holds where its ends are ends of words, and one of readings alone where they are read as they were.
 */
export function applyMends(
  zh: string,
  words: readonly Word[],
  mends: readonly WordMend[],
  pairId: string,
): readonly Word[] {
  let result = words
  let plain: string | undefined
  for (const mend of mends) {
    const at = mend.pairId === pairId ? placeOfMend(mend, zh) : -1
    if (at >= 0) result = put(result, zh, at, mend.after)
    if (mend.scope === 'pair') continue
    plain ??= simplifyOneToOne(zh)
    result = spread(result, zh, plain, mend, at)
  }
  return result
}

/**
 * Where the characters of a mend stand now in the pair that it was made in: where they stood, or, when the pair was
 * written anew, where what stands beside them is most alike. -1 where they are gone.
 */
export function placeOfMend({ form, start, left, right }: WordMend, zh: string): number {
  const framed = `\n${zh}\n`
  const alike = (at: number) => {
    let before = 0
    for (let i = 1; i <= left.length && framed[at + 1 - i] === left[left.length - i]; i++) before++
    let after = 0
    for (let i = 0; i < right.length && framed[at + 1 + form.length + i] === right[i]; i++) after++
    return before + after
  }
  if (zh.startsWith(form, start) && alike(start) === left.length + right.length) return start
  let best = -1
  let most = 0
  for (let at = zh.indexOf(form); at >= 0; at = zh.indexOf(form, at + 1)) {
    const score = alike(at)
    const nearer = Math.abs(at - start) < Math.abs(best - start)
    if (score >= ALIKE && (score > most || (score === most && nearer))) {
      best = at
      most = score
    }
  }
  return best
}

/** The mend that makes `after` of what stands from `start` on. Scope and pair are the caller's to say. */
export function mendAt(
  zh: string,
  words: readonly Word[],
  start: number,
  after: readonly MendWord[],
): Omit<WordMend, 'scope' | 'pairId'> {
  const form = after.map(({ text }) => text).join('')
  const end = start + form.length
  const framed = `\n${zh}\n`
  return {
    start,
    form,
    before: clipped(words, zh, start, end).map(mendWord),
    after: [...after],
    left: framed.slice(Math.max(0, start + 1 - BESIDE), start + 1),
    right: framed.slice(end + 1, end + 1 + BESIDE),
  }
}

export const mendWord = ({ text, kind, syllables }: Word): MendWord => ({
  text,
  kind,
  reading: syllables.map(syllable => syllable?.reading ?? ''),
})

/** Whether a person set how the word is read, and with it where it ends. */
export const isMended = ({ syllables }: Word): boolean =>
  syllables.some(syllable => syllable?.source === 'person')

/** What a mend changes: where words end, whether they are names, or how they are read. */
export function kindOfMend({
  before,
  after,
}: Pick<WordMend, 'before' | 'after'>): 'words' | 'name' | 'syllables' {
  if (!sameCut(before, after)) return 'words'
  return before.every(({ kind }, i) => kind === after[i]?.kind) ? 'syllables' : 'name'
}

/** The mends, each of a run of words, that a person's words in an imported pair tell of. */
export function mendsIn(zh: string, words: readonly Word[], analyzed: readonly Word[]) {
  const runs: Word[][] = []
  let run: Word[] | undefined
  for (const word of words) {
    if (!isMended(word)) run = undefined
    else if (run) run.push(word)
    else {
      run = [word]
      runs.push(run)
    }
  }
  return runs.map(run => mendAt(zh, analyzed, run[0]?.start ?? 0, run.map(mendWord)))
}

/** Lays a mend on every place of its scope but the one where it was made. */
function spread(
  words: readonly Word[],
  zh: string,
  plain: string,
  mend: WordMend,
  made: number,
): readonly Word[] {
  const form = simplifyOneToOne(mend.form)
  const recut = !sameCut(mend.before, mend.after)
  let result = words
  for (let at = plain.indexOf(form); at >= 0; at = plain.indexOf(form, at)) {
    const end = at + form.length
    if (made >= 0 && at < made + form.length && end > made) {
      at++
      continue
    }
    const first = indexAt(result, at)
    let last = first
    while ((result[last]?.end ?? end) < end) last++
    const whole = result[first]?.start === at && result[last]?.end === end
    const standing = whole ? result.slice(first, last + 1) : []
    if (whole && holds(mend, standing, recut)) result = put(result, zh, at, asHere(mend, standing))
    at = whole ? end : at + 1
  }
  return result
}

function holds({ before, after }: WordMend, standing: readonly Word[], recut: boolean): boolean {
  if (!sameCut(standing, after)) return recut
  if (recut) return standing.some(({ kind }, i) => kind !== after[i]?.kind)
  return standing.every((word, i) =>
    word.syllables.every((syllable, k) => (syllable?.reading ?? '') === (before[i]?.reading[k] ?? '')),
  )
}

/** Where the analysis cuts as the person did, it has its reading from this place. */
const asHere = ({ after, before }: WordMend, standing: readonly Word[]): MendWord[] =>
  sameCut(before, after) || !sameCut(standing, after)
    ? after
    : standing.map((word, i) => ({ ...mendWord(word), kind: after[i]?.kind ?? word.kind }))

/** Puts a person's words in the place of what stands from `at` on; words that reach out of it are cut. */
function put(words: readonly Word[], zh: string, at: number, after: readonly MendWord[]): readonly Word[] {
  const end = at + after.reduce((sum, { text }) => sum + text.length, 0)
  const first = indexAt(words, at)
  let last = first
  while ((words[last]?.end ?? end) < end) last++
  const [head, tail] = [words[first], words[last]]
  if (!head || !tail) return words
  let from = at
  const made = after.map(({ text, kind, reading }): Word => {
    const [start, stop] = [from, from + text.length]
    from = stop
    const syllables = reading.map(
      syllable => (syllable && { reading: syllable, source: 'person' as const, doubtful: false }) || null,
    )
    return { start, end: stop, text: zh.slice(start, stop), kind, syllables }
  })
  return [
    ...words.slice(0, first),
    ...(head.start < at ? [clip(head, zh, head.start, at)] : []),
    ...made,
    ...(tail.end > end ? [clip(tail, zh, end, tail.end)] : []),
    ...words.slice(last + 1),
  ]
}

function clipped(words: readonly Word[], zh: string, start: number, end: number): Word[] {
  return words
    .filter(word => word.end > start && word.start < end)
    .map(word => clip(word, zh, Math.max(word.start, start), Math.min(word.end, end)))
}

/** The part of a word between two places. A part of a name is none. */
function clip(word: Word, zh: string, start: number, end: number): Word {
  if (start === word.start && end === word.end) return word
  const from = [...zh.slice(word.start, start)].length
  const text = zh.slice(start, end)
  const syllables = word.syllables.slice(from, from + [...text].length)
  return { start, end, text, kind: word.kind === 'name' ? 'word' : word.kind, syllables }
}

/** The number of the word that `at` lies in. */
function indexAt(words: readonly Word[], at: number): number {
  let [low, high] = [0, words.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((words[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

function sameCut(a: readonly { text: string }[], b: readonly { text: string }[]): boolean {
  return a.length === b.length && a.every(({ text }, i) => text.length === b[i]?.text.length)
}
