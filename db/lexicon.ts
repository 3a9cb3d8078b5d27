import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { openDictionary } from '#core/dictionary/dictionary.ts'
import type { Lexicon } from '#core/dictionary/lexicon.ts'
import { type Glosses, openGlosses } from '#core/text/gloss.ts'
import { openPinyinModel } from '#core/text/pinyin-model.ts'
import { createScripts } from '#core/text/script.ts'
import { openSynonyms } from '#core/text/synonyms.ts'

let loaded: Lexicon | undefined
let glosses: Glosses | undefined

/** The packed dictionary and its tables, read once a process. Throws when scripts/prepare.mjs has not run. */
export function lexicon(): Lexicon {
  loaded ??= {
    dictionary: openDictionary(packed('generated/lexicon/dictionary.bin')),
    scripts: createScripts(),
    pinyin: openPinyinModel(brotliDecompressSync(packed('models/pinyin.br'))),
    glosses: () => {
      glosses ??= openGlosses(lexicon().dictionary, openSynonyms(packed('generated/lexicon/wordnet.bin')))
      return glosses
    },
  }
  return loaded
}

/** Bytes of a file of the installation, by its path from the root: DUIDU_ROOT, or where the process runs. */
export function packed(file: string): Uint8Array {
  return readFileSync(path.join(/* turbopackIgnore: true */ process.env.DUIDU_ROOT ?? process.cwd(), file))
}
