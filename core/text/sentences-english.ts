/** Stand before a name, so they never end a sentence. */
const TITLES = words(
  'Mr Mrs Ms Mx Dr Prof St Mt Ft Gen Col Maj Capt Lt Sgt Cpl Adm Cmdr Rev Fr Hon Gov Sen Rep Pres Messrs Mme Mlle',
)
/** Stand before a number or go on with the sentence in another way. */
const BEFORE_NUMBER = words('No Nos Vol Vols p pp Fig Figs Ch Chap Art Sec Eq Ex Op Ver Par Tab')
const NEVER_LAST = words('e.g i.e cf viz vs v ca approx esp incl ed eds trans')
/** May end a sentence; then what follows must look like a beginning. */
const EITHER = words(
  'etc al Inc Ltd Co Corp LLC Bros Jr Sr Esq a.m p.m Ph.D M.D B.A M.A B.C A.D Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ave Blvd Rd dept est',
)
const BEGINNINGS = words(
  `The A An This That These Those He She It They We I You His Her Its Their Our My Your In On At By For From With To Of As If So
   And But Or Nor Yet Then There Here Now When While Where After Before Since Until Because Although Though Once What Who Why How
   Which Not No Yes All Some Many Most Few Each Every Both One Two Three Perhaps Maybe Still Even Only Just Such Later Today
   However Instead Meanwhile`,
)
const SAYING = words(
  'said says say asked asks replied answered cried shouted called whispered muttered murmured exclaimed demanded added continued repeated sighed laughed snapped growled began went thought wondered insisted warned agreed yelled screamed',
)
const CLOSERS = '"\'”’)]»'
const OPENERS = /^["'“‘([«—–\-¿¡]*/
const CANDIDATE = /(?:[.!?…]|[。！？])[.!?…。！？"'”’)\]»]*(?:\[\d{1,3}\])?/g

/**
 * The ends of the sentences of an English paragraph, blanks after a sentence counted with it. Abbreviations,
 * initials, decimals, numbers of a list and what goes on in lower case end nothing.
 */
export function englishSentences(text: string): number[] {
  const lower = !/[A-Z]/.test(text)
  const ends: number[] = []
  let start = 0
  for (const match of text.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length
    const rest = /^\s*/.exec(text.slice(end, end + 200))?.[0].length ?? 0
    const next = end + rest
    if (next >= text.length) break
    if (rest === 0 && !touching(text, match[0], end)) continue
    if (!breaks(text, start, match.index, match[0], next, lower)) continue
    ends.push(next)
    start = next
  }
  return text.length > 0 ? [...ends, text.length] : []
}

/** Without a blank only a closed quotation that meets the next one ends a sentence, and a Chinese full stop. */
function touching(text: string, run: string, end: number): boolean {
  if (/[。！？]/.test(run)) return true
  return CLOSERS.includes(run.at(-1) ?? '') && '“‘'.includes(text.charAt(end))
}

function breaks(text: string, start: number, at: number, run: string, next: number, lower: boolean): boolean {
  const after = text.slice(next, next + 80)
  if (/^[.!?…]/.test(after)) return false
  const opened = OPENERS.exec(after)?.[0].length ?? 0
  const following = after.slice(opened)
  if (/^[,;:]/.test(following)) return false
  if (/^\p{Ll}/u.test(following) && !lower) return /^(?:i|e)[A-Z]/.test(following)
  if (opened > 0 && /^["'”’)]*$/.test(after)) return false
  const ellipsis = /^(?:…|\.{3,})/.test(run)
  if (ellipsis) return !stutters(text.slice(Math.max(0, at - 20), at), following)
  const closed = CLOSERS.includes(run.at(-1) ?? '')
  if (closed && /["'”’]/.test(run)) return !(run[0] !== '.' && hasTag(following))
  return run !== '.' || stops(text, start, at, opened, following)
}

/** Whether the full stop at `at` is more than the point of an abbreviation. */
function stops(text: string, start: number, at: number, opened: number, following: string): boolean {
  const word = /[\p{L}\p{N}](?:[\p{L}\p{N}.]*[\p{L}\p{N}])?$/u.exec(
    text.slice(Math.max(start, at - 30), at),
  )?.[0]
  if (word === undefined) return true
  if (TITLES.has(word) || NEVER_LAST.has(word) || NEVER_LAST.has(word.toLowerCase())) return false
  if (BEFORE_NUMBER.has(word) && /^[\dIVXLC]/.test(following)) return /^I\b/.test(following)
  if (at - word.length <= start && /^(?:\d{1,3}|[ivxlc]{1,5}|[A-Za-z])$/i.test(word)) return false
  const acronym = /^(?:\p{L}\.)+\p{L}$/u.test(word) || /^\p{Lu}$/u.test(word)
  if (!acronym && !EITHER.has(word)) return true
  if (opened > 0 && /^["“‘']/.test(text.slice(at, at + 80).replace(/^\.\s*/, ''))) return true
  const first = /^[A-Za-z]+/.exec(following)?.[0] ?? ''
  if (word === 'I') return true
  // "A" after a single letter is an initial more often than an article.
  if (/^[A-Z]\./.test(following)) return false
  return BEGINNINGS.has(first)
}

/** "I... I don't know": the word after the dots is the word before them. */
function stutters(before: string, following: string): boolean {
  const last = /([A-Za-z']+)$/.exec(before)?.[1]
  const first = /^([A-Za-z]+)/.exec(following)?.[1]
  return last !== undefined && last === first
}

/** “Who?” Lin asked. — a name and a verb of saying after a question or a call. */
function hasTag(following: string): boolean {
  const first = /^(?:[A-Z][\w'’-]*\s+){1,3}?([a-z]+)\b/.exec(following)
  if (!first?.[1] || !SAYING.has(first[1])) return false
  const subject = /^[A-Z]\w*/.exec(following)?.[0] ?? ''
  return subject === 'I' || !BEGINNINGS.has(subject)
}

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/))
}
