import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import path from 'node:path'
import { workerData } from 'node:worker_threads'
import { brotliDecompressSync } from 'node:zlib'
import { openDictionary, type Vocabulary } from '#core/dictionary/dictionary.ts'
import type { Lexicon } from '#core/dictionary/lexicon.ts'
import { type Glosses, openGlosses } from '#core/text/gloss.ts'
import { openPinyinModel, type PinyinModel } from '#core/text/pinyin-model.ts'
import { createScripts } from '#core/text/script.ts'
import { openSynonyms } from '#core/text/synonyms.ts'

let dictionary: Vocabulary | undefined
let pinyin: PinyinModel | undefined
let glosses: Glosses | undefined
let loaded: Lexicon | undefined

/** The packed dictionary and its tables, each read when first asked for. Throws when scripts/prepare.mjs has not run. */
export function lexicon(): Lexicon {
  loaded ??= {
    get dictionary() {
      dictionary ??= openDictionary(packed('generated/lexicon/dictionary.bin'))
      return dictionary
    },
    scripts: createScripts(),
    get pinyin() {
      pinyin ??= openPinyinModel(packed('models/pinyin.br'))
      return pinyin
    },
    glosses: () => {
      glosses ??= openGlosses(lexicon().dictionary, openSynonyms(packed('generated/lexicon/wordnet.bin')))
      return glosses
    },
  }
  return loaded
}

/** Files that are open, by name: all threads of a process look at the same bytes. */
const kept = globalThis as { duiduFiles?: Map<string, SharedArrayBuffer> }

/** The files that are open, to be handed to a new thread as its `workerData`. */
export function openFiles(): Map<string, SharedArrayBuffer> {
  if (!kept.duiduFiles) {
    const handed: unknown = workerData
    const files = handed instanceof Map ? [...handed] : []
    kept.duiduFiles = new Map(files.filter(([, bytes]) => bytes instanceof SharedArrayBuffer))
  }
  return kept.duiduFiles
}

/**
 * Bytes of a file of the installation, unpacked where its name ends in .br, by its path from the root: DUIDU_ROOT, or
 * where the process runs.
 */
export function packed(file: string): Uint8Array {
  const files = openFiles()
  let shared = files.get(file)
  if (!shared) {
    const root = process.env.DUIDU_ROOT ?? process.cwd()
    const place = path.join(/* turbopackIgnore: true */ root, file)
    shared = file.endsWith('.br') ? unpacked(place) : read(place)
    files.set(file, shared)
  }
  return new Uint8Array(shared)
}

function unpacked(place: string): SharedArrayBuffer {
  const bytes = brotliDecompressSync(readFileSync(place))
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  return shared
}

/** Without a copy beside it: what was freed of tens of megabytes stays with the process. */
function read(place: string): SharedArrayBuffer {
  const file = openSync(place, 'r')
  try {
    const shared = new SharedArrayBuffer(fstatSync(file).size)
    const bytes = new Uint8Array(shared)
    for (let at = 0; at < bytes.length; ) {
      const count = readSync(file, bytes, at, bytes.length - at, at)
      if (count === 0) throw new Error(`${place} is shorter than it was`)
      at += count
    }
    return shared
  } finally {
    closeSync(file)
  }
}
