import { randomBytes } from 'node:crypto'
import { batch, query, sql } from '#db/client.ts'

/** What the server remembers under `key`, or null. */
export async function get(key: string): Promise<string | null> {
  const [row] = await query<{ value: string }>(sql`SELECT "value" FROM "Setting" WHERE "key" = ${key}`)
  return row?.value ?? null
}

/** Remembers `value` under `key`, over what was there. */
export async function set(key: string, value: string): Promise<void> {
  await batch([{ table: 'Setting', columns: ['key', 'value'], rows: [[key, value]], key: ['key'] }])
}

/** The server's secret, made once: whoever comes first, all processes share it. */
export async function secret(): Promise<string> {
  const found = await get('secret')
  if (found) return found
  const value = randomBytes(32).toString('base64url')
  await batch([{ table: 'Setting', columns: ['key', 'value'], rows: [['secret', value]], keep: true }])
  return (await get('secret')) ?? value
}
