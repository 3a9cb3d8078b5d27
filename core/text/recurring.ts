import type { Vocabulary } from '#core/dictionary/dictionary.ts'
import { createSegmenter, type Span, type Term } from '#core/text/segment.ts'

const HAN = /^\p{Script=Han}+$/u
const GRAMMAR =
  /[的了是在和与也就都有我你他她它这那吗呢吧啊把被给对从到说不一个上下里们着过得地之而于以其为所着啦呀么]/
/** What stands before and after names and is taken for a part of them: 和黛玉, 凤姐道. */
const HEAD = /^[那和向方明将因过到从与被把给让对连同于房莫若何闻]/
const TAIL = /[笑道听忙说问想走去之见命乃便因]$/
/** A name met this often is one wherever it stands; a run of single signs must be met oftener. */
const NAME_TIMES = 2
const RUN_TIMES = 4
/** What a term of the text costs: little, for the text has shown that it is a word. */
const COST = 7 * 64

/**
 * Names and terms that a text teaches by repeating them: a name found in several places, the given name of
 * a person whose full name stands elsewhere (宝玉 beside 贾宝玉), a run of single characters that recurs.
 */
export function recurringTerms(dictionary: Vocabulary, paragraphs: readonly string[]): Term[] {
  const segment = createSegmenter(dictionary)
  const names = new Map<string, number>()
  const runs = new Map<string, number>()
  const add = (table: Map<string, number>, text: string) => table.set(text, (table.get(text) ?? 0) + 1)
  for (const paragraph of paragraphs) {
    let run: Span[] = []
    const flush = () => {
      for (let length = 2; length <= 4; length++)
        for (let at = 0; at + length <= run.length; at++)
          add(runs, paragraph.slice(run[at]?.start, run[at + length - 1]?.end))
      run = []
    }
    for (const span of segment(paragraph)) {
      const text = paragraph.slice(span.start, span.end)
      const single = span.kind === 'word' && HAN.test(text) && [...text].length === 1 && !GRAMMAR.test(text)
      if (single) run.push(span)
      else flush()
      if (span.kind === 'name' && text.length >= 2) add(names, text)
    }
    flush()
  }
  const whole = paragraphs.join('\n')
  const counts = memo(text => occurrences(whole, text))
  const terms = new Map<string, Term>()
  const learn = (text: string, kind: 'word' | 'name') => {
    if (!dictionary.has(text)) terms.set(text, { text, kind, cost: COST })
  }
  for (const [name, times] of names) {
    if (times < (name.length === 2 ? RUN_TIMES : NAME_TIMES)) continue
    if (HEAD.test(name) || TAIL.test(name) || GRAMMAR.test(name)) continue
    // 贾母笑 is 贾母 and what she does.
    const stem = name.slice(0, -1)
    if (name.length === 3 && (names.has(stem) || dictionary.has(stem)) && counts(stem) >= 3 * times) continue
    learn(name, 'name')
    const given = name.slice(1)
    if (name.length === 3 && counts(given) >= times + RUN_TIMES) learn(given, 'name')
  }
  const often = [...runs].filter(([, times]) => times >= RUN_TIMES)
  for (const [text, times] of often) {
    // 块 and 钱, 件 and 事 are words of their own, and common ones, wherever they meet.
    if ([...text].every(sign => isCommon(dictionary.rank(sign)))) continue
    // The characters stand together more often than not.
    if (![...text].every(sign => times >= counts(sign) / 2)) continue
    // Of 唃厮 and 唃厮啰 the longer that is met as often is the term.
    const longer = often.some(
      ([other, count]) => other.length > text.length && other.includes(text) && count >= times * 0.8,
    )
    if (!longer) learn(text, 'name')
  }
  return [...terms.values()]
}

const isCommon = (rank: number) => rank > 0 && rank <= 1000

function memo(work: (text: string) => number): (text: string) => number {
  const kept = new Map<string, number>()
  return text => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const result = work(text)
    kept.set(text, result)
    return result
  }
}

function occurrences(whole: string, text: string): number {
  let count = 0
  for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + text.length)) count++
  return count
}
