import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { type Components, readComponents } from '#core/reader/components.ts'
import { type PageEntries, pageEntries } from '#core/reader/entries.ts'
import type { Settings } from '#core/settings.ts'
import { createAnalyzer } from '#core/text/analyze.ts'
import type { Chapter } from '#db/chapters.ts'
import { lexicon, packed } from '#db/lexicon.ts'
import { converter, open } from '#server/chapter.ts'

let read: Components | undefined

/** What characters are made of, read once a thread. */
function components(): Components {
  read ??= readComponents(new TextDecoder().decode(packed('generated/lexicon/components.txt')))
  return read
}

/** Opens the tables before the first reader asks: the first choice of senses takes a tenth of a second, the next ones less. */
export function warmUpEntries(): void {
  const { analyze } = createAnalyzer(lexicon())
  const zh = '他在图书馆里看书，忘了带钥匙，只好打电话给朋友。'
  const en = 'He was reading in the library and had forgotten his key, so he had to call a friend.'
  lexicon()
    .glosses()
    .pair({ zh, en, words: analyze(zh) })
}

/** The entries of a chapter as JSON in brotli: it is sent often and made once. Its characters are in `script`. */
export async function makeEntries(
  chapter: Chapter,
  script: Settings['script'],
): Promise<Uint8Array<ArrayBuffer>> {
  const { pairs } = await open(chapter)
  const entries = await gather(
    pageEntries(
      pairs.map(({ translation, ...pair }) => ({ ...pair, en: translation?.en ?? null })),
      lexicon().dictionary,
      lexicon().glosses(),
      components(),
      converter(script, chapter.text.script),
    ),
  )
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
  return new Uint8Array(await promisify(brotliCompress)(JSON.stringify(entries), { params }))
}

/** Lets an import and other chapters come between the steps. */
async function gather(steps: Generator<void, PageEntries>): Promise<PageEntries> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await setImmediate()
  }
}
