import { once } from 'node:events'
import { createAnalyzer } from '#core/text/analyze.ts'
import { lexicon } from '#db/lexicon.ts'
import { Crew } from '../crew.ts'
import { lines, open } from '../input.ts'
import { analyzed } from '../words.ts'

/** Lists of lines that may be worked on or wait to be printed: memory stays the same however long the input is. */
const MOST = 12

/** One object for each line: the line unchanged, and its words with tone-marked pinyin. */
export async function analyze(file?: string): Promise<void> {
  const input = await open(file)
  const analyzer = createAnalyzer(lexicon())
  const crew = new Crew(some => analyzed(analyzer, some), new URL('./analyzer.js', import.meta.url))
  let printed = Promise.resolve()
  const waiting: Promise<void>[] = []
  for await (const some of lines(input)) {
    const result = crew.work(some)
    // In order, and as soon as it is there: whoever sends a line may wait for its answer before the next.
    const before = printed
    printed = before.then(async () => print(await result))
    printed.catch(() => {}) // It is thrown below.
    waiting.push(printed)
    if (waiting.length > MOST) await waiting.shift()
  }
  await printed
  await crew.end()
}

async function print(bytes: Uint8Array) {
  if (!process.stdout.write(bytes)) await once(process.stdout, 'drain')
}
