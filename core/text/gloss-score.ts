import { FUNCTION_WORDS, tokens } from '#core/text/english.ts'

/** A word whose sense and English are known: what `right` matches is a sense that fits. */
export type Target = {
  start: number
  end: number
  text: string
  right: RegExp[]
  english: [number, number][]
}

export type Case = { zh: string; en: string; targets: Target[] }

/** What was said of a word: its senses, the best first, and its English. */
export type Said = { start: number; end: number; senses: string[]; english: [number, number][] }

/** Of one target: whether it came out as one word, whether its first sense is right, and English words lit. */
export type Outcome = {
  target: Target
  found: boolean
  right: boolean
  lit: number
  hits: number
  gold: number
}

/**
 * Reads sentences as gloss.cases.ts has them. Throws where a line can't be read. A target's reading is only checked by
 * eye: the analysis chooses its own.
 */
export function readCases(text: string): Case[] {
  const cases: Case[] = []
  let open: { start: number; end: number; text: string }[] = []
  for (const line of text.trim().split('\n')) {
    const answer = /^[a-zü1-5 ]+ = (.*?) =(.*)$/.exec(line)
    const last = cases.at(-1)
    if (answer && last) {
      const [spot, ...rest] = open
      if (!spot) throw new Error(`More answers than targets: ${line}`)
      open = rest
      const english = places(last.en, answer[2] ?? '')
      last.targets.push({ ...spot, right: [new RegExp(answer[1] ?? '', 'i')], english })
      continue
    }
    const [marked, en] = line
      .replace(/^hant\|/, '')
      .split('|')
      .slice(1)
    if (marked === undefined || en === undefined) throw new Error(`No sentence: ${line}`)
    open = []
    let zh = ''
    for (const [index, piece] of marked.split(/[[\]]/).entries()) {
      if (index % 2) open.push({ start: zh.length, end: zh.length + piece.length, text: piece })
      zh += piece
    }
    cases.push({ zh, en, targets: [] })
  }
  return cases
}

/** Reads sentences as gloss-links.cases.ts has them; any sense of theirs is right. Throws where a line can't be read. */
export function readLinks(text: string): Case[] {
  return text
    .trim()
    .split('\n')
    .map(line => {
      const [zh = '', en = '', answers = ''] = line.split('|')
      const targets = answers.split(';').map((pair): Target => {
        const [word = '', answer = ''] = pair.split('=')
        const start = zh.indexOf(word)
        if (start < 0) throw new Error(`“${word}” is not in “${zh}”`)
        // An answer that stands apart ("locked the door from the inside") is told by its words.
        const parts = en.toLowerCase().includes(answer.toLowerCase()) ? answer : answer.replaceAll(' ', '+')
        return { start, end: start + word.length, text: word, right: [/^/], english: places(en, parts) }
      })
      return { zh, en, targets }
    })
}

/** Where the parts of an answer stand in the English. */
function places(en: string, answer: string): [number, number][] {
  return answer
    .split('+')
    .map(part => part.trim())
    .filter(Boolean)
    .map(part => {
      const at = new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, 'iu').exec(en)?.index ?? -1
      if (at < 0) throw new Error(`“${part}” is not in “${en}”`)
      return [at, at + part.length]
    })
}

/**
 * Judges what was said of a sentence. Articles count neither way, nor do function words of an answer that has other words
 * ("owing to").
 */
export function judge({ en, targets }: Case, said: readonly Said[]): Outcome[] {
  const words = tokens(en)
  const touched = (ranges: readonly [number, number][]) =>
    new Set(words.filter(word => ranges.some(([s, e]) => word.start < e && s < word.end)))
  return targets.map(target => {
    const word = said.find(({ start, end }) => start === target.start && end === target.end)
    const first = word?.senses[0] ?? ''
    const gold = touched(target.english)
    const lit = touched(word?.english ?? [])
    const small = [...gold].filter(({ text }) => FUNCTION_WORDS.has(text))
    for (const one of [...gold, ...lit]) {
      const free = small.length < gold.size && small.includes(one)
      if (/^(?:an?|the)$/.test(one.text) || free) {
        gold.delete(one)
        lit.delete(one)
      }
    }
    return {
      target,
      found: word !== undefined,
      right: target.right.some(pattern => pattern.test(first)),
      lit: lit.size,
      hits: [...lit].filter(one => gold.has(one)).length,
      gold: gold.size,
    }
  })
}

/** Figures of outcomes in percent, of those found; `found` of all. */
export function sum(all: readonly Outcome[]) {
  const found = all.filter(outcome => outcome.found)
  const total = (of: (outcome: Outcome) => number, some = all) => some.reduce((n, one) => n + of(one), 0)
  const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole)
  return {
    targets: all.length,
    found: share(found.length, all.length),
    right: share(found.filter(outcome => outcome.right).length, found.length),
    precision: share(
      total(o => o.hits),
      total(o => o.lit),
    ),
    recall: share(
      total(o => o.hits, found),
      total(o => o.gold, found),
    ),
  }
}
