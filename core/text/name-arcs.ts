import type { Vocabulary } from '#core/dictionary/dictionary.ts'
import { japaneseNames } from '#core/text/name-japanese.ts'
import { createPeople } from '#core/text/name-people.ts'
import { createForeign, createPlaces } from '#core/text/name-places.ts'
import { COUNTED, is, MEASURE, NEVER_GIVEN } from '#core/text/name-signs.ts'
import { FOREIGN_NAME, NEVER, OTHER_NAME, SCALE } from '#core/text/names.ts'
import type { Arc } from '#core/text/numbers.ts'
import type { Span } from '#core/text/segment.ts'
import { isHan } from '#core/text/signs.ts'

/** A Japanese family name that is known, and a given name that ends as theirs do. */
const JAPANESE = 21 * SCALE
const CALLED = 16.5 * SCALE
const LONGER = 5 * SCALE
const CALL = '叫'.charCodeAt(0)
const TITLE = '《'.charCodeAt(0)

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
    called(text, start, arc)
    places(text, start, arc)
  }
}

/** What something is called, where nothing follows, or a short title: 有一座小镇叫木渎，《长恨歌》. Against rare words only. */
function called(text: string, start: number, arc: Arc) {
  const sign = text.charCodeAt(start - 1)
  if (sign !== TITLE && sign !== CALL) return
  const title = sign === TITLE
  for (let at = start; at < start + 3 && isHan(text.charCodeAt(at)) && !is(text, at, NEVER_GIVEN); at++) {
    const length = at + 1 - start
    if (title ? text[at + 1] === '》' && length > 1 : length === 2 && !isHan(text.charCodeAt(at + 1)))
      arc(start, at + 1, CALLED + (length - 2) * LONGER, 'name', OTHER_NAME)
  }
}

/** Joins foreign names that stand side by side without a ·, in place: 多斯|桑托斯. */
export function createNameJoiner(dictionary: Vocabulary): (spans: Span[], text: string) => Span[] {
  const foreign = dictionary.sections.words('nameForeign')
  const sounds = (text: string, { start, end }: Span, limit: number, strange: number) => {
    let others = 0
    for (let at = start; at < end; at++) if ((foreign[text.charCodeAt(at)] ?? NEVER) > limit) others++
    return end - start > 1 && others <= strange
  }
  const made = (span: Span) => span.headword === FOREIGN_NAME
  const like = (text: string, span: Span) =>
    made(span) ||
    (span.kind === 'name' &&
      span.headword >= 0 &&
      dictionary.lines(span.headword).length === 0 &&
      sounds(text, span, 9 * SCALE, span.end - span.start > 2 ? 1 : 0))
  // 摩尔 is a rare word too; 夫人 is no part of a name.
  const sounding = (text: string, span: Span) =>
    span.kind === 'word' &&
    dictionary.cost(span.headword) > 11.5 * SCALE &&
    sounds(text, span, 6.5 * SCALE, 0)
  return (spans, text) => {
    let last: Span | undefined
    let kept = 0
    for (const span of spans) {
      if (last && like(text, span) && (like(text, last) || sounding(text, last))) {
        last.end = span.end
        last.kind = 'name'
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
