import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Memory, readMemory } from '#core/memory/file.ts'
import { formatLinks } from '#core/pair/links.ts'
import { batch, sql } from '#db/client.ts'
import { memoryRows } from '#db/memory.ts'
import * as settings from '#db/settings.ts'

/**
 * Puts what comes with Duidu on the shelf and in the server's memory, when it isn't what stood there last. Throws, with
 * the file, where one can't be read.
 */
export async function loadShelf(now: Date): Promise<void> {
  const memories = files('memory')
  const version = createHash('sha256')
    .update(JSON.stringify([memories]))
    .digest('hex')
  if ((await settings.get('shelf')) === version) return
  await loadMemory(
    memories.map(file => parsed(file, readMemory)),
    now,
  )
  await settings.set('shelf', version)
}

type File = { name: string; text: string }

/** The text files of a folder of the installation, in order of their names. */
function files(folder: string): File[] {
  const path = join(process.env.DUIDU_ROOT || process.cwd(), folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => ({ name: `${folder}/${name}`, text: readFileSync(join(path, name), 'utf8') }))
}

function parsed<T>({ name, text }: File, read: (text: string) => T): T {
  try {
    return read(text)
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`)
  }
}

/** What was built in before goes; what a person gave the server meanwhile stands over it. */
async function loadMemory(memories: Memory[], now: Date) {
  const rows = memories.flatMap(({ words, entries }) =>
    entries.map(({ key, en, links, words: own }) => {
      return ['', key, en, formatLinks(links), 'built-in', JSON.stringify([...words, ...own]), now]
    }),
  )
  await batch([
    sql`DELETE FROM "Memory" WHERE "ownerId" = '' AND "source" = 'built-in'`,
    memoryRows(rows, true),
  ])
}
