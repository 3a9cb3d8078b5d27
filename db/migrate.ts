import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import pg from 'pg'
import { type Location, location } from '#db/client.ts'

type Migration = { name: string; sql: string; checksum: string }

/** A migration that stands in the database and not in the folder, or differs: the data is newer than the program. */
export class MigrationError extends Error {}

/** Prisma's own, so that `prisma migrate deploy` and a start exclude each other. */
const ADVISORY_LOCK = 72707369

/** As Prisma has it: its own commands agree with ours. */
const TABLE = {
  sqlite: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME,
    "migration_name" TEXT NOT NULL, "logs" TEXT, "rolled_back_at" DATETIME,
    "started_at" DATETIME NOT NULL DEFAULT current_timestamp, "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
  )`,
  postgresql: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`,
}

const FINISHED =
  'SELECT "migration_name" AS name, "checksum" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL'

/** Where the project stands: the command line sets it, since it is called from anywhere. */
const root = () => process.env.DUIDU_ROOT || process.cwd()

/**
 * Brings the database up to date, under a lock, each migration whole or not at all; makes it, and its folder, where
 * there is none. Quick when nothing is to be done. `folder` holds sqlite/ and postgresql/.
 */
export async function migrate(where: Location = location(), folder = join(root(), 'prisma/migrations')) {
  const migrations = await read(join(folder, where.provider))
  if (where.provider === 'sqlite') await migrateFile(where.file, migrations)
  else await migrateServer(where.url, migrations)
}

async function read(folder: string): Promise<Migration[]> {
  if (!existsSync(folder)) throw new MigrationError(`No migrations in ${folder}`)
  return readdirSync(folder)
    .filter(name => /^\d{14}_/.test(name))
    .sort()
    .map(name => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** What is still to be applied. */
function missing(migrations: Migration[], applied: { name: string; checksum: string }[]): Migration[] {
  for (const { name, checksum } of applied) {
    const ours = migrations.find(migration => migration.name === name)
    if (!ours)
      throw new MigrationError(`The database knows a later migration, ${name}: it belongs to a newer version`)
    if (ours.checksum !== checksum)
      throw new MigrationError(`The migration ${name} was changed after it was applied`)
  }
  const done = new Set(applied.map(({ name }) => name))
  return migrations.filter(({ name }) => !done.has(name))
}

async function migrateFile(file: string, migrations: Migration[]) {
  mkdirSync(dirname(file), { recursive: true })
  const database = new Database(file, { timeout: 0 })
  try {
    await whenFree(() => database.pragma('journal_mode = WAL'))
    const applied = () => database.prepare<[], { name: string; checksum: string }>(FINISHED).all()
    const table = database.prepare(`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`).get()
    if (table && missing(migrations, applied()).length === 0) return

    // A table that is made anew is dropped first: that must not take along what refers to it.
    database.pragma('foreign_keys = OFF')
    await whenFree(() => database.exec('BEGIN EXCLUSIVE'))
    try {
      database.exec(TABLE.sqlite)
      const insert = database.prepare(
        `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
         VALUES (?, ?, ?, ?, ?, 1)`,
      )
      for (const { name, sql, checksum } of missing(migrations, applied())) {
        const started = Date.now()
        database.exec(sql)
        insert.run(randomUUID(), checksum, name, started, Date.now())
      }
      const [broken] = database.pragma('foreign_key_check') as { table: string; parent: string }[]
      if (broken)
        throw new MigrationError(`A row of ${broken.table} would refer to nothing in ${broken.parent}`)
      database.exec('COMMIT')
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  } finally {
    database.close()
  }
}

/** Another process may be migrating the same file: wait for it, up to a minute. */
async function whenFree(work: () => unknown) {
  for (const end = Date.now() + 60_000; ; await sleep(20)) {
    try {
      return work()
    } catch (error) {
      const busy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
      if (!busy || Date.now() > end) throw error
    }
  }
}

async function migrateServer(url: string, migrations: Migration[]) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const applied = async () => (await client.query<{ name: string; checksum: string }>(FINISHED)).rows
    const { rows } = await client.query<{ there: boolean }>(
      `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS there`,
    )
    if (rows[0]?.there && missing(migrations, await applied()).length === 0) return

    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK])
    await client.query(TABLE.postgresql)
    for (const { name, sql, checksum } of missing(migrations, await applied())) {
      await client.query('BEGIN')
      try {
        await client.query(sql)
        await client.query(
          `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
           VALUES ($1, $2, $3, clock_timestamp(), 1)`,
          [randomUUID(), checksum, name],
        )
        await client.query('COMMIT')
      } catch (error) {
        await client.query('ROLLBACK')
        throw error
      }
    }
  } finally {
    await client.end() // and with it the lock
  }
}
