import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import type { Engine } from '#db/engine.ts'
import { BUSY, type Enter, line, PRAGMAS, patiently, straightConnection } from '#db/straight.ts'

/**
 * SQLite with three connections: Prisma's reader, Prisma's writer, and a straight one.
 *
 * Prisma's own adapter has one, so that whatever is asked meanwhile runs inside an open transaction and is lost with
 * it; its transactions begin as readers, so that a second writer fails at once; and SQLite waits for a lock with the
 * whole event loop. Here writes stand in line, begin as writers, and wait for other processes asynchronously.
 */
export function sqlite(file: string): Engine {
  const enter = line()
  const straight = straightConnection(file, enter)
  const factory = new PrismaBetterSqlite3({ url: file, timeout: BUSY }, { timestampFormat: 'unixepoch-ms' })
  return {
    provider: 'sqlite',
    adapter: {
      provider: 'sqlite',
      adapterName: factory.adapterName,
      async connect() {
        mkdirSync(dirname(file), { recursive: true })
        const writer = await factory.connect()
        await patiently(() => writer.executeScript('PRAGMA journal_mode = WAL'))
        const reader = await factory.connect()
        for (const connection of [writer, reader]) await connection.executeScript(PRAGMAS)
        return twoConnections(reader, writer, enter)
      },
    },
    ...straight,
  }
}

function twoConnections(reader: SqlDriverAdapter, writer: SqlDriverAdapter, enter: Enter): SqlDriverAdapter {
  const alone = async <T>(work: () => Promise<T>) => {
    const leave = await enter()
    try {
      return await patiently(work)
    } finally {
      leave()
    }
  }
  return {
    provider: 'sqlite',
    adapterName: writer.adapterName,
    queryRaw: query =>
      reads(query) ? patiently(() => reader.queryRaw(query)) : alone(() => writer.queryRaw(query)),
    executeRaw: query => alone(() => writer.executeRaw(query)),
    executeScript: script => alone(() => writer.executeScript(script)),
    async startTransaction(isolation) {
      const leave = await enter()
      try {
        return await begin(writer, isolation, leave)
      } catch (error) {
        leave()
        throw error
      }
    },
    async dispose() {
      await reader.dispose()
      await writer.dispose()
    },
  }
}

async function begin(
  writer: SqlDriverAdapter,
  isolation: Parameters<SqlDriverAdapter['startTransaction']>[0],
  leave: () => void,
): Promise<Transaction> {
  const inner = await writer.startTransaction(isolation)
  try {
    // The adapter began a reader; nothing has been read yet.
    await inner.executeRaw(plain('COMMIT'))
    await patiently(() => inner.executeRaw(plain('BEGIN IMMEDIATE')))
  } catch (error) {
    await inner.rollback()
    throw error
  }
  const ending = async (finish: () => Promise<void>) => {
    await finish()
    leave()
  }
  return {
    provider: 'sqlite',
    adapterName: inner.adapterName,
    options: inner.options,
    queryRaw: query => inner.queryRaw(query),
    executeRaw: query => inner.executeRaw(query),
    createSavepoint: name => inner.createSavepoint?.(name) ?? Promise.resolve(),
    rollbackToSavepoint: name => inner.rollbackToSavepoint?.(name) ?? Promise.resolve(),
    releaseSavepoint: name => inner.releaseSavepoint?.(name) ?? Promise.resolve(),
    commit: () => ending(() => inner.commit()),
    rollback: () => ending(() => inner.rollback()),
  }
}

const plain = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] })

/** Prisma writes with RETURNING, through the same door as it reads. */
const reads = (query: SqlQuery) =>
  /^\s*(SELECT|PRAGMA|EXPLAIN|WITH(?![\s\S]*\b(INSERT|UPDATE|DELETE)\b))/i.test(query.sql)
