import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import Database from 'better-sqlite3'
import { type Engine, insertion, isRows, Lost, plainly, type Statement, type Value } from '#db/engine.ts'

/** Milliseconds that SQLite itself waits for a lock, and the event loop with it. */
export const BUSY = 3
/** Milliseconds that a write waits for another process's or thread's before it fails. */
const PATIENCE = 15_000

export const PRAGMAS =
  'PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -8000; PRAGMA temp_store = MEMORY'

/** Waits for one's turn to write; resolves to the function that lets the next one in. */
export type Enter = () => Promise<() => void>

/** One at a time, in the order of asking. */
export function line(): Enter {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    let leave = () => {}
    last = new Promise(resolve => {
      leave = resolve
    })
    await before
    return leave
  }
}

/** Tries again while another process or thread holds the lock. */
export async function patiently<T>(work: () => T | Promise<T>): Promise<T> {
  const end = performance.now() + PATIENCE
  for (let wait = 2; ; wait = Math.min(wait * 1.5, 40)) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error
      await sleep(wait * (0.5 + Math.random()))
    }
  }
}

const isBusy = (error: unknown) =>
  (error instanceof DriverAdapterError && error.cause.kind === 'SocketTimeout') ||
  (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))

/** A connection without Prisma. Its transactions are synchronous, so that nothing comes between. */
export function straightConnection(file: string, enter: Enter): Pick<Engine, 'query' | 'batch' | 'close'> {
  let opened: Database.Database | undefined
  const prepared = new Map<string, Database.Statement<unknown[]>>()

  async function connection() {
    if (opened) return opened
    mkdirSync(dirname(file), { recursive: true })
    const database = new Database(file, { timeout: BUSY })
    await patiently(() => database.pragma('journal_mode = WAL'))
    database.exec(PRAGMAS)
    if (opened) database.close()
    opened ??= database
    return opened
  }

  /** Statements are kept prepared, but for those with a list of ids written out, which don't come again. */
  function prepare(database: Database.Database, sql: string) {
    const known = prepared.get(sql)
    if (known) return known
    const statement = database.prepare<unknown[]>(sql)
    if (sql.length < 2000 && prepared.size < 300) prepared.set(sql, statement)
    return statement
  }

  function run(database: Database.Database, statement: Statement): number {
    if (!isRows(statement)) {
      const { plain, must } = plainly(statement)
      const { changes } = prepare(database, plain.sql).run(plain.values.map(bound))
      if (must && changes === 0) throw new Lost(plain.sql)
      return changes
    }
    const [head, tail] = insertion(statement)
    const insert = prepare(database, `${head}(${statement.columns.map(() => '?').join(', ')})${tail}`)
    let count = 0
    for (const row of statement.rows) count += insert.run(row.map(bound)).changes
    return count
  }

  return {
    async query<Row>(statement: { sql: string; values: unknown[] }): Promise<Row[]> {
      const database = await connection()
      return patiently(() => {
        const select = prepare(database, statement.sql)
        const rows = select.all(statement.values.map(bound)) as Record<string, unknown>[]
        return shaped<Row>(rows, select.columns())
      })
    },

    async batch(statements) {
      const database = await connection()
      const leave = await enter()
      try {
        const all = database.transaction(() => statements.map(statement => run(database, statement)))
        return await patiently(() => all.immediate())
      } finally {
        leave()
      }
    },

    async close() {
      prepared.clear()
      opened?.close()
      opened = undefined
    },
  }
}

/** SQLite stores dates and truth values as integers. */
function shaped<Row>(rows: Record<string, unknown>[], columns: Database.ColumnDefinition[]): Row[] {
  for (const { name, type } of columns) {
    if (type !== 'DATETIME' && type !== 'BOOLEAN') continue
    for (const row of rows) {
      const value = row[name]
      if (typeof value === 'number' || typeof value === 'string') {
        row[name] = type === 'DATETIME' ? new Date(value) : Boolean(value)
      }
    }
  }
  return rows as Row[]
}

function bound(value: Value | unknown): unknown {
  if (value instanceof Date) return value.getTime()
  if (typeof value === 'boolean') return value ? 1 : 0
  return value instanceof Uint8Array && !Buffer.isBuffer(value)
    ? Buffer.from(value.buffer, value.byteOffset, value.length)
    : value
}
