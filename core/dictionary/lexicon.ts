import type { Vocabulary } from '#core/dictionary/dictionary.ts'
import type { Glosses } from '#core/text/gloss.ts'
import type { PinyinModel } from '#core/text/pinyin-model.ts'
import type { Scripts } from '#core/text/script.ts'

/** What the analysis of a text needs to know of the language, loaded once for a process. */
export type Lexicon = {
  dictionary: Vocabulary
  scripts: Scripts
  pinyin: PinyinModel
  /** What chooses senses by the English; opened when first asked for. */
  glosses(): Glosses
}
