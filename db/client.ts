import { resolve } from 'node:path'
import type { Engine, Statement } from '#db/engine.ts'
import { Prisma, PrismaClient } from '#generated/sqlite/client.ts'

/** Prisma's client inside a transaction. */
export type Transaction = Prisma.TransactionClient

export type Location = { provider: 'sqlite'; file: string } | { provider: 'postgresql'; url: string }

/** Where the data is: DATABASE_URL=postgresql://…, or the file duidu.db in the folder DUIDU_DATA. */
export function location(env: NodeJS.ProcessEnv = process.env): Location {
  const url = env.DATABASE_URL ?? ''
  if (/^postgres(ql)?:/.test(url)) return { provider: 'postgresql', url }
  return { provider: 'sqlite', file: resolve(env.DUIDU_DATA || './data', 'duidu.db') }
}

type Opened = { engine: Engine; client: PrismaClient }

/** Queries are typed against SQLite: what only PostgreSQL has is a compile error. */
async function open(where: Location): Promise<Opened> {
  const transactionOptions = { maxWait: 20_000, timeout: 30_000 }
  if (where.provider === 'sqlite') {
    const engine = (await import('#db/sqlite.ts')).sqlite(where.file)
    return { engine, client: new PrismaClient({ adapter: engine.adapter, transactionOptions }) }
  }
  const engine = (await import('#db/postgresql.ts')).postgresql(where.url)
  const Client = (await import('#generated/postgresql/client.ts')).PrismaClient
  const client: unknown = new Client({ adapter: engine.adapter, transactionOptions })
  return { engine, client: client as PrismaClient }
}

/** One client a process, also when a development server loads this module again. */
const kept = globalThis as { duiduDatabase?: Opened }
kept.duiduDatabase ??= await open(location())
let current = kept.duiduDatabase

/** The database. It is connected when first asked. */
export let db: PrismaClient = current.client

/** Which database it is, for libraries that must be told. Our own queries never ask. */
export const provider = (): Location['provider'] => current.engine.provider

/** Leaves the database at hand for another: tests do, and whoever is done (`null`). */
export async function connect(where: Location | null): Promise<void> {
  await current.client.$disconnect()
  await current.engine.close()
  if (!where) return
  current = await open(where)
  kept.duiduDatabase = current
  db = current.client
}

/**
 * All or nothing. Inside, ask `tx` only: the client itself would wait for this transaction to end.
 * Keep it short: SQLite has one writer.
 */
export function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.$transaction(work)
}

/** Reads by plain SQL that both databases understand: names in double quotes, values by `sql`. */
export function query<Row>(statement: Prisma.Sql): Promise<Row[]> {
  return current.engine.query<Row>(statement)
}

/** Writes by plain SQL, all or nothing, in one short transaction. Answers how many rows each statement changed. */
export function batch(statements: Statement[]): Promise<number[]> {
  return current.engine.batch(statements)
}

export const { sql, join, empty } = Prisma

/** A list of whole numbers written out: thousands cost nothing, where parameters are limited and slow. */
export function ids(numbers: readonly number[]): Prisma.Sql {
  if (!numbers.every(Number.isSafeInteger)) throw new TypeError('An id is a whole number')
  return Prisma.raw(numbers.length > 0 ? numbers.join(',') : 'NULL')
}
