import { halfWidth, tighten } from '#core/text/width.ts'

const ENDS = '。!?｡⁉⁈‼⁇'
const CLOSERS = '”’」』)]】〕〗》〉"\''
const QUOTE_CLOSERS = '”’」』"\''
/** What follows goes on with the sentence, whatever stood before. */
const GOING_ON = ',;:、､'
const DASHES = '—―─-'
/** After an embedded “……！” these go on with the sentence: “救命！”的喊声. */
const PARTICLES = '的之等'
const BRACKETS: Record<string, string> = {
  '(': ')',
  '[': ']',
  '【': '】',
  '〔': '〕',
  '〖': '〗',
  '《': '》',
  '〈': '〉',
}
const QUOTES: Record<string, string> = { '“': '”', '「': '」', '『': '』', '‘': '’' }
/** A bracket that closes later than this is taken for a slip: its inside is cut like any text. */
const LONGEST_BRACKET = 300
const DEEPEST = 8
const NOTE = /^(?:\[\d{1,3}\]|[①-⑳])+/
const EMOJI = /^(?:\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*)+/u
const ADDRESS = /(?:https?:\/\/|www\.)[!-~]+/g

/** Verbs that end a clause such as 他低声说: both scripts, so that the cut is the same in both. */
const SAYING =
  /[说説說道问問答喊叫嚷骂罵吼嚎叹嘆讲講应應念唱吟曰云想笑哭斥喝劝勸求夸誇赞贊讚哝噥囔喃咐嘱囑释釋补補充嘴辩辯布诉訴语語][道着著了]?$/
/** Who doesn't answer, doesn't say what stood before. */
const NOT = /[不没沒未無无别別]/
const TAG = /^[^。!?…“”「」『』"—,;:、()]{1,16}/

/**
 * The ends of the sentences of a Chinese paragraph. What decides is the same in half- and full-width signs, in
 * both scripts, and without regard to white space: the text is looked at folded and without blanks.
 */
export function chineseSentences(text: string): number[] {
  const { text: seen, at } = tighten(halfWidth(text))
  const ends = cuts(seen).map(at)
  return text.length > 0 ? [...ends, text.length] : []
}

/** Where anything can happen; all else is passed over. */
const SIGNS = /[。!?｡⁉⁈‼⁇.…⋯“”「」『』‘’"'([【〔〖《〈hw]/

/** Places in the folded text, strictly inside of it, where a new sentence begins. */
function cuts(text: string): number[] {
  const places: number[] = []
  const brackets = matching(text)
  const quiet = addresses(text)
  let start = 0
  let quoteStart = -1
  let straight = false
  const signs = new RegExp(SIGNS, 'g')
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const i = found.index
    const sign = found[0]
    const skip = brackets.get(i)
    if (skip !== undefined && (i > start || sign === '《' || sign === '〈')) {
      signs.lastIndex = skip + 1
      continue
    }
    const hush = quiet.get(i)
    if (hush !== undefined) {
      signs.lastIndex = hush
      continue
    }
    if (sign in QUOTES || (sign === '"' && !straight && quoteStart < 0)) {
      if (quoteStart < 0) quoteStart = i
      straight = sign === '"'
    } else if (QUOTE_CLOSERS.includes(sign) && !inWord(text, i)) {
      quoteStart = -1
      straight = false
    }
    if (!isEnd(text, i)) continue
    const run = runAfter(text, i, quoteStart >= 0)
    if (run.quoted) straight = false
    if (endsHere(text, start, quoteStart, run)) {
      const cut = tagged(text, start, quoteStart, run)
      if (cut === run.end && cut < text.length) places.push(cut)
      if (cut === run.end) start = cut
    }
    if (run.quoted) quoteStart = -1
    signs.lastIndex = run.end
  }
  return places
}

/** A run of sentence ends with the closing signs, notes and emoji that belong to it. */
type Run = { end: number; strong: boolean; closed: boolean; quoted: boolean }

function runAfter(text: string, from: number, inQuote: boolean): Run {
  let i = from
  const run = { strong: false, closed: false, quoted: false }
  let open = inQuote
  for (; i < text.length; i++) {
    const sign = text.charAt(i)
    if ((sign === '"' || sign === "'") && !open) break
    if (CLOSERS.includes(sign)) {
      run.closed = true
      if (QUOTE_CLOSERS.includes(sign)) {
        run.quoted = true
        open = false
      }
    } else if (ENDS.includes(sign)) run.strong = true
    else if (sign === '.') {
      const dots = count(text, i, '.')
      run.strong ||= dots < 3
      i += dots - 1
    } else if (DASHES.includes(sign)) {
      // A dash belongs to what follows, unless nothing does.
      const dashes = count(text, i, DASHES)
      const after = text.charAt(i + dashes)
      if (after !== '' && !(CLOSERS.includes(after) && after !== '"' && after !== "'")) break
      i += dashes - 1
    } else if (sign !== '…' && sign !== '⋯') break
  }
  const tail = text.slice(i, i + 24)
  i += NOTE.exec(tail)?.[0].length ?? 0
  if (run.strong) i += EMOJI.exec(tail)?.[0].length ?? 0
  return { end: i, ...run }
}

function endsHere(text: string, start: number, quoteStart: number, run: Run): boolean {
  const next = text.charAt(run.end)
  if (next === '') return true
  if (GOING_ON.includes(next)) return false
  if (!run.strong && !run.closed) return false
  if (run.quoted && quoteStart > start) {
    const embedded = !/[\p{P}\p{S}]/u.test(text.charAt(quoteStart - 1))
    if (embedded && (PARTICLES.includes(next) || !run.strong)) return false
  }
  return true
}

/**
 * “走吧！”他说。 is one sentence: where a quotation began the sentence and a clause that ends in a verb of saying
 * follows, the end moves behind. With a colon or a quotation right after it, the clause begins what follows.
 */
function tagged(text: string, start: number, quoteStart: number, run: Run): number {
  if (!run.quoted || quoteStart !== start) return run.end
  const clause = TAG.exec(text.slice(run.end, run.end + 17))?.[0]
  if (clause === undefined || !SAYING.test(clause) || NOT.test(clause)) return run.end
  const next = text.charAt(run.end + clause.length)
  return next === ':' || next in QUOTES || next === '"' ? run.end : -1
}

function isEnd(text: string, i: number): boolean {
  const sign = text.charAt(i)
  if (sign === '…' || sign === '⋯' || ENDS.includes(sign)) return true
  return sign === '.' && (isDots(text, i) || isStop(text, i))
}

/** Three full stops in a row are an ellipsis. */
function isDots(text: string, i: number): boolean {
  let first = i
  while (text.charAt(first - 1) === '.') first--
  return text.startsWith('...', first)
}

/** A full stop between Chinese characters stands for 。; after a letter or a digit it is a point. */
function isStop(text: string, i: number): boolean {
  return !/[\p{ASCII}]/u.test(text.charAt(i - 1) || '.') && !/[0-9A-Za-z.]/.test(text.charAt(i + 1))
}

function inWord(text: string, i: number): boolean {
  const sign = text.charAt(i)
  return (
    (sign === "'" || sign === '’') &&
    /[A-Za-z]/.test(text.charAt(i - 1)) &&
    /[A-Za-z]/.test(text.charAt(i + 1))
  )
}

/** How many signs from `from` on are among `signs`. */
function count(text: string, from: number, signs: string): number {
  let i = from
  while (i < text.length && signs.includes(text.charAt(i))) i++
  return i - from
}

/** For each opening bracket with a partner near by, the place of the partner. */
function matching(text: string): Map<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (const { 0: sign, index } of text.matchAll(/[([【〔〖《〈)\]】〕〗》〉]/g)) {
    if (sign in BRACKETS) {
      open.push(index)
      if (open.length > DEEPEST) open.shift()
    } else {
      const depth = open.findLastIndex(at => BRACKETS[text.charAt(at)] === sign)
      const partner = open[depth]
      if (partner === undefined) continue
      open.length = depth
      if (index - partner <= LONGEST_BRACKET) pairs.set(partner, index)
    }
  }
  return pairs
}

/** Web addresses, whose ? and ! end nothing: from start to end. */
function addresses(text: string): Map<number, number> {
  if (!text.includes('://') && !text.includes('www.')) return new Map()
  return new Map([...text.matchAll(ADDRESS)].map(match => [match.index, match.index + match[0].length]))
}
