import 'server-only'
import type { Vocabulary } from '#core/dictionary/dictionary.ts'
import type { WordKey } from '#core/text/word.ts'
import { hasTones, parseSearch } from '#core/words/search.ts'
import { lexicon } from '#db/lexicon.ts'

/** How many words a search answers at most, the best ones. */
const MOST = 1000
/** Lines looked at for one word of English: "of" stands in fifty thousand. */
const LINES = 4000
/** English shorter than this would find nearly everything. */
const SHORTEST = 2

/** A line of the dictionary and how well it answers: 0 exactly, 3 only just. */
type Hit = { line: number; score: number }

/**
 * The words of the dictionary that a search finds, the best first and common ones before rare ones: by their
 * characters, their reading and their English.
 */
export function lookUp(q: string): WordKey[] {
  const { dictionary } = lexicon()
  const search = parseSearch(q)
  const hits: Hit[] = []
  if (search && 'hanzi' in search) {
    hits.push(...byCharacters(search.hanzi, dictionary))
  } else {
    if (search) hits.push(...byReading(search, dictionary))
    if (q.length >= SHORTEST) hits.push(...byEnglish(q.toLowerCase(), dictionary))
  }
  const found = new Map<string, { key: WordKey; order: number }>()
  for (const { line, score } of hits) {
    const { simplified, reading } = dictionary.entry(line)
    const key = { simplified, reading: reading.join(' ').toLowerCase() }
    const name = `${simplified} ${key.reading}`
    const rank = dictionary.rank(simplified) || 200_000
    // One step in how well it answers, or an unusual reading, weighs as much as being ten times as rare.
    const unlikely = (isName(reading) ? 1 : 0) + (dictionary.usualEntry(line) ? 0 : 1)
    const order = score + unlikely + Math.log10(rank)
    const before = found.get(name)
    if (!before || before.order > order) found.set(name, { key, order })
  }
  return [...found.values()]
    .sort((a, b) => a.order - b.order)
    .slice(0, MOST)
    .map(({ key }) => key)
}

const isName = (reading: readonly string[]) => /^\p{Lu}/u.test(reading[0] ?? '')

/** Headwords, in either script, that hold the characters. */
function* byCharacters(hanzi: string, dictionary: Vocabulary): Generator<Hit> {
  for (const { line, at, text } of lines(hanzi, dictionary)) {
    if (text.split('\t', 2).join('\t').length <= at) continue
    const [traditional = '', simplified = ''] = text.split('\t')
    const forms = [traditional, simplified]
    yield { line, score: forms.includes(hanzi) ? 0 : forms.some(form => form.startsWith(hanzi)) ? 2 : 3 }
  }
}

/** Entries whose reading begins as typed; a last syllable may be half typed. */
function* byReading(search: { plain: string; tones: string }, dictionary: Vocabulary): Generator<Hit> {
  const letters = dictionary.syllables.map(name =>
    name
      .toLowerCase()
      .replaceAll('ü', 'v')
      .replace(/[^a-z]/g, ''),
  )
  for (let line = 0; line < dictionary.size; line++) {
    let rest = search.plain
    let whole = true
    for (const syllable of dictionary.reading(line)) {
      const spelled = letters[syllable] ?? ''
      if (rest === '' || !rest.startsWith(spelled)) {
        whole = false
        if (spelled.startsWith(rest)) rest = ''
        break
      }
      rest = rest.slice(spelled.length)
    }
    if (rest !== '') continue
    const reading = dictionary.entry(line).reading.join(' ').toLowerCase()
    if (hasTones(reading, search.tones)) yield { line, score: whole ? 0 : 2 }
  }
}

/** Entries with the words in their English. */
function* byEnglish(english: string, dictionary: Vocabulary): Generator<Hit> {
  const escaped = english.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const begins = new RegExp(`(^|[^a-z])${escaped}`)
  const whole = new RegExp(`(^|[^a-z])${escaped}($|[^a-z])`)
  const exact = new RegExp(`(^|/|; ?)(to |a |an |the )?(\\([^)]*\\) )?${escaped}( \\([^)]*\\))?($|/|;)`)
  const seen = new Set<number>()
  const spellings = [english, english.charAt(0).toUpperCase() + english.slice(1)]
  for (const { line, text } of everyLine(spellings, dictionary)) {
    if (seen.has(line)) continue
    if (seen.size === LINES) return
    seen.add(line)
    const senses = (text.split('\t')[3] ?? '').toLowerCase()
    const at = exact.exec(senses)?.index
    // The further back a sense stands, the less the word is known for it.
    if (at !== undefined)
      yield { line, score: Math.min(1.2, (senses.slice(0, at).split('/').length - 1) * 0.4) }
    else if (begins.test(senses)) yield { line, score: whole.test(senses) ? 1.5 : 3 }
  }
}

function* everyLine(spellings: string[], dictionary: Vocabulary) {
  for (const spelling of spellings) yield* lines(spelling, dictionary)
}

/** Lines of the packed entries that hold a text, and where: the blob is searched as it is, in some milliseconds. */
function* lines(
  wanted: string,
  dictionary: Vocabulary,
): Generator<{ line: number; at: number; text: string }> {
  const bytes = dictionary.sections.bytes('entries')
  const blob = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const offsets = dictionary.sections.longs('entryOffsets')
  for (let at = blob.indexOf(wanted); at >= 0; ) {
    const line = lineAt(offsets, at)
    const end = offsets[line + 1] ?? blob.length
    const text = blob.toString('utf8', offsets[line], end)
    yield { line, at: text.indexOf(wanted), text }
    at = blob.indexOf(wanted, end)
  }
}

/** The line that a byte belongs to. */
function lineAt(offsets: Uint32Array, at: number): number {
  let low = 0
  let high = offsets.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return low
}
