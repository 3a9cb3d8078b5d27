// Trains the weights that choose between the readings of a character, and writes models/pinyin.br.
//
//   npx tsx scripts/train/pinyin.mjs DIR --phrases FILE [--passes 12] [--out FILE] [--hold FILE:FOLD/FOLDS]…
//
// DIR holds *.tsv files: char, reading, place of the character in code points, flags, sentence; those named in --hold are
// left out (a fold of a file, or all of it with FILE:all). What lies beside this script is always learned from. FILE is JSON,
// phrase → [readings, share]: json/complete.json of the package @pinyin-pro/data. A minute, 1 GB.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { openDictionary } from '#core/dictionary/dictionary.ts'
import { hashOf } from '#core/text/hash.ts'
import { createCandidates } from '#core/text/pinyin-candidates.ts'
import { BROAD, createContext, FEATURES } from '#core/text/pinyin-features.ts'
import { endKey, openLookup } from '#core/text/pinyin-lookup.ts'
import { hashed, POSITIONS, positions } from '#core/text/pinyin-model.ts'
import { createSegmenter } from '#core/text/segment.ts'
import { packed } from '#db/lexicon.ts'
import { generator, wordClasses } from './classes.mjs'
import { packLookup } from './lookup.mjs'
import { phraseReadings } from './phrases.mjs'
import { readTargets } from './targets.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    bits: { type: 'string', default: '22' },
    passes: { type: 'string', default: '12' },
    rate: { type: 'string', default: '0.1' },
    drop: { type: 'string', default: '0.5' },
    runs: { type: 'string', default: '6' },
    average: { type: 'string', default: '2' },
    cut: { type: 'string', default: '0.085' },
    own: { type: 'string', default: '3' },
    out: { type: 'string', default: 'models/pinyin.br' },
    phrases: { type: 'string', default: '' },
    hold: { type: 'string', multiple: true, default: [] },
  },
})
const folder = positionals[0]
if (!folder || !options.phrases) {
  console.error('usage: npx tsx scripts/train/pinyin.mjs DIR --phrases FILE')
  process.exit(2)
}
const BITS = Number(options.bits)
const MASK = 2 ** BITS - 1
/** Steps of a weight on either side of nothing: more do no better, and pack worse. */
const STEPS = 16
/** So few labels say nothing of a character. */
const FEW = 12
/** A character is doubtful when so many of its labels are not the commonest. */
const MINOR = 0.05
/** How many words of the training text must be read otherwise before the dictionary's reading is doubted. */
const DOUBT = 0.2

const dictionary = openDictionary(packed('generated/lexicon/dictionary.bin'))
const segment = createSegmenter(dictionary)

const NOTHING = new Set()
/** Features, by their place in the list, that look so far to the left and to the right of the character. */
const LEFT = [
  [0, 7, 13, 15, 17, 18, 20, 22, 24],
  [1, 6, 12, 21, 26],
  [2, 9, 11],
]
const RIGHT = [
  [3, 7, 12, 16, 17, 18, 19, 20, 21, 23, 24],
  [4, 8, 13, 25, 27],
  [5, 10, 14],
]

/** In a phrase given alone nothing stands before or after it, which must not be taken for the edge of a sentence. */
function beyondPhrase(text, at) {
  if (text.length > 8) return NOTHING
  const left = LEFT.slice(Math.min(at, 3))
  const right = RIGHT.slice(Math.min(text.length - 2 - at, 3))
  return new Set([...left, ...right].flat())
}

const all = readTargets(folder, options.hold)
const inSets = new Set()
const met = new Map()
for (const { sign, reading, from } of all) {
  met.set(sign, (met.get(sign) ?? 0) + 1)
  if (from === 'set') inSets.add(sign).add(sign + reading)
}
const ofDictionary = createCandidates(dictionary, new Map())
/**
 * Our labels add no reading to a character that neither the sets nor its own entries have, for words have theirs (写意 xiè),
 * and no character that they have a few of: its usual reading serves better.
 */
const targets = all.filter(
  ({ sign, reading, from }) =>
    from === 'set' ||
    from === 'taught' ||
    inSets.has(sign + reading) ||
    (ofDictionary.readings(sign).includes(reading) && (inSets.has(sign) || (met.get(sign) ?? 0) >= FEW)),
)
const seen = new Map()
for (const { sign, reading } of targets) {
  if (!seen.has(sign)) seen.set(sign, new Map())
  const counts = seen.get(sign)
  counts.set(reading, (counts.get(reading) ?? 0) + 1)
}
/** Characters that hardly any but our own sentences have: those show the rare reading, so the usual one is favoured. */
const common = new Map()
for (const { sign, reading, from } of targets)
  if (from === 'set' || from === 'further') common.set(sign, [...(common.get(sign) ?? []), reading])
const few = [...seen.keys()]
  .filter(sign => {
    const labels = common.get(sign) ?? []
    return labels.length < 5 && labels.every(label => label === dictionary.usual(sign))
  })
  .join('')
const seenLists = new Map([...seen].map(([sign, counts]) => [sign, [...counts.keys()]]))
const candidates = createCandidates(dictionary, seenLists)

// What sentences tell of words, and phrases of readings.
const sentences = [...new Set(targets.map(one => one.text))].map(text =>
  segment(text).map(span =>
    span.kind === 'number' || span.kind === 'latin' ? `<${span.kind}>` : text.slice(span.start, span.end),
  ),
)
const { classes, coarse } = wordClasses(sentences, 250, 48)
const classOf = new Map(
  [...classes].map(([word, number]) => [
    word === '<number>' ? 7 : word === '<latin>' ? 8 : hashOf(word),
    number,
  ]),
)
/** Words without a class take that of the words that end as they do: of most of them. */
const ends = new Map()
for (const [word, number] of classes) {
  if (!/\p{Script=Han}$/u.test(word)) continue
  const counts = ends.get(word.charCodeAt(word.length - 1)) ?? new Map()
  counts.set(number, (counts.get(number) ?? 0) + 1)
  ends.set(word.charCodeAt(word.length - 1), counts)
}
for (const [unit, counts] of ends) classOf.set(endKey(unit), [...counts].sort((a, b) => b[1] - a[1])[0][0])
const doubtful = sign => {
  const counts = [...(seen.get(sign)?.values() ?? [])]
  const sum = counts.reduce((a, b) => a + b, 0)
  return sum > 0 && Math.max(...counts) / sum < 1 - MINOR
}
const phrases = phraseReadings(options.phrases, dictionary, candidates, doubtful)
const packedClasses = packLookup(classOf)
const packedPhrases = packLookup(phrases)
const company = { classes: openLookup(packedClasses), coarse, phrases: openLookup(packedPhrases) }
const context = createContext(dictionary, company)
const features = new Int32Array(FEATURES)
const places = new Int32Array(POSITIONS)

// One flat list of table positions: instance → readings → positions.
const instances = []
const words = new Map()
let lastText = ''
let spans = []
for (const { text, at, sign, reading, from } of targets) {
  const own = from === 'taught' || from === 'told'
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
  if (said.length === 1 && !own) {
    const key = `${text.slice(span.start, span.end)} ${place}`
    const counts = words.get(key) ?? { all: 0, other: 0 }
    counts.all++
    if (said[0] !== reading) counts.other++
    counts.neutral = said[0].endsWith('5') && said[0].slice(0, -1) === reading.slice(0, -1)
    words.set(key, counts)
  }
  const count = context.fill(at, index, features)
  const cutOff = own ? beyondPhrase(text, at) : NOTHING
  const phrase = context.phrase(at)
  const rows = list.map(one => {
    const n = positions(
      features,
      count,
      sign.codePointAt(0),
      hashed(one),
      candidates.support(sign, span, one, said, phrase),
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
  instances.push({ rows, gold, times: from === 'taught' ? Number(options.own) : 1 })
}

// Multinomial logistic regression by AdaGrad (Duchi et al. 2011), features dropped at random against overfitting.
const weights = new Float32Array(MASK + 1)
const squares = new Float32Array(MASK + 1)
const RATE = Number(options.rate)
// The mean of the later passes' weights generalises better than the last (Polyak and Juditsky 1992).
const sums = new Float32Array(MASK + 1)
const AVERAGED = Math.min(Number(options.average), Number(options.passes) - 1)
const RUNS = Number(options.runs)
const KEEP = 1 - Number(options.drop)
const random = generator(12345)
const order = instances.flatMap((instance, i) => Array(instance.times).fill(i))
// Several runs in other orders, and the mean of them all: one run more or less is five mistakes of the development set.
for (let run = 0; run < RUNS; run++) {
  weights.fill(0)
  squares.fill(0)
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
}

const averaged = RUNS * (Number(options.passes) - AVERAGED)
for (let k = 0; k <= MASK; k++)
  weights[k] = Math.abs(sums[k] / averaged) < Number(options.cut) ? 0 : sums[k] / averaged
const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
const limit = Math.min(largest, 2)
const scale = limit / STEPS
const small = Int8Array.from(weights, weight => Math.max(-127, Math.min(127, Math.round(weight / scale))))
// A neutral tone in a word that is taught (弟弟, 衣服) is the dictionary's to say, unless many labels agree (关系).
const doubted = [...words]
  .filter(([, { all, other }]) => other / all > DOUBT)
  .filter(([key, { all, neutral }]) => !neutral || all >= 10 || dictionary.level(key.split(' ')[0]) === 0)
  .map(([key]) => key)
const header = new TextEncoder().encode(
  JSON.stringify({
    scale,
    coarse,
    classes: packedClasses.length,
    phrases: packedPhrases.length,
    doubted,
    few,
    seen: Object.fromEntries([...seenLists].map(([sign, list]) => [sign, list.join(' ')])),
  }),
)
const parts = [new Uint8Array(4), header, packedClasses, packedPhrases, new Uint8Array(small.buffer)]
new DataView(parts[0].buffer).setUint32(0, header.length, true)
const compressed = brotliCompressSync(Buffer.concat(parts), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_LGWIN]: 24 },
})
writeFileSync(options.out, compressed)
console.error(
  `${instances.length} targets, ${small.filter(Boolean).length} weights, ${doubted.length} words doubted, ${compressed.length} bytes`,
)
