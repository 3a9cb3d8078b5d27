// The worker of `duidu analyze`: answers lists of lines with what is to be printed of them.

import { parentPort } from 'node:worker_threads'
import { createAnalyzer } from '#core/text/analyze.ts'
import { lexicon } from '#db/lexicon.ts'
import { analyzed } from './words.ts'

const analyzer = createAnalyzer(lexicon())

parentPort?.on('message', (lines: string[]) => {
  const bytes = analyzed(analyzer, lines)
  parentPort?.postMessage(bytes, [bytes.buffer])
})
