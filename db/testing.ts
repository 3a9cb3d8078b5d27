import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { connect, type Location } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'

const server = process.env.DUIDU_TEST_POSTGRES

/**
 * The databases to test on: `describe.each(databases)('%s', name => { fresh(name); … })`. PostgreSQL is among them when
 * DUIDU_TEST_POSTGRES names a server; `npm test` starts one and says so when it can't.
 */
export const databases: Location['provider'][] = server ? ['sqlite', 'postgresql'] : ['sqlite']

/** A database without tables, for whoever migrates it. */
export async function temporary(
  provider: Location['provider'],
): Promise<{ where: Location; remove(): Promise<void> }> {
  if (provider === 'sqlite') {
    const folder = await mkdtemp(join(tmpdir(), 'duidu-test-'))
    const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
    return { where: { provider, file: join(folder, 'duidu.db') }, remove }
  }
  const name = `duidu_${randomBytes(8).toString('hex')}`
  await onServer(`CREATE DATABASE "${name}"`)
  const url = new URL(server ?? '')
  url.pathname = `/${name}`
  const remove = () => onServer(`DROP DATABASE "${name}" WITH (FORCE)`)
  return { where: { provider, url: url.href }, remove }
}

/** Puts a fresh database with all its tables in place before the tests of this block. */
export function fresh(provider: Location['provider']): void {
  let remove = async () => {}
  beforeAll(async () => {
    const made = await temporary(provider)
    remove = made.remove
    await migrate(made.where)
    await connect(made.where)
  }, 60_000)
  afterAll(async () => {
    await connect(null)
    await remove()
  })
}

async function onServer(statement: string) {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
