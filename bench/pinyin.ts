// How well and how fast characters are read, beside pinyin-pro alone: npx tsx bench/pinyin.ts --eval DIR
// DIR/pinyin holds *.tsv (character, reading, place, flags, sentence) and *.jsonl (whole sentences). The shipped model learned
// from the sets in LEARNED: figures on those say nothing, so they are left out. A model that left some out itself (see
// models/README.md) is measured on them by --model FILE --of SET.tsv or --of SET.tsv:FOLD/FOLDS.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliDecompressSync } from 'node:zlib'
import { pinyin } from 'pinyin-pro'
import { createAnalyzer } from '#core/text/analyze.ts'
import { openPinyinModel } from '#core/text/pinyin-model.ts'
import { toneDigits } from '#core/text/tones.ts'
import { lexicon } from '#db/lexicon.ts'
import { type Figure, machine, table } from './figure.ts'
import { speed } from './speed.ts'
import { chapter } from './text.ts'

/** A reading for each code point, null for what is not Chinese. */
type Read = (text: string) => (string | null)[]

const LEARNED = ['g2pl-train.tsv', 'g2pl-dev.tsv', 'cpp-dev.tsv']
const GOALS: Record<string, number> = { cpp: 97.5, g2pl: 98.7, tricky: 90 }
const HAN = /[\p{Script=Han}〇]/u

const bare = (reading: string) => reading.slice(0, -1)
const normal = (reading: string) => {
  const digits = toneDigits(reading)
  return digits === 'er5' ? 'r5' : digits
}

/** Share of targets read right; of one fold of them, where `fold` is FOLD/FOLDS. */
function targets(file: string, read: Read, fold?: string): number {
  const [part = 0, parts = 1] = fold?.split('/').map(Number) ?? []
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .filter((_, row) => row % parts === part)
  const right = rows.filter(line => {
    const [, reading = '', place = '', , text = ''] = line.split('\t')
    const found = read(text)[Number(place)]
    return typeof found === 'string' && normal(found) === normal(reading)
  })
  return (100 * right.length) / rows.length
}

/** Share of sentences wholly right; 一 and 不 in either form, and the neutral tone set aside. */
function sentences(file: string, read: Read): number {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const right = rows.filter(line => {
    const { text, py }: { text: string; py: string[] } = JSON.parse(line)
    const signs = [...text]
    const found = read(text).filter((_, index) => HAN.test(signs[index] ?? ''))
    return py.every((entry, index) => {
      const reading = normal(found[index] ?? '')
      return entry.split(/[/|]/).some(one => {
        const gold = normal(one)
        const neutral = (gold.endsWith('5') || reading.endsWith('5')) && bare(gold) === bare(reading)
        return gold === reading || neutral
      })
    })
  })
  return (100 * right.length) / rows.length
}

async function measured(): Promise<Figure[]> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      eval: { type: 'string' },
      model: { type: 'string' },
      of: { type: 'string', multiple: true, default: [] },
    },
  })
  const data = values.eval ?? positionals[0]
  const other = values.model && openPinyinModel(brotliDecompressSync(readFileSync(values.model)))
  const analyzer = createAnalyzer(other ? { ...lexicon(), pinyin: other } : lexicon())
  const ours: Read = text =>
    analyzer.analyze(text).flatMap(word => word.syllables.map(syllable => syllable?.reading ?? null))
  const theirs: Read = text => pinyin(text, { type: 'array', toneType: 'num', v: true, toneSandhi: false })
  const all: Figure[] = []
  const folder = data && join(data, 'pinyin')
  if (folder && existsSync(folder)) {
    for (const file of readdirSync(folder).filter(name => /\.(tsv|jsonl)$/.test(name))) {
      const of = values.of.find(one => one.split(':')[0] === file)
      if (other ? !of : LEARNED.includes(file)) continue
      const path = join(folder, file)
      const fold = of?.split(':')[1]
      const rate = (read: Read) => (file.endsWith('.tsv') ? targets(path, read, fold) : sentences(path, read))
      const goal = GOALS[file.split('-')[0] ?? '']
      all.push({
        name: `${of ?? file}: ${file.endsWith('.tsv') ? 'polyphones' : 'sentences wholly'} right`,
        unit: '%',
        value: rate(ours),
        baseline: rate(theirs),
        against: 'pinyin-pro alone',
        ...(goal !== undefined && { goal, more: true }),
      })
    }
  }
  const text = chapter(200_000).map(({ zh }) => zh)
  return [...all, ...speed(text, ours, theirs, 'pinyin-pro, no words', lexicon)]
}

console.log(`${machine()}\n\n${table('pinyin', await measured())}`)
