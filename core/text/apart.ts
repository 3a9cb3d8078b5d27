const NOT = '不'.charCodeAt(0)
const CAN = '得'.charCodeAt(0)
const HITHER = '来'.charCodeAt(0)
const THITHER = '去'.charCodeAt(0)
const TURNS = new Set([...'进出起过回上下'].map(sign => sign.charCodeAt(0)))
/** Signs that make another word with 去 and 来: 超过|去年, 走进|来自. */
const OTHERWISE = /^(?:去[年世处向岁夏秋冬春除留]|来[自历源宾访往临电信函生年])/

/**
 * Whether signs of the word from `start` to `end` belong to what stands around: 能|不|能, 要|不|要; 走|进来,
 * 逃|不|出去. `verb` tells whether a headword is one; it's asked seldom.
 */
export function standsApart(
  text: string,
  headword: number,
  start: number,
  end: number,
  verb: (headword: number) => boolean,
): boolean {
  const size = end - start
  if (size === 1) return false
  const second = text.charCodeAt(start + 1)
  const next = text.charCodeAt(end)
  const first = text.charCodeAt(start)
  if (first === NOT && second !== CAN && second === text.charCodeAt(start - 1)) return true
  if (size > 3) return false
  if (size === 2 && second === NOT && first === next) return true
  if ((next !== HITHER && next !== THITHER) || !TURNS.has(text.charCodeAt(end - 1))) return false
  if (OTHERWISE.test(text.slice(end, end + 2))) return false
  return size === 2 ? verb(headword) : second === NOT || second === CAN
}
