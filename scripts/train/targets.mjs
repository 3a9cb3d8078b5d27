import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const beside = name => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')
const normal = reading => reading.toLowerCase().replace(/u:|v/g, 'ü').replace(/0$/, '5').replace('er5', 'r5')
const filled = text => text.split('\n').filter(line => line && !line.startsWith('#'))

/**
 * Characters with their readings, to learn from: {text, at (code unit), sign, reading, from}. `folder` holds *.tsv: character,
 * reading, place in code points, flags, sentence. `holds` names what is left out: FILE:all, or FILE:FOLD/FOLDS. `from` is
 * `set`, `further` (more characters of the same sentences, labelled by us), `taught` or `told` (sentences of our own: for
 * readings that stay weak, and of the kind that an encyclopedia has).
 */
export function readTargets(folder, holds) {
  const rows = new Map()
  for (const file of readdirSync(folder).sort())
    if (file.endsWith('.tsv')) rows.set(file, filled(readFileSync(path.join(folder, file), 'utf8')))
  const held = (file, row) =>
    holds.some(hold => {
      const [name, part] = hold.split(':')
      if (name !== file) return false
      if (part === 'all') return true
      const [fold, folds] = part.split('/').map(Number)
      return row % folds === fold
    })
  const target = (line, place, sign, reading, from) => {
    const text = line.split('\t')[4]
    return {
      text,
      at: [...text].slice(0, Number(place)).join('').length,
      sign,
      reading: normal(reading),
      from,
    }
  }
  const targets = []
  for (const [file, lines] of rows)
    lines.forEach((line, row) => {
      const [sign, reading, place] = line.split('\t')
      if (!held(file, row)) targets.push(target(line, place, sign, reading, 'set'))
    })
  for (const line of filled(beside('further.tsv'))) {
    const [name, row, place, reading] = line.split('\t')
    const file = `${name}.tsv`
    const source = rows.get(file)?.[Number(row)]
    if (!source || held(file, Number(row))) continue
    const sign = [...source.split('\t')[4]][Number(place)]
    targets.push(target(source, place, sign, reading, 'further'))
  }
  const told = marked('encyclopedia.txt', 'told')
  return [
    ...targets,
    ...agreeing(told, targets),
    ...marked('own.txt', 'taught'),
    ...marked('talk.txt', 'taught'),
  ]
}

/** Sentences of our own: 字(reading) where one is taught. */
function marked(file, from) {
  return filled(beside(file)).flatMap(line => {
    const found = []
    let text = ''
    for (const [, sign, reading] of line.matchAll(/(.)(?:\(([a-zü]+[1-5])\))?/gu)) {
      if (reading) found.push({ at: text.length, sign, reading: normal(reading), from })
      text += sign
    }
    return found.map(one => ({ text, ...one }))
  })
}

/** Those of `targets` that no label of the sets contradicts where the same character has the same neighbour. */
function agreeing(targets, others) {
  const neighbours = ({ text, at }) =>
    [`<${text.slice(at - 1, at + 1)}`, `>${text.slice(at, at + 2)}`].filter(pair =>
      /^.\p{Script=Han}{2}$/u.test(pair),
    )
  const labels = new Map()
  for (const one of others)
    if (one.from === 'set')
      for (const pair of neighbours(one)) labels.set(pair, (labels.get(pair) ?? new Set()).add(one.reading))
  return targets.filter(one => neighbours(one).every(pair => labels.get(pair)?.has(one.reading) ?? true))
}
