// Trains the weights that choose between the readings of a character, and writes models/pinyin.br.
//
//   npx tsx scripts/train/pinyin.mjs DIR [--bits 20] [--passes 5] [--out FILE] [--hold FILE:FOLD/FOLDS] [--test FILE]…
//
// DIR holds *.tsv files: char, reading, place of the character in code points, flags, sentence; those named in --hold are
// left out (a fold of a file, or all of it with FILE:all). own.txt beside this script is always learned from.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { openDictionary } from '#core/dictionary/dictionary.ts'
import { createCandidates } from '#core/text/pinyin-candidates.ts'
import { BROAD, createContext, FEATURES } from '#core/text/pinyin-features.ts'
import { hashed, POSITIONS, positions } from '#core/text/pinyin-model.ts'
import { createSegmenter } from '#core/text/segment.ts'
import { packed } from '#db/lexicon.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    bits: { type: 'string', default: '22' },
    passes: { type: 'string', default: '6' },
    rate: { type: 'string', default: '0.1' },
    drop: { type: 'string', default: '0.3' },
    average: { type: 'string', default: '2' },
    cut: { type: 'string', default: '0' },
    own: { type: 'string', default: '3' },
    out: { type: 'string', default: 'models/pinyin.br' },
    hold: { type: 'string', multiple: true, default: [] },
  },
})
const folder = positionals[0]
if (!folder) {
  console.error('usage: npx tsx scripts/train/pinyin.mjs DIR')
  process.exit(2)
}
const BITS = Number(options.bits)
const MASK = 2 ** BITS - 1
/** How many words of the training text must be read otherwise before the dictionary's reading is doubted. */
const DOUBT = 0.2

const dictionary = openDictionary(packed('generated/lexicon/dictionary.bin'))
const segment = createSegmenter(dictionary)

/** Targets: {text, at (code unit), sign, reading, own}. */
function* readTargets() {
  for (const file of readdirSync(folder)
    .filter(name => name.endsWith('.tsv'))
    .sort()) {
    const holds = options.hold
      .filter(hold => hold.startsWith(`${file}:`))
      .map(hold => hold.slice(file.length + 1))
    if (holds.includes('all')) continue
    let row = 0
    for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n')) {
      if (!line || line.startsWith('#')) continue
      const [sign, reading, place, , text] = line.split('\t')
      const held = holds.some(hold => {
        const [fold, folds] = hold.split('/').map(Number)
        return row % folds === fold
      })
      row++
      if (held) continue
      const at = [...text].slice(0, Number(place)).join('').length
      yield { text, at, sign, reading: normal(reading), own: false }
    }
  }
  const mine = readFileSync(fileURLToPath(new URL('own.txt', import.meta.url)), 'utf8')
  for (const line of mine.split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue
    let text = ''
    const marks = []
    for (const [, sign, reading] of line.matchAll(/(.)(?:\(([a-zü]+[1-5])\))?/gu)) {
      if (reading) marks.push({ at: text.length, sign, reading })
      text += sign
    }
    for (const mark of marks) yield { text, ...mark, own: true }
  }
}

const NOTHING = new Set()
/** Features, by their place in the list, that look so far to the left and to the right of the character. */
const LEFT = [
  [0, 7, 13, 15, 17, 18, 20],
  [1, 6, 12, 21],
  [2, 9, 11],
]
const RIGHT = [
  [3, 7, 12, 16, 17, 18, 19, 20, 21],
  [4, 8, 13],
  [5, 10, 14],
]

/** In a phrase given alone nothing stands before or after it, which must not be taken for the edge of a sentence. */
function beyondPhrase(text, at) {
  if (text.length > 8) return NOTHING
  const left = LEFT.slice(Math.min(at, 3))
  const right = RIGHT.slice(Math.min(text.length - 2 - at, 3))
  return new Set([...left, ...right].flat())
}

const normal = reading => reading.toLowerCase().replace(/u:|v/g, 'ü').replace(/0$/, '5')

const targets = [...readTargets()]
const seen = new Map()
for (const { sign, reading } of targets) {
  if (!seen.has(sign)) seen.set(sign, new Map())
  const counts = seen.get(sign)
  counts.set(reading, (counts.get(reading) ?? 0) + 1)
}
/** Characters that hardly any but our own sentences have: those show the rare reading, so the usual one is favoured. */
const common = new Map()
for (const { sign, reading, own } of targets)
  if (!own) common.set(sign, [...(common.get(sign) ?? []), reading])
const few = [...seen.keys()]
  .filter(sign => {
    const labels = common.get(sign) ?? []
    return labels.length < 5 && labels.every(label => label === dictionary.usual(sign))
  })
  .join('')
const seenLists = new Map([...seen].map(([sign, counts]) => [sign, [...counts.keys()]]))
const candidates = createCandidates(dictionary, seenLists)
const context = createContext(dictionary)
const features = new Int32Array(FEATURES)
const places = new Int32Array(POSITIONS)

// One flat list of table positions: instance → readings → positions.
const instances = []
const words = new Map()
let lastText = ''
let spans = []
for (const { text, at, sign, reading, own } of targets) {
  if (text !== lastText) {
    lastText = text
    spans = segment(text)
    context.open(text, spans)
  }
  const index = spans.findIndex(span => span.start <= at && span.end > at)
  const span = spans[index]
  const place = [...text.slice(span.start, at)].length
  const said = candidates.word(span, place)
  // Where the word has several entries, the choice is between what they say.
  const list = said.length > 1 && said.includes(reading) ? said : candidates.readings(sign)
  const gold = list.indexOf(reading)
  if (gold < 0 || list.length < 2) continue
  if (said.length === 1) {
    const key = `${text.slice(span.start, span.end)} ${place}`
    const counts = words.get(key) ?? { all: 0, other: 0 }
    counts.all++
    if (said[0] !== reading) counts.other++
    counts.neutral = said[0].endsWith('5') && said[0].slice(0, -1) === reading.slice(0, -1)
    words.set(key, counts)
  }
  const count = context.fill(at, index, features)
  const cutOff = own ? beyondPhrase(text, at) : NOTHING
  const rows = list.map(one => {
    const n = positions(
      features,
      count,
      sign.codePointAt(0),
      hashed(one),
      candidates.support(sign, span, one, said),
      MASK,
      places,
    )
    // Our own sentences show where a reading stands, not how often: they are chosen for the rare ones.
    if (own) {
      const kept = places.subarray(0, span.end - span.start === 1 ? count - BROAD : count - 2)
      return kept.filter((_, i) => !cutOff.has(i))
    }
    return Int32Array.from(places.subarray(0, n))
  })
  instances.push({ rows, gold, times: own ? Number(options.own) : 1 })
}

// Multinomial logistic regression by AdaGrad (Duchi et al. 2011), features dropped at random against overfitting.
const weights = new Float32Array(MASK + 1)
const squares = new Float32Array(MASK + 1)
const RATE = Number(options.rate)
// The mean of the later passes' weights generalises better than the last (Polyak and Juditsky 1992).
const sums = new Float32Array(MASK + 1)
const AVERAGED = Math.min(Number(options.average), Number(options.passes) - 1)
const KEEP = 1 - Number(options.drop)
let state = 12345
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}
const order = instances.flatMap((instance, i) => Array(instance.times).fill(i))
for (let pass = 0; pass < Number(options.passes); pass++) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j], order[i]]
  }
  let wrong = 0
  for (const i of order) {
    const { rows, gold } = instances[i]
    const kept = rows[0].map(() => (random() < KEEP ? 1 : 0))
    const scores = rows.map(row => {
      let sum = 0
      for (let k = 0; k < row.length; k++) if (kept[k]) sum += weights[row[k]]
      return sum / KEEP
    })
    const top = Math.max(...scores)
    const powers = scores.map(score => Math.exp(score - top))
    const total = powers.reduce((a, b) => a + b, 0)
    if (scores.indexOf(top) !== gold) wrong++
    rows.forEach((row, r) => {
      const gradient = powers[r] / total - (r === gold ? 1 : 0)
      if (Math.abs(gradient) < 1e-4) return
      for (let k = 0; k < row.length; k++) {
        if (!kept[k]) continue
        const at = row[k]
        squares[at] += gradient * gradient
        weights[at] -= (RATE * gradient) / Math.sqrt(squares[at] + 1e-8)
      }
    })
  }
  if (pass >= AVERAGED) for (let k = 0; k <= MASK; k++) sums[k] += weights[k]
  console.error(`pass ${pass + 1}: ${((100 * wrong) / order.length).toFixed(2)} % wrong while learning`)
}

const averaged = Number(options.passes) - AVERAGED
for (let k = 0; k <= MASK; k++)
  weights[k] = Math.abs(sums[k] / averaged) < Number(options.cut) ? 0 : sums[k] / averaged
const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
const limit = Math.min(largest, 2)
const scale = limit / 127
const small = Int8Array.from(weights, weight => Math.max(-127, Math.min(127, Math.round(weight / scale))))
// A neutral tone in a word that is taught (弟弟, 衣服) is the dictionary's to say, unless many labels agree (关系).
const doubted = [...words]
  .filter(([, { all, other }]) => other / all > DOUBT)
  .filter(([key, { all, neutral }]) => !neutral || all >= 10 || dictionary.level(key.split(' ')[0]) === 0)
  .map(([key]) => key)
const header = new TextEncoder().encode(
  JSON.stringify({
    scale,
    doubted,
    few,
    seen: Object.fromEntries([...seenLists].map(([sign, list]) => [sign, list.join(' ')])),
  }),
)
const bytes = new Uint8Array(4 + header.length + small.length)
new DataView(bytes.buffer).setUint32(0, header.length, true)
bytes.set(header, 4)
bytes.set(new Uint8Array(small.buffer), 4 + header.length)
const compressed = brotliCompressSync(bytes, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_LGWIN]: 24 },
})
writeFileSync(options.out, compressed)
console.error(
  `${instances.length} targets, ${small.filter(Boolean).length} weights, ${doubted.length} words doubted, ${compressed.length} bytes`,
)
