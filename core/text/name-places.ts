import type { Vocabulary } from '#core/dictionary/dictionary.ts'
import * as signs from '#core/text/name-signs.ts'
import { begins, is, isClass, isFirm } from '#core/text/name-signs.ts'
import { FOREIGN_NAME, NEVER, OTHER_NAME, SCALE } from '#core/text/names.ts'
import type { Arc } from '#core/text/numbers.ts'

const FOREIGN = 3.6 * SCALE
const FOREIGN_SIGN = 0.25 * SCALE
/** 屋里 may be any two words. */
const SHORT_FOREIGN = SCALE
/** What stands beside a · is a name. */
const DOTTED = 4 * SCALE
const LONGEST_FOREIGN = 9
const PLACE = 8 * SCALE
/** 滁河 may be any two words. */
const SHORT_PLACE = 3 * SCALE
const STATION = 5 * SCALE
const STATION_SIGN = '站'.charCodeAt(0)
const EXCHANGE = 14 * SCALE
/** A name that is listed nowhere, of characters that names have. */
const UNLISTED = 6.5 * SCALE
/** It is only believed where a name is likely to begin, and sooner if what it is of follows: 高崎|机场. */
const APART = 3 * SCALE
const CLASSED = 4 * SCALE

/** Transliterated names: runs of the characters that they are written with. */
export function createForeign({ sections }: Vocabulary): (text: string, start: number, arc: Arc) => void {
  const foreign = sections.words('nameForeign')
  return (text, start, arc) => {
    let sum = is(text, start - 1, signs.DOT) ? FOREIGN - DOTTED : FOREIGN
    const last = Math.min(text.length, start + LONGEST_FOREIGN)
    for (let at = start; at < last; at++) {
      const sign = foreign[text.charCodeAt(at)] ?? NEVER
      if (sign === NEVER || is(text, at, signs.NEVER_FOREIGN)) return
      sum += sign + FOREIGN_SIGN
      const length = at + 1 - start
      if (length < 2) continue
      const dotted = is(text, at + 1, signs.DOT) ? DOTTED : 0
      arc(start, at + 1, sum - dotted + (length === 2 ? SHORT_FOREIGN : 0), 'name', FOREIGN_NAME)
    }
  }
}

/** Names of places by what they end in, and names of anything by their characters and what stands beside them. */
export function createPlaces(dictionary: Vocabulary): (text: string, start: number, arc: Arc) => void {
  const { sections, trie } = dictionary
  const places = sections.words('namePlaces')
  const proper = sections.words('nameSigns')
  // What the signs cost as words by themselves: a name that costs more can't win.
  const alone = new Uint16Array(0x10000).fill(NEVER)
  trie.children(0, (unit, node) => {
    const word = trie.word(node)
    if (word >= 0) alone[unit] = dictionary.cost(word)
  })

  function place(text: string, start: number, arc: Arc) {
    let sum = PLACE
    for (let end = start; end < text.length && end - start < 4; end++) {
      if (end > start && is(text, end, signs.PLACE_END)) {
        // 滁河 is one word; of 竹崎乡 the name is one and what it is of another.
        if (end - start > 1) {
          if (!dictionary.has(text.slice(start, end))) arc(start, end, sum, 'name', -1)
        } else if (begins(text, start)) arc(start, end + 1, sum + SHORT_PLACE, 'name', -1)
      }
      const sign = places[text.charCodeAt(end)] ?? NEVER
      if (sign === NEVER || is(text, end, signs.NEVER_GIVEN)) return
      sum += sign
    }
  }

  /** The stations of a town: 北京|西|站 is one name. */
  function station(text: string, start: number, end: number, arc: Arc) {
    if (text.charCodeAt(end + 1) !== STATION_SIGN || !is(text, end, signs.QUARTER)) return
    const town = trie.find(text.slice(start, end))
    if (town >= 0 && dictionary.named(town))
      arc(start, end + 2, dictionary.cost(town) + STATION, 'name', OTHER_NAME)
  }

  /** What the sign at `at` costs in a name, NEVER where none has it. */
  function sign(text: string, at: number): number {
    if (is(text, at, signs.NEVER_GIVEN)) return NEVER
    return proper[text.charCodeAt(at)] ?? NEVER
  }

  function unlisted(text: string, start: number, arc: Arc) {
    // 八到|十|度.
    if (text[start + 1] === '度' && is(text, start, signs.NUMERAL)) return
    let sum = UNLISTED + sign(text, start)
    if (sum >= NEVER) return
    let words = alone[text.charCodeAt(start)] ?? NEVER
    for (let at = start + 1; at < start + 4 && at < text.length; at++) {
      // 水里|乡: before what it is of even 里 may end a name.
      const last = isClass(text, at + 1) ? (proper[text.charCodeAt(at)] ?? NEVER) : sign(text, at)
      if (last === NEVER) return
      // 宝|二|爷 is the second of them.
      if (is(text, at, signs.NUMERAL) && is(text, at + 1, signs.TITLE)) return
      sum += last
      words += alone[text.charCodeAt(at)] ?? NEVER
      // Longer ones are believed of firms only: 汇添富|基金.
      if (at === start + 1 && text[at] === '子' && !isClass(text, at + 1)) continue
      const firm = at === start + 1 || isFirm(text, at + 1)
      if (!firm || sum - CLASSED >= words || is(text, at, signs.GENERIC)) continue
      const apart = begins(text, start) ? 0 : APART
      arc(start, at + 1, sum + apart - (isClass(text, at + 1) ? CLASSED : 0), 'name', OTHER_NAME)
    }
  }

  return (text, start, arc) => {
    // 北交所, as the exchanges are called for short.
    if (text.startsWith('交所', start + 1)) arc(start, start + 3, EXCHANGE, 'name', OTHER_NAME)
    station(text, start, start + 2, arc)
    station(text, start, start + 3, arc)
    place(text, start, arc)
    unlisted(text, start, arc)
  }
}
