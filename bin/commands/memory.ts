import { createHash } from 'node:crypto'
import { memoryKey } from '#core/memory/key.ts'
import { formatLinks, parseLinks } from '#core/pair/links.ts'
import * as memory from '#db/memory.ts'
import { withDatabase } from '../database.ts'
import { objects, open } from '../input.ts'
import { Output } from '../output.ts'

/** Adds translations to the server's memory, over what it had of the same paragraphs; says how many. */
export async function add(file?: string): Promise<void> {
  const input = await open(file)
  let added = 0
  await withDatabase(async () => {
    for await (const some of objects(input)) {
      const entries = some.map(([line, entry]) => remembered(entry, line))
      await memory.add('', entries, new Date())
      added += entries.length
    }
  })
  const output = new Output()
  await output.line(JSON.stringify({ added }))
  await output.flush()
}

function remembered(entry: Record<string, unknown>, line: number): memory.NewMemory {
  const { zh, key, en } = entry
  if (typeof en !== 'string' || !en.trim()) throw new Error(`Line ${line}: "en" must be a text`)
  if (typeof zh !== 'string' && !(typeof key === 'string' && /^\d+:[0-9a-f]{64}$/.test(key)))
    throw new Error(`Line ${line}: there must be a "zh", or a "key" such as "1:" and 64 hex digits`)
  const found = typeof zh === 'string' ? memoryKey(zh, sha256) : String(key)
  return { key: found, en: en.trim(), links: links(entry.links, line), source: 'file' }
}

/** Links as align and export write them, or as counts, "1-1 1-2"; both in order. */
function links(value: unknown, line: number): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string' && parseLinks(value)) return value
  if (Array.isArray(value) && value.every(isBead))
    return formatLinks(value.map(([zh, en]) => [zh.length, en.length]))
  throw new Error(`Line ${line}: "links" must be a list such as [[[0],[0,1]],[[1],[2]]], or "1-2 1-1"`)
}

function isBead(value: unknown): value is [unknown[], unknown[]] {
  return Array.isArray(value) && value.length === 2 && value.every(Array.isArray)
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
