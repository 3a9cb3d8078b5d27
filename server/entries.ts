import 'server-only'
import { createHash } from 'node:crypto'
import type { Settings } from '#core/settings.ts'
import type { Chapter } from '#db/chapters.ts'
import { makeEntries } from '#server/jobs.ts'
import { contentTag, Kept } from '#server/kept.ts'

/** How the entries are written down: another number where that changes, or browsers keep the old ones. */
const FORM = '4'

type Body = Uint8Array<ArrayBuffer>

/** Entries made last, and those that are being made, by what they are made from. */
const kept = new Kept<Body>(8e6)
const making = new Map<string, Promise<Body>>()

/** A tag of what a chapter's entries are made from, told without opening its words. Null where nobody can tell. */
export function entriesTag(chapter: Chapter, script: Settings['script']): string | null {
  const content = contentTag(chapter)
  return content && createHash('sha1').update(`${FORM} ${script} ${content}`).digest('base64url')
}

/** The entries of a chapter as JSON in brotli, its characters in the script that is asked for. */
export async function entriesOf(chapter: Chapter, script: Settings['script']): Promise<Body> {
  const tag = entriesTag(chapter, script)
  if (!tag) return makeEntries(chapter, script)
  const found = kept.get(tag)
  if (found) return found
  let made = making.get(tag)
  if (!made) {
    made = makeEntries(chapter, script)
    making.set(tag, made)
    made
      .then(body => kept.set(tag, body, body.length))
      .catch(() => {}) // Whoever waits hears of it.
      .finally(() => making.delete(tag))
  }
  return made
}

/** Lets them be made while the page is on its way: it asks for them next. */
export function prepareEntries(chapter: Chapter, script: Settings['script']): void {
  if (contentTag(chapter)) entriesOf(chapter, script).catch(() => {}) // The page asks again.
}
