/**
 * Full-width forms (U+FF01–FF5E and the blank U+3000) made half-width, one code unit for one: the length stays.
 */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, sign =>
    sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  )
}

/** A text without its white space; `at(i)` is where code unit `i` of it stood (its length: the end of the whole). */
export type Tight = { text: string; at: (offset: number) => number }

/** Takes white space out and remembers where it was. */
export function tighten(text: string): Tight {
  if (!/\s/.test(text)) return { text, at: offset => offset }
  const offsets = new Uint32Array(text.length + 1)
  let tight = ''
  let from = 0
  let length = 0
  const keep = (to: number) => {
    tight += text.slice(from, to)
    for (let i = from; i < to; i++) offsets[length++] = i
  }
  for (const space of text.matchAll(/\s+/g)) {
    keep(space.index)
    from = space.index + space[0].length
  }
  keep(text.length)
  offsets[length] = text.length
  return { text: tight, at: offset => offsets[offset] ?? text.length }
}
