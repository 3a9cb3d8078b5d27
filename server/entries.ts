import 'server-only'
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { type Components, readComponents } from '#core/reader/components.ts'
import { type PageEntries, pageEntries } from '#core/reader/entries.ts'
import type { Settings } from '#core/settings.ts'
import { createAnalyzer } from '#core/text/analyze.ts'
import type { Chapter } from '#db/chapters.ts'
import { lexicon, packed } from '#db/lexicon.ts'
import { converter, open } from '#server/page.ts'

let read: Components | undefined

/** What characters are made of, read once a process. */
function components(): Components {
  read ??= readComponents(new TextDecoder().decode(packed('generated/lexicon/components.txt')))
  return read
}

/** Opens the tables before the first reader asks: the first choice of senses takes a second, the next ones milliseconds. */
export function warmUp(): void {
  const { analyze } = createAnalyzer(lexicon())
  const zh = '他在图书馆里看书，忘了带钥匙，只好打电话给朋友。'
  lexicon()
    .glosses()
    .pair({
      zh,
      en: 'He was reading in the library and had forgotten his key, so he had to call a friend.',
      words: analyze(zh),
    })
}

/** Chapters whose entries were made last; choosing senses for a long chapter takes a tenth of a second. */
const kept = new Map<string, string>()
const MOST = 32

/** How the entries are written down: another number where that changes, or browsers keep the old ones. */
const FORM = '3'

/** A tag of what a chapter's entries are made from, told without opening its words. */
export function entriesTag({ pairs, mends }: Chapter, script: Settings['script']): string {
  const hash = createHash('sha256').update(`${FORM} ${script}`)
  for (const { id, zh, translation, words } of pairs) {
    hash.update(`${id}\0${zh}\0${translation?.en ?? ''}\0`).update(words)
  }
  for (const { id } of mends) hash.update(id)
  return `"${hash.digest('base64url').slice(0, 22)}"`
}

/** The entries of a chapter as JSON, its characters in the script that is asked for. */
export async function entriesOf(chapter: Chapter, script: Settings['script'], tag: string): Promise<string> {
  const found = kept.get(tag)
  if (found) return found
  const { pairs } = await open(chapter)
  const body = JSON.stringify(
    await gather(
      pageEntries(
        pairs.map(({ translation, ...pair }) => ({ ...pair, en: translation?.en ?? null })),
        lexicon().dictionary,
        lexicon().glosses(),
        components(),
        converter(script, chapter.text.script),
      ),
    ),
  )
  const [oldest] = kept.keys()
  if (kept.size >= MOST && oldest) kept.delete(oldest)
  kept.set(tag, body)
  return body
}

/** Lets other requests come between the steps. */
async function gather(steps: Generator<void, PageEntries>): Promise<PageEntries> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await setImmediate()
  }
}
