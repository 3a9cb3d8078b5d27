import { hashOf, mix } from '#core/text/hash.ts'
import { type Company, FEATURES } from '#core/text/pinyin-features.ts'
import { openLookup } from '#core/text/pinyin-lookup.ts'

/**
 * Weights for the readings of characters in context: a log-linear model over hashed features (Weinberger et
 * al. 2009, "Feature hashing for large scale multitask learning"). A reading's score is the sum of the weights
 * of (character, reading, feature), and of weights that all characters share for what the dictionary says.
 */
export type PinyinModel = {
  /** Readings that the training text had for a character beside the dictionary's. */
  seen: ReadonlyMap<string, readonly string[]>
  /** Words whose dictionary reading the training text contradicts, with the place: "空难 1". */
  doubted: ReadonlySet<string>
  /** Characters met too seldom to know how common their readings are. */
  few: ReadonlySet<string>
  weights: Int8Array
  scale: number
  company: Company
}

/** What the dictionary says of a reading at this place. */
export type Support = {
  /** 0: no word; 1: the word has this reading; 2: one of the word's readings; 3: the word has others. */
  agrees: 0 | 1 | 2 | 3
  /** Characters of the word, at most 5. */
  size: number
  usual: boolean
  /** What phrases say (`Context.phrase`): 0 where none does, else whether it is this reading, its size and ends. */
  phrase: number
}

/** Weights that belong to a reading: positions in the table, FEATURES of its own and then the shared ones. */
export const POSITIONS = FEATURES + 6

/** Writes where the weights of one reading stand into `out`; returns how many. */
export function positions(
  features: Int32Array,
  count: number,
  sign: number,
  reading: number,
  support: Support,
  mask: number,
  out: Int32Array,
): number {
  const own = mix(sign, reading)
  let n = 0
  for (let i = 0; i < count; i++) out[n++] = mix(features[i] ?? 0, own) & mask
  const said = support.agrees * 8 + support.size
  out[n++] = mix(101, said) & mask
  out[n++] = mix(mix(102, said), sign) & mask
  out[n++] = mix(103, support.usual ? 1 : 0) & mask
  out[n++] = mix(mix(104, said), own) & mask
  out[n++] = mix(105, support.phrase) & mask
  out[n++] = mix(mix(106, support.phrase), sign) & mask
  return n
}

/**
 * Opens what scripts/train/pinyin.mjs wrote (uncompressed): a header in JSON after its length, then the classes of words,
 * the phrases and the weights.
 */
export function openPinyinModel(bytes: Uint8Array): PinyinModel {
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + size)))
  if (!isHeader(header)) throw new Error('The pinyin model is not one of this version')
  const classes = 4 + size
  const phrases = classes + header.classes
  const weights = phrases + header.phrases
  return {
    seen: new Map(Object.entries(header.seen).map(([sign, list]) => [sign, list.split(' ')])),
    doubted: new Set(header.doubted),
    few: new Set(header.few),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + weights, bytes.length - weights),
    scale: header.scale,
    company: {
      classes: openLookup(bytes.subarray(classes, phrases)),
      coarse: header.coarse,
      phrases: openLookup(bytes.subarray(phrases, weights)),
    },
  }
}

type Header = {
  seen: Record<string, string>
  doubted: string[]
  few: string
  scale: number
  coarse: number[]
  /** Sizes in bytes. */
  classes: number
  phrases: number
}

function isHeader(value: unknown): value is Header {
  return (
    typeof value === 'object' &&
    value !== null &&
    'seen' in value &&
    'doubted' in value &&
    'few' in value &&
    'scale' in value &&
    'coarse' in value
  )
}

/** Scores of the readings of one character, higher is likelier; their differences are log odds. */
export function createScorer(model: PinyinModel) {
  const places = new Int32Array(POSITIONS)
  const mask = model.weights.length - 1
  return (features: Int32Array, count: number, sign: string, reading: string, support: Support): number => {
    const n = positions(features, count, sign.codePointAt(0) ?? 0, hashed(reading), support, mask, places)
    let sum = 0
    for (let i = 0; i < n; i++) sum += model.weights[places[i] ?? 0] ?? 0
    return sum * model.scale
  }
}

const hashes = new Map<string, number>()

/** The hash of a reading, remembered: there are some fifteen hundred. */
export function hashed(reading: string): number {
  let hash = hashes.get(reading)
  if (hash === undefined) {
    hash = hashOf(reading)
    hashes.set(reading, hash)
  }
  return hash
}
