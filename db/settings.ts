import { randomBytes } from 'node:crypto'
import { client } from '#db/client.ts'

/** What the server remembers under `key`, or null. */
export async function get(key: string): Promise<string | null> {
  return (await client().setting.findUnique({ where: { key } }))?.value ?? null
}

/** Remembers `value` under `key`, over what was there. */
export async function set(key: string, value: string): Promise<void> {
  await client().setting.upsert({ where: { key }, create: { key, value }, update: { value } })
}

/** The server's secret, made once: whoever comes first, all processes share it. */
export async function secret(): Promise<string> {
  const found = await get('secret')
  if (found) return found
  const value = randomBytes(32).toString('base64url')
  try {
    await client().setting.create({ data: { key: 'secret', value } })
    return value
  } catch (error) {
    const other = await get('secret')
    if (!other) throw error
    return other
  }
}
