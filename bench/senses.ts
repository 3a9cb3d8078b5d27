// First senses and lit words beside dictionary order and plain overlap: npx tsx bench/senses.ts [--eval DIR] [--errors]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Dictionary } from '#core/dictionary/entry.ts'
import { createAnalyzer } from '#core/text/analyze.ts'
import { FUNCTION_WORDS, type Token, tokens } from '#core/text/english.ts'
import { seen, unseen } from '#core/text/gloss.cases.ts'
import { type Glosses, openGlosses } from '#core/text/gloss.ts'
import { check, fresh } from '#core/text/gloss-fresh.cases.ts'
import { check2, check3, fresh2 } from '#core/text/gloss-further.cases.ts'
import { links } from '#core/text/gloss-links.cases.ts'
import {
  type Case,
  judge,
  type Outcome,
  readCases,
  readLinks,
  type Said,
  sum,
} from '#core/text/gloss-score.ts'
import { polyphones, polyphonesUnseen, readingCases } from '#core/text/reading-english.cases.ts'
import { readSense } from '#core/text/sense.ts'
import { createNumbers } from '#core/text/sense-numbers.ts'
import { openSynonyms } from '#core/text/synonyms.ts'
import type { Word } from '#core/text/word.ts'
import { lexicon, packed } from '#db/lexicon.ts'
import { type Figure, machine, ms, table } from './figure.ts'
import { chapter } from './text.ts'

const { values } = parseArgs({ options: { eval: { type: 'string' }, errors: { type: 'boolean' } } })
const { dictionary } = lexicon()
const synonyms = openSynonyms(packed('generated/lexicon/wordnet.bin'))
const analyzer = createAnalyzer(lexicon())
const glosses = openGlosses(dictionary, synonyms)
const numbers = createNumbers(synonyms)

type Way = (zh: string, en: string, words: readonly Word[]) => Said[]

/** Ours. */
const glossed: Way = (zh, en, words) => said(dictionary, glosses, zh, en, words)

function said(from: Dictionary, by: Glosses, zh: string, en: string, words: readonly Word[]): Said[] {
  return by.pair({ zh, en, words }).map(({ entries, english }, i) => {
    const word = words[i]
    const all = from.entries(word?.text ?? '')
    const senses = entries.flatMap(({ entry, order }) => order.map(at => all[entry]?.senses[at] ?? ''))
    return { start: word?.start ?? 0, end: word?.end ?? 0, senses, english }
  })
}

/** Senses of the entries with the reading used here, as the dictionary has them. */
function ordered({ text, syllables }: Word): string[] {
  const reading = syllables.map(s => s?.reading ?? '').join(' ')
  const same = (there: readonly string[]) => there.join(' ').toLowerCase() === reading
  return [...dictionary.entries(text)]
    .sort((a, b) => Number(same(b.reading)) - Number(same(a.reading)))
    .flatMap(({ senses }) => senses)
}

/** Dictionary order; lights nothing. */
const plain: Way = (_, __, words) =>
  words.map(word => ({ start: word.start, end: word.end, senses: ordered(word), english: [] }))

/** The sense whose words, weighted by rarity, stand in the English; they are lit. */
const overlap: Way = (_, en, words) => {
  const all = tokens(en).filter(({ text }) => !FUNCTION_WORDS.has(text))
  return words.map(word => {
    const rated = ordered(word).map(sense => ({ sense, ...best(sense, all) }))
    rated.sort((a, b) => b.value - a.value)
    const english = rated[0]?.hits.map(({ start, end }): [number, number] => [start, end]) ?? []
    return { start: word.start, end: word.end, senses: rated.map(({ sense }) => sense), english }
  })
}

/** The wording of a sense of which the most, by weight, stands in the English. */
function best(sense: string, all: readonly Token[]): { value: number; hits: Token[] } {
  let found: { value: number; hits: Token[] } = { value: 0, hits: [] }
  for (const { words, total } of readSense(sense, numbers).parts) {
    const met = words
      .filter(({ empty }) => !empty)
      .map(({ ids, weight }) => ({
        weight,
        hits: all.filter(({ text }) => numbers.base(text).some(id => ids.includes(id))),
      }))
    const weight = met.reduce((sum, one) => sum + (one.hits.length > 0 ? one.weight : 0), 0)
    const value = (weight * weight) / total
    if (value > found.value) found = { value, hits: met.flatMap(({ hits }) => hits) }
  }
  return found
}

/** Cases of the shape the scorer of the folder reads. */
function readEval(folder: string): Case[] {
  const lines = readFileSync(join(folder, 'sense', 'dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return lines.map(line => {
    const { zh, en, targets } = JSON.parse(line)
    const read = ({ right, ...target }: { right: string[] }) => ({
      ...target,
      right: right.map(pattern => new RegExp(pattern, 'i')),
    })
    return { zh, en, targets: targets.map(read) }
  })
}

function measure(cases: readonly Case[]) {
  const by = (way: Way) =>
    cases.flatMap(one => judge(one, way(one.zh, one.en, analyzer.analyze(one.zh, one.en))))
  return { ours: by(glossed), order: by(plain), overlap: by(overlap) }
}

/** `senses`: whether the cases say which sense is right, too. */
function show(name: string, cases: readonly Case[], senses = true) {
  const all = measure(cases)
  const [ours, order, met] = [sum(all.ours), sum(all.order), sum(all.overlap)]
  const percent = (label: string, value: number, beside: Partial<Figure> = {}): Figure => ({
    name: label,
    unit: '%',
    value,
    more: true,
    ...beside,
  })
  const goal = { goal: 84 }
  console.log(
    table(`${name}: ${ours.targets} targets`, [
      percent('came out as one word', ours.found),
      ...(senses
        ? [
            percent('first sense right', ours.right, {
              ...goal,
              baseline: order.right,
              against: 'dictionary order',
            }),
            percent('first sense right', ours.right, {
              ...goal,
              baseline: met.right,
              against: 'overlap of words',
            }),
          ]
        : []),
      percent('lit words right', ours.precision, {
        goal: 95,
        baseline: met.precision,
        against: 'overlap of words',
      }),
      percent('answers lit, of the words that came out', ours.recall, {
        goal: 70,
        baseline: met.recall,
        against: 'overlap of words',
      }),
    ]),
  )
  if (values.errors) all.ours.forEach(complain)
}

function complain({ target, found, right, lit, hits, gold }: Outcome) {
  const wrong = [!right && 'sense', lit > hits && 'wrong light', gold > hits && 'missed light'].filter(
    Boolean,
  )
  if (found && wrong.length > 0) console.log(`${target.text}\t${wrong.join(', ')}\t${target.right.join(' ')}`)
}

/** Wrong readings of polyphones, read with and without their English. */
function readings(name: string, text: string) {
  const cases = readingCases(text)
  const wrong = (english: boolean) => {
    let count = 0
    for (const { zh, en, readings } of cases) {
      const syllables = analyzer.analyze(zh, english ? en : undefined).flatMap(word => word.syllables)
      count += readings.filter(({ at, reading }) => syllables[at]?.reading !== reading).length
    }
    return count
  }
  const all = cases.reduce((sum, { readings }) => sum + readings.length, 0)
  const figure: Figure = {
    name: 'wrong readings',
    unit: '',
    value: wrong(true),
    baseline: wrong(false),
    against: 'without the English',
  }
  console.log(table(`${name}: ${all} polyphones`, [figure]))
}

/** Time for a chapter, by glosses that have read nothing yet, and by those that have. */
function speed() {
  const pairs = chapter(7000).map(({ zh, en }) => ({ zh, en, words: analyzer.analyze(zh, en) }))
  const fresh = openGlosses(dictionary, synonyms)
  const times = Array.from({ length: 6 }, () => {
    const began = performance.now()
    for (const pair of pairs) fresh.pair(pair)
    return performance.now() - began
  })
  const [first = 0, ...again] = times
  const figures = [ms('the first time', first), ms('again, best of five', Math.min(...again), { goal: 150 })]
  console.log(table('a chapter of 7,000 characters', figures))
}

console.log(`${machine()}\n`)
if (values.eval) show('dev.jsonl (tuned on)', readEval(values.eval))
show('our own (tuned on)', readCases(seen))
show('our own, later (tuned on)', readCases(check))
show('our own, last (tuned on)', readCases(check2))
show('our own, freer English (tuned on)', readCases(check3))
show('our own, most words of a sentence (tuned on)', readLinks(links), false)
show('our own (not tuned on)', readCases(unseen))
show('our own, later (not tuned on)', readCases(fresh))
show('our own, last (not tuned on)', readCases(fresh2))
readings('our own (tuned on)', polyphones)
readings('our own (not tuned on)', polyphonesUnseen)
speed()
