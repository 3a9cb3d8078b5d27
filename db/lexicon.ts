import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { openDictionary } from '#core/dictionary/dictionary.ts'
import type { Lexicon } from '#core/dictionary/lexicon.ts'
import { openPinyinModel } from '#core/text/pinyin-model.ts'
import { createScripts } from '#core/text/script.ts'

let loaded: Lexicon | undefined

/** The packed dictionary and its tables, read once a process. Throws when scripts/prepare.mjs has not run. */
export function lexicon(): Lexicon {
  loaded ??= {
    dictionary: openDictionary(packed('generated/lexicon/dictionary.bin')),
    scripts: createScripts(),
    pinyin: openPinyinModel(brotliDecompressSync(packed('models/pinyin.br'))),
  }
  return loaded
}

/** Bytes of a file of the installation, by its path from the root: DUIDU_ROOT, or where the process runs. */
export function packed(file: string): Uint8Array {
  return readFileSync(path.join(/* turbopackIgnore: true */ process.env.DUIDU_ROOT ?? process.cwd(), file))
}
