import 'server-only'
import { createHash } from 'node:crypto'
import { pageEntries } from '#core/reader/entries.ts'
import { type Glosses, openGlosses } from '#core/text/gloss.ts'
import { openSynonyms } from '#core/text/synonyms.ts'
import { lexicon, packed } from '#db/lexicon.ts'
import type { ReadChapter } from '#server/page.ts'

type Answer = { body: string; tag: string }

let opened: Glosses | undefined

/** What chooses senses, opened once a process. */
function glosses(): Glosses {
  opened ??= openGlosses(lexicon().dictionary, openSynonyms(packed('generated/lexicon/wordnet.bin')))
  return opened
}

/** Chapters whose entries were made last; choosing senses for a long chapter takes a tenth of a second. */
const kept = new Map<string, Answer>()
const MOST = 64

/** The entries of a chapter as JSON, with a tag that changes when they do. */
export function entriesOf(chapter: ReadChapter): Answer {
  const hash = createHash('sha256')
  for (const { id, zh, translation, ids } of chapter.pairs) {
    hash.update(`${id}\0${zh}\0${translation?.en ?? ''}\0${ids.join(' ')}\0`)
  }
  const tag = `"${hash.digest('base64url').slice(0, 22)}"`
  const found = kept.get(tag)
  if (found) return found
  const pairs = chapter.pairs.map(({ id, zh, translation, words, ids }) => ({
    id,
    zh,
    en: translation?.en ?? null,
    words,
    ids,
  }))
  const answer = { body: JSON.stringify(pageEntries(pairs, lexicon().dictionary, glosses())), tag }
  const [oldest] = kept.keys()
  if (kept.size >= MOST && oldest) kept.delete(oldest)
  kept.set(tag, answer)
  return answer
}
