import { createEditions } from '#core/memory/editions.ts'
import type { Help } from '#core/memory/help.ts'
import { memoryKey } from '#core/memory/key.ts'
import { formatLinks, linkByLength } from '#core/pair/links.ts'
import type { Source } from '#core/pair/source.ts'
import { sentences } from '#core/text/sentences.ts'
import { type ImportPair, sha256 } from '#db/document.ts'
import * as memory from '#db/memory.ts'

/** The English of a pair, with its sentence links by count. */
export type English = { en: string; links: string; source: Source }

/** Finds the English of the pairs of a text: what it brings, else what its owner's or the server's memory has. */
export function createEnglish(ownerId: string) {
  const keys = new Map<string, string>()
  const remembered = new Map<string, memory.Remembered>()
  const editions = createEditions()

  function key(zh: string): string {
    let found = keys.get(zh)
    if (found === undefined) {
      found = memoryKey(zh, sha256)
      keys.set(zh, found)
    }
    return found
  }

  /** Of paragraphs in traditional characters: what memory has of their simplified editions. */
  async function elsewhere(paragraphs: readonly string[]): Promise<Map<string, memory.Remembered>> {
    const others = paragraphs.map(zh => [zh, editions.keys(zh, sha256)] as const)
    const found = await memory.find(
      ownerId,
      others.flatMap(([, keys]) => keys),
    )
    return new Map(
      others.flatMap(([zh, keys]) => {
        const hit = keys.map(key => found.get(key)).find(value => value !== undefined)
        return hit ? [[zh, hit] as const] : []
      }),
    )
  }

  return {
    /** The memory key of a paragraph. */
    key,

    /** Looks the pairs up in memory, before `of` is asked for them; gives the words that help with them. */
    async remember(pairs: readonly ImportPair[]): Promise<Help[]> {
      const found = await memory.find(
        ownerId,
        pairs.map(pair => key(pair.zh)),
      )
      const missing = pairs.filter(pair => !pair.en && !found.has(key(pair.zh)))
      for (const [zh, value] of await elsewhere(missing.map(pair => pair.zh))) found.set(key(zh), value)
      for (const [name, value] of found) remembered.set(name, value)
      return [...found.values()].flatMap(({ words }) => (words ? (JSON.parse(words) as Help[]) : []))
    },

    of(pair: ImportPair): English | null {
      if (pair.en) {
        return { en: pair.en, links: pair.links || linked(pair.zh, pair.en), source: pair.source ?? 'file' }
      }
      const found = remembered.get(key(pair.zh))
      if (!found?.en) return null
      const source = found.source === 'built-in' ? 'built-in' : 'memory'
      return { en: found.en, links: found.links || linked(pair.zh, found.en), source }
    },
  }
}

function linked(zh: string, en: string): string {
  const cut = (text: string, language: 'zh' | 'en') =>
    sentences(text, language).map(([start, end]) => text.slice(start, end))
  return formatLinks(linkByLength(cut(zh, 'zh'), cut(en, 'en')))
}
