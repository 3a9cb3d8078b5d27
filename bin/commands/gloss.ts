import type { Dictionary } from '#core/dictionary/entry.ts'
import { createAnalyzer } from '#core/text/analyze.ts'
import type { Gloss } from '#core/text/gloss.ts'
import { lexicon } from '#db/lexicon.ts'
import { objects, open } from '../input.ts'
import { Output } from '../output.ts'
import { shown } from '../words.ts'

/** One object for each: the words of its Chinese, their senses as the popup orders them, and the English that answers. */
export async function gloss(file?: string): Promise<void> {
  const input = await open(file)
  const { dictionary } = lexicon()
  const analyzer = createAnalyzer(lexicon())
  const glosses = lexicon().glosses()
  const output = new Output()
  for await (const some of objects(input)) {
    for (const [line, { id, zh, en = '' }] of some) {
      if (typeof zh !== 'string' || typeof en !== 'string')
        throw new Error(`Line ${line}: "zh" and "en" must be strings`)
      const cut = analyzer.analyze(zh, en)
      const found = glosses.pair({ zh, en, words: cut })
      const words = cut.map((word, index) => ({
        ...shown(word),
        ...told(dictionary, word.text, found[index]),
      }))
      await output.line(JSON.stringify({ id, words }))
    }
    await output.flush()
  }
}

/** Senses of all entries in the popup's order, without those that say the same, and the ranges of the English. */
function told(dictionary: Dictionary, text: string, gloss: Gloss | undefined) {
  if (!gloss) return { senses: [], english: [] }
  const entries = dictionary.entries(text)
  const senses = gloss.entries.flatMap(({ entry, order }) =>
    order.map(sense => entries[entry]?.senses[sense] ?? ''),
  )
  return { senses: [...new Set(senses)].filter(sense => sense !== ''), english: gloss.english }
}
