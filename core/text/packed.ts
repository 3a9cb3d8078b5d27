import type { Syllable, SyllableSource, Word, WordKind } from '#core/text/word.ts'

/*
 * A word takes one number, `length << 3 | form`, and the id of its key. Its syllables are those of the key, found in
 * the dictionary and beyond doubt, unless the form says that each has a byte of its own: source, doubt, whether the
 * reading is the key's, none, or follows, and whether a byte follows that says how sure the machine was. Numbers take seven bits a byte, the lowest first.
 */
const WORD = 0
const OTHER = 1
const NAME = 2
const NUMBER = 3
const LATIN = 4
const WORD_DETAILED = 5
const NAME_DETAILED = 6
/** A byte follows: kind, whether there is an id, whether there are details. */
const SPECIAL = 7

const kinds: readonly WordKind[] = ['word', 'name', 'number', 'latin', 'other']
const sources: readonly SyllableSource[] = ['dictionary', 'rule', 'model', 'memory', 'person']

const [KEYED, DETAILED] = [8, 16]
const [DOUBTFUL, AS_KEY, UNREAD, LAST, SURE] = [8, 16, 32, 64, 128]

/** Words of a pair with the ids of their keys, 0 for what has none. */
export type Unpacked = { words: Word[]; ids: number[] }

/** The key of a word to be packed: its id, and its reading by `keySyllables`. */
export type PackedKey = { id: number; syllables: readonly (string | null)[] }

/** Packs the words of a pair, which cover it without gaps; `key` gives a word's key, or null where it has none. */
export function pack(
  words: readonly Word[],
  key: (word: Word, index: number) => PackedKey | null,
): Uint8Array<ArrayBuffer> {
  const out: number[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (!word) break
    const known = key(word, index)
    const expected = known?.syllables ?? []
    const detailed = !arePlain(word.syllables, expected)
    const form = formOf(word.kind, known !== null, detailed)
    number(out, (word.end - word.start) * 8 + form)
    if (form === SPECIAL) {
      out.push(kinds.indexOf(word.kind) | (known ? KEYED : 0) | (detailed ? DETAILED : 0))
    }
    if (known) number(out, known.id)
    if (!detailed) continue
    const last = word.syllables.length - 1
    for (let i = 0; i <= last; i++) {
      detail(out, word.syllables[i] ?? null, expected[i] ?? null, i === last ? LAST : 0)
    }
  }
  return new Uint8Array(out)
}

function formOf(kind: WordKind, keyed: boolean, detailed: boolean): number {
  if (kind === 'word' && keyed) return detailed ? WORD_DETAILED : WORD
  if (kind === 'name' && keyed) return detailed ? NAME_DETAILED : NAME
  if (kind === 'number' && keyed && !detailed) return NUMBER
  if (kind === 'other' && !keyed && !detailed) return OTHER
  if (kind === 'latin' && !keyed && !detailed) return LATIN
  return SPECIAL
}

/**
 * The reading of a key, a syllable for each of the word's `count` characters; null for what stands in it as written
 * ("t xu4"). Empty where they are not so many.
 */
export function keySyllables(reading: string, count: number): (string | null)[] {
  const parts = reading.split(' ')
  return parts.length === count ? parts.map(part => (/^[a-zêü]+[1-5]$/.test(part) ? part : null)) : []
}

function arePlain(syllables: Word['syllables'], expected: PackedKey['syllables']): boolean {
  for (let i = 0; i < syllables.length; i++) {
    const syllable = syllables[i] ?? null
    if ((syllable?.reading ?? null) !== (expected[i] ?? null)) return false
    if (syllable && (syllable.source !== 'dictionary' || syllable.doubtful)) return false
  }
  return true
}

function detail(out: number[], syllable: Syllable | null, expected: string | null, last: number) {
  if (syllable === null) {
    out.push(UNREAD | last)
    return
  }
  const { reading, source, doubtful, sure } = syllable
  const flags = sources.indexOf(source) | (doubtful ? DOUBTFUL : 0) | last
  out.push(flags | (reading === expected ? AS_KEY : 0) | (sure === undefined ? 0 : SURE))
  if (sure !== undefined) out.push(sure)
  if (reading === expected) return
  out.push(reading.length)
  for (let i = 0; i < reading.length; i++) out.push(reading.charCodeAt(i))
}

function number(out: number[], value: number) {
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) out.push((rest % 128) | 128)
  out.push(rest)
}

/** Reads on through packed bytes. */
class Cursor {
  at = 0
  private readonly bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
  get more() {
    return this.at < this.bytes.length
  }
  byte(): number {
    const value = this.bytes[this.at++]
    if (value === undefined) throw new RangeError('Packed words end within a word')
    return value
  }
  number(): number {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte()
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
  }
  text(): string {
    let text = ''
    for (let left = this.byte(); left > 0; left--) text += String.fromCharCode(this.byte())
    return text
  }
}

/** Of one word: its length, kind, the id of its key, and whether its syllables follow. */
function head(cursor: Cursor): { length: number; kind: WordKind; id: number; detailed: boolean } {
  const value = cursor.number()
  const form = value % 8
  let [kind, keyed, detailed] = FORMS[form] ?? [0, false, false]
  if (form === SPECIAL) {
    const flags = cursor.byte()
    kind = flags & 7
    keyed = (flags & KEYED) !== 0
    detailed = (flags & DETAILED) !== 0
  }
  const id = keyed ? cursor.number() : 0
  return { length: Math.floor(value / 8), kind: kinds[kind] ?? 'other', id, detailed }
}

/** By form: number of the kind, whether there is an id, whether there are details. */
const FORMS: [number, boolean, boolean][] = [
  [0, true, false],
  [4, false, false],
  [1, true, false],
  [2, true, false],
  [3, false, false],
  [0, true, true],
  [1, true, true],
]

/**
 * The words of the pair `zh` again; `reading` gives the reading of a key by its id. Syllables are shared among words
 * and must not be changed. Throws where the bytes don't belong to the text.
 */
export function unpack(bytes: Uint8Array, zh: string, reading: (id: number) => string | undefined): Unpacked {
  const words: Word[] = []
  const ids: number[] = []
  const shared = new Map<number, (Syllable | null)[]>()
  const cursor = new Cursor(bytes)
  let start = 0
  while (cursor.more) {
    const { length, kind, id, detailed } = head(cursor)
    const end = start + length
    const text = zh.slice(start, end)
    const count = signs(text)
    // A word has fewer characters than that.
    const name = id * 0x10000 + count
    let syllables = detailed ? undefined : shared.get(name)
    if (!syllables) {
      const expected = keySyllables((id === 0 ? undefined : reading(id)) ?? '', count)
      syllables = detailed
        ? details(cursor, expected)
        : Array.from({ length: count }, (_, i) => plainSyllable(expected[i] ?? null))
      if (!detailed) shared.set(name, syllables)
    }
    words.push({ start, end, text, kind, syllables })
    ids.push(id)
    start = end
  }
  if (start !== zh.length) throw new RangeError(`Packed words cover ${start} of ${zh.length} code units`)
  return { words, ids }
}

const plainSyllable = (reading: string | null): Syllable | null =>
  reading === null ? null : { reading, source: 'dictionary', doubtful: false }

function details(cursor: Cursor, expected: (string | null)[]): (Syllable | null)[] {
  const syllables: (Syllable | null)[] = []
  for (let flags = 0; !(flags & LAST); ) {
    flags = cursor.byte()
    if (flags & UNREAD) {
      syllables.push(null)
      continue
    }
    const source = sources[flags & 7] ?? 'dictionary'
    const sure = flags & SURE ? { sure: cursor.byte() } : undefined
    const reading = flags & AS_KEY ? (expected[syllables.length] ?? '') : cursor.text()
    syllables.push({ reading, source, doubtful: (flags & DOUBTFUL) !== 0, ...sure })
  }
  return syllables
}

/** The number of characters (code points). */
function signs(text: string): number {
  let count = text.length
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) count--
  return count
}

/** The ids of the words, in order and as often as they stand there. */
export function packedWordIds(bytes: Uint8Array): number[] {
  const ids: number[] = []
  const cursor = new Cursor(bytes)
  while (cursor.more) {
    const { id, detailed } = head(cursor)
    if (id !== 0) ids.push(id)
    if (detailed) details(cursor, [])
  }
  return ids
}

/**
 * Where the words stand that have a syllable which a machine chose and was not sure of, in UTF-16 code units, and how sure
 * it was, in percent: 0 where that isn't known.
 */
export function packedDoubts(bytes: Uint8Array): { start: number; end: number; sure: number }[] {
  const found: { start: number; end: number; sure: number }[] = []
  const cursor = new Cursor(bytes)
  let start = 0
  while (cursor.more) {
    const { length, detailed } = head(cursor)
    const doubts = detailed ? details(cursor, []).filter(syllable => syllable?.doubtful) : []
    const end = start + length
    if (doubts.length) found.push({ start, end, sure: Math.min(...doubts.map(doubt => doubt?.sure ?? 0)) })
    start = end
  }
  return found
}

/** A word as a page needs it: how long it is in UTF-16 code units, the id of its key (0: none), its kind, any doubt. */
export type Token = { length: number; id: number; kind: WordKind; doubtful: boolean }

/** The words without their readings: a page reads these off their keys. Six times as quick as `unpack`. */
export function tokens(bytes: Uint8Array): Token[] {
  const out: Token[] = []
  const cursor = new Cursor(bytes)
  while (cursor.more) {
    const { length, kind, id, detailed } = head(cursor)
    out.push({ length, id, kind, doubtful: detailed && doubted(cursor) })
  }
  return out
}

/** Reads over the details of a word; whether any syllable of it is doubtful. */
function doubted(cursor: Cursor): boolean {
  let doubtful = false
  for (let flags = 0; !(flags & LAST); ) {
    flags = cursor.byte()
    if (flags & UNREAD) continue
    if (flags & DOUBTFUL) doubtful = true
    if (flags & SURE) cursor.byte()
    if (!(flags & AS_KEY)) cursor.text()
  }
  return doubtful
}
