import type { WordKey } from '#core/text/word.ts'
import { batch, join, ids as list, query, sql } from '#db/client.ts'

type Row = { id: number; simplified: string; reading: string }

/** A reading as it is typed: no tones, no blanks, v for ü. "dian4 nao3" → "diannao" */
export const plain = (reading: string): string =>
  reading
    .replaceAll('ü', 'v')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase()

/** One string for a key, to look it up by. */
export const keyText = ({ simplified, reading }: WordKey): string => `${simplified}\t${reading}`

/** Words looked up at a time: each is a parameter. */
const CHUNK = 5000

/** The ids of the words, in their order; new words are given one. Others may do the same at the same time. */
export async function ids(keys: readonly WordKey[]): Promise<number[]> {
  const known = await find(keys)
  const missing = new Map(keys.map(key => [keyText(key), key]))
  for (const text of known.keys()) missing.delete(text)
  if (missing.size > 0) {
    const made = [...missing.values()]
    await add(made)
    for (const [text, id] of await find(made)) known.set(text, id)
  }
  return keys.map(key => {
    const id = known.get(keyText(key))
    if (id === undefined) throw new Error(`The word ${keyText(key)} could not be stored`)
    return id
  })
}

/** The ids of those words that are stored, by `keyText`. */
export async function find(keys: readonly WordKey[]): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  const forms = [...new Set(keys.map(key => key.simplified))]
  for (let from = 0; from < forms.length; from += CHUNK) {
    const rows = await query<Row>(
      sql`SELECT "id", "simplified", "reading" FROM "Word" WHERE "simplified" IN (${join(forms.slice(from, from + CHUNK))})`,
    )
    for (const row of rows) found.set(keyText(row), row.id)
  }
  return found
}

/** Every word that is stored, by `keyText`: for who is about to store a long text. */
export async function all(): Promise<Map<string, number>> {
  const rows = await query<Row>(sql`SELECT "id", "simplified", "reading" FROM "Word"`)
  return new Map(rows.map(row => [keyText(row), row.id]))
}

async function add(keys: readonly WordKey[]): Promise<void> {
  const columns = ['simplified', 'reading', 'plain']
  // In one order, so that two who add the same words wait for one another and don't deadlock.
  const sorted = [...keys].sort((a, b) => (keyText(a) < keyText(b) ? -1 : 1))
  for (let from = 0; from < sorted.length; from += CHUNK) {
    const rows = sorted
      .slice(from, from + CHUNK)
      .map(({ simplified, reading }) => [simplified, reading, plain(reading)])
    await batch([{ table: 'Word', columns, rows, keep: true }])
  }
}

/** The keys of words, by id; an id that stands for nothing is left out. */
export async function forms(wordIds: readonly number[]): Promise<Map<number, WordKey>> {
  const rows = await query<Row>(
    sql`SELECT "id", "simplified", "reading" FROM "Word" WHERE "id" IN (${list(wordIds)})`,
  )
  return new Map(rows.map(({ id, simplified, reading }) => [id, { simplified, reading }]))
}
