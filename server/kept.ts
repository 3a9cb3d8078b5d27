import 'server-only'
import { createHash } from 'node:crypto'
import type { Chapter } from '#db/chapters.ts'

/** What was made last, up to so many bytes; what was longest not asked for goes first. */
export class Kept<T> {
  private readonly most: number
  private readonly all = new Map<string, { value: T; size: number }>()
  private sum = 0

  constructor(most: number) {
    this.most = most
  }

  get(key: string): T | undefined {
    const found = this.all.get(key)
    if (!found) return undefined
    this.all.delete(key)
    this.all.set(key, found)
    return found.value
  }

  /** Keeps a value that takes `size` bytes. */
  set(key: string, value: T, size: number): void {
    this.sum += size - (this.all.get(key)?.size ?? 0)
    this.all.delete(key)
    this.all.set(key, { value, size })
    for (const [oldest, { size }] of this.all) {
      if (this.sum <= this.most) break
      this.all.delete(oldest)
      this.sum -= size
    }
  }
}

const tags = new WeakMap<Chapter, string | null>()

/**
 * A tag of all that a chapter is made of as this learner sees it: whatever is made of nothing else can be kept under it,
 * by any process, and needs never be thrown away. Null where more has a say: a paragraph that the learner wrote anew is
 * cut again by what everyone's mends say then.
 */
export function contentTag(chapter: Chapter): string | null {
  let tag = tags.get(chapter)
  if (tag === undefined) {
    tag = chapter.mends.some(({ kind }) => kind === 'chinese') ? null : hashed(chapter)
    tags.set(chapter, tag)
  }
  return tag
}

function hashed({ pairs, mends, text }: Chapter): string {
  const hash = createHash('sha1').update(text.script)
  for (const { id, number, kind, zh, translation, words } of pairs) {
    const { en, links } = translation ?? { en: '', links: '' }
    hash.update(`\0${id}\0${number}\0${kind}\0${zh}\0${en}\0${links}\0${words.length}\0`).update(words)
  }
  for (const { id } of mends) hash.update(`\0${id}`)
  return hash.digest('base64url')
}
