import type { Vocabulary } from '#core/dictionary/dictionary.ts'
import { japaneseNames } from '#core/text/name-japanese.ts'
import { createPeople } from '#core/text/name-people.ts'
import { createForeign, createPlaces } from '#core/text/name-places.ts'
import { COUNTED, is, MEASURE } from '#core/text/name-signs.ts'
import { FOREIGN_NAME, NEVER, OTHER_NAME, SCALE } from '#core/text/names.ts'
import type { Arc } from '#core/text/numbers.ts'
import type { Span } from '#core/text/segment.ts'

/** A Japanese family name that is known, and a given name that ends as theirs do. */
const JAPANESE = 21 * SCALE

/**
 * Words for the names that may begin at `start`, as further arcs of the lattice. `text` is in simplified characters,
 * which may be other than the text itself.
 */
export function createNameArcs(dictionary: Vocabulary): (text: string, start: number, arc: Arc) => void {
  const people = createPeople(dictionary)
  const foreign = createForeign(dictionary)
  const places = createPlaces(dictionary)
  return (text, start, arc) => {
    // 100 张卡 are cards, 一袋米 is rice.
    if (is(text, start, MEASURE) && is(text, start - 1, COUNTED)) return
    people(text, start, arc)
    japaneseNames(text, start, end => arc(start, end, JAPANESE, 'name', OTHER_NAME))
    foreign(text, start, arc)
    places(text, start, arc)
  }
}

/** Joins foreign names that stand side by side without a ·, in place: 多斯|桑托斯. */
export function createNameJoiner(dictionary: Vocabulary): (spans: Span[], text: string) => Span[] {
  const foreign = dictionary.sections.words('nameForeign')
  const sounds = (text: string, { start, end }: { start: number; end: number }) => {
    for (let at = start; at < end; at++) if ((foreign[text.charCodeAt(at)] ?? NEVER) > 8 * SCALE) return false
    return end - start > 1
  }
  const like = (text: string, { kind, headword, ...span }: Span) =>
    headword === FOREIGN_NAME ||
    (kind === 'name' && headword >= 0 && dictionary.lines(headword).length === 0 && sounds(text, span))
  return (spans, text) => {
    let last: Span | undefined
    let kept = 0
    for (const span of spans) {
      if (last && like(text, span) && like(text, last)) {
        last.end = span.end
        last.headword = FOREIGN_NAME
        continue
      }
      spans[kept++] = span
      last = span
    }
    spans.length = kept
    return spans
  }
}
