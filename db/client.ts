import { resolve } from 'node:path'
import type { Engine, Statement } from '#db/engine.ts'
import { postgresql } from '#db/postgresql.ts'
import { sqlite } from '#db/sqlite.ts'
import { PrismaClient as PostgresClient } from '#generated/postgresql/client.ts'
import { Prisma, PrismaClient } from '#generated/sqlite/client.ts'

export type Location = { provider: 'sqlite'; file: string } | { provider: 'postgresql'; url: string }

/** Where the data is: DATABASE_URL=postgresql://…, or the file duidu.db in the folder DUIDU_DATA. */
export function location(env: NodeJS.ProcessEnv = process.env): Location {
  const url = env.DATABASE_URL ?? ''
  if (/^postgres(ql)?:/.test(url)) return { provider: 'postgresql', url }
  return { provider: 'sqlite', file: resolve(env.DUIDU_DATA || './data', 'duidu.db') }
}

type Opened = { engine: Engine; client: PrismaClient }

/** Queries are typed against SQLite: what only PostgreSQL has is a compile error. */
function open(where: Location): Opened {
  const transactionOptions = { maxWait: 20_000, timeout: 30_000 }
  if (where.provider === 'sqlite') {
    const engine = sqlite(where.file)
    return { engine, client: new PrismaClient({ adapter: engine.adapter, transactionOptions }) }
  }
  const engine = postgresql(where.url)
  const other: unknown = new PostgresClient({ adapter: engine.adapter, transactionOptions })
  return { engine, client: other as PrismaClient }
}

/** One a process, also when a development server loads this module again. */
const kept = globalThis as { duiduDatabase?: Opened }

function current(): Opened {
  kept.duiduDatabase ??= open(location())
  return kept.duiduDatabase
}

/** Prisma's client. It is made, and connected, when first asked. */
export const client = (): PrismaClient => current().client

/** Which database it is, for libraries that must be told. Our own queries never ask. */
export const provider = (): Location['provider'] => current().engine.provider

/** Leaves the database at hand for another: tests do, and whoever is done (`null`). */
export async function connect(where: Location | null): Promise<void> {
  const before = kept.duiduDatabase
  kept.duiduDatabase = where ? open(where) : undefined
  await before?.client.$disconnect()
  await before?.engine.close()
}

/** Reads by plain SQL that both databases understand: names in double quotes, values by `sql`. */
export function query<Row>(statement: Prisma.Sql): Promise<Row[]> {
  return current().engine.query<Row>(statement)
}

/** Writes by plain SQL, all or nothing, in one short transaction. Answers how many rows each statement changed. */
export function batch(statements: Statement[]): Promise<number[]> {
  return current().engine.batch(statements)
}

export const { sql, join, empty } = Prisma

/** A list of whole numbers written out: thousands cost nothing, where parameters are limited and slow. */
export function ids(numbers: readonly number[]): Prisma.Sql {
  if (!numbers.every(Number.isSafeInteger)) throw new TypeError('An id is a whole number')
  return Prisma.raw(numbers.length > 0 ? numbers.join(',') : 'NULL')
}
