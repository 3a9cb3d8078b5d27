// How well and how fast Chinese is cut into words, beside jieba: npx tsx bench/words.ts --eval DIR
// DIR/words holds sentences with their words and the scorer that reads them.

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { createAnalyzer } from '#core/text/analyze.ts'
import { lexicon } from '#db/lexicon.ts'
import { type Figure, machine, table } from './figure.ts'
import { speed } from './speed.ts'
import { chapter } from './text.ts'

type Gold = { text: string; words: [number, number, boolean][] }
type Span = [start: number, end: number]
type Score = Record<
  'f1' | 'dictF1' | 'namesKept' | 'namesUnsplit' | 'entry' | 'crossing' | 'sentencesRight',
  number
>
type Scorer = {
  readGold(file: string): Gold[]
  score(gold: Gold[], predictions: Span[][], headwords: { has(word: string): boolean }): Score
}

/** What the scorer counts, and our goals: for sentences cut for learners (txt), and for a treebank (tsv). */
const figures: { key: keyof Score; name: string; txt?: number; tsv?: number; less?: boolean }[] = [
  { key: 'f1', name: 'words right, F1', txt: 97 },
  { key: 'sentencesRight', name: 'sentences wholly right', txt: 88 },
  { key: 'dictF1', name: 'words right, finer cuts forgiven', tsv: 97 },
  { key: 'namesUnsplit', name: 'names in one piece', tsv: 92 },
  { key: 'entry', name: 'words with an entry', txt: 99.7, tsv: 99.7 },
  { key: 'crossing', name: 'words across two', txt: 0.3, tsv: 0.3, less: true },
]

async function measured(): Promise<Figure[]> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { eval: { type: 'string' } } })
  const data = values.eval ?? positionals[0]
  const analyzer = createAnalyzer(lexicon())
  const jieba = Jieba.withDict(dict)
  const ours = (text: string): Span[] => analyzer.analyze(text).map(({ start, end }) => [start, end])
  const theirs = (text: string): Span[] => {
    let at = 0
    return jieba.cut(text, false).map(word => {
      const start = at
      at += word.length
      return [start, at]
    })
  }
  const all: Figure[] = []
  const folder = data && join(data, 'words')
  if (folder && existsSync(folder)) {
    const scorer: Scorer = await import(pathToFileURL(join(folder, 'score.mjs')).href)
    for (const file of readdirSync(folder).filter(name => /\.(txt|tsv)$/.test(name))) {
      const gold = scorer.readGold(join(folder, file))
      const rate = (cut: (text: string) => Span[]) =>
        scorer.score(
          gold,
          gold.map(one => cut(one.text)),
          lexicon().dictionary,
        )
      const [mine, other] = [rate(ours), rate(theirs)]
      for (const { key, name, less, ...goals } of figures) {
        const goal = file.endsWith('.txt') ? goals.txt : goals.tsv
        all.push({
          name: `${file}: ${name}`,
          unit: '%',
          value: mine[key],
          baseline: other[key],
          against: 'jieba, HMM off',
          ...(goal !== undefined && { goal, more: !less }),
        })
      }
    }
  }
  const text = chapter(200_000).map(({ zh }) => zh)
  return [...all, ...speed(text, ours, theirs, 'jieba, native', lexicon)]
}

console.log(`${machine()}\n\n${table('words', await measured())}`)
