/** Whether a word at `start` of the Chinese stands among some neighbours. */
export type Around = (zh: string, start: number) => boolean

/** One "A~B": the word between A and B, and what the signs beside it can be, null where they can be anything. */
type Place = { before: string; after: string; last: string | null; next: string | null; whole?: RegExp }

/** Stands for the start and the end of the Chinese. */
const EDGE = '\0'

/**
 * Reads "A~B|C~|~D", with expressions for A to D: the word stands after A and before B, after C, or before D. An expression is
 * compiled only once the signs beside the word are such as it can match: compiling a thousand costs more than the rest.
 */
export function readAround(word: string, around: string): Around {
  let places: Place[] | undefined
  return (zh, start) => {
    places ??= alternatives(around).map(readPlace)
    const last = zh[start - 1] ?? EDGE
    const next = zh[start + word.length] ?? EDGE
    return places.some(place => {
      if (place.last?.includes(last) === false || place.next?.includes(next) === false) return false
      const { before, after } = place
      const ahead = after && `(?=${after})`
      place.whole ??= new RegExp(`${before && `(?<=${before})`}${word}${ahead}`, 'uy')
      place.whole.lastIndex = start
      return place.whole.test(zh)
    })
  }
}

function readPlace(text: string): Place {
  const [before = '', after = ''] = text.split('~')
  return { before, after, last: ending(before), next: beginning(after) }
}

/** Cuts at "|" outside brackets. */
function alternatives(text: string): string[] {
  const out: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const c = text[i]
    if (c === '(' || c === '[') depth++
    else if (c === ')' || c === ']') depth--
    else if (c === undefined || (c === '|' && depth === 0)) {
      out.push(text.slice(start, i))
      start = i + 1
    }
  }
  return out
}

/** All signs that what an expression matches can begin with, null where they can't be told. */
function beginning(text: string): string | null {
  if (text === '$') return EDGE
  if (text.startsWith('(?:')) {
    const end = closing(text)
    return LOOSE.test(text[end + 1] ?? '') ? null : joined(text.slice(3, end), beginning)
  }
  const set = /^\[([^\]^]+)\](?![?*{])/.exec(text)
  if (set) return members(set[1] ?? '')
  return PLAIN.test(text[0] ?? '') && !LOOSE.test(text[1] ?? '') ? (text[0] ?? null) : null
}

/** All signs that what an expression matches can end with, null where they can't be told. */
function ending(text: string): string | null {
  if (text === '^') return EDGE
  if (text.startsWith('(?:') && closing(text) === text.length - 1) return joined(text.slice(3, -1), ending)
  const set = /\[([^\]^]+)\]$/.exec(text)
  if (set) return members(set[1] ?? '')
  return PLAIN.test(text.at(-1) ?? '') && text.at(-2) !== '\\' ? (text.at(-1) ?? null) : null
}

const PLAIN = /[^\\^$.*+?()[\]{}|\ud800-\udfff]/
const LOOSE = /[?*{]/

function joined(text: string, read: (text: string) => string | null): string | null {
  const all = alternatives(text).map(read)
  return all.includes(null) ? null : all.join('')
}

/** The signs of a class; null for one with ranges or with signs of two code units. */
function members(text: string): string | null {
  const signs = text.replaceAll('\\d', '0123456789')
  return /[\\-]|[\ud800-\udfff]/.test(signs) ? null : signs
}

/** Where the bracket that a text begins with is closed. */
function closing(text: string): number {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i
  }
  return text.length
}
