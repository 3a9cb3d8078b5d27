import { createAnalyzer } from '#core/text/analyze.ts'
import { lexicon } from '#db/lexicon.ts'
import { lines, open } from '../input.ts'
import { Output } from '../output.ts'
import { shown } from '../words.ts'

/** One object for each line: the line unchanged, and its words with tone-marked pinyin. */
export async function analyze(file?: string): Promise<void> {
  const input = await open(file)
  const analyzer = createAnalyzer(lexicon())
  const output = new Output()
  for await (const some of lines(input)) {
    for (const text of some)
      await output.line(JSON.stringify({ text, words: analyzer.analyze(text).map(shown) }))
    await output.flush()
  }
}
