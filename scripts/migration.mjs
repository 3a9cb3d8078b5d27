// Writes a migration for both databases: node scripts/migration.mjs NAME
// It says what changed in prisma/schema.prisma since the last one, whose schema is kept beside the migrations.
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { postgresqlSchema } from './prisma.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const migrations = join(root, 'prisma/migrations')
const kept = join(migrations, 'schema.prisma')

/** The SQL that leads from one set of models to another; empty where nothing differs. */
export async function difference(provider, from, to) {
  await loadEngine()
  const [before, after] =
    provider === 'postgresql' ? [from && postgresqlSchema(from), postgresqlSchema(to)] : [from, to]
  const factory = unconnected(provider === 'postgresql' ? 'postgres' : 'sqlite')
  const schema = await engine.SchemaEngine.new(
    { datamodels: [['schema.prisma', after]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  )
  const model = content => ({ tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] })
  const { stdout } = await schema.diff({
    from: before ? model(before) : { tag: 'empty' },
    to: model(after),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  // The schema "public" is always there, and to create it asks for a right that the app needn't have.
  const sql = (stdout ?? '').replace(/-- CreateSchema\n.*\n/, '').trim()
  if (sql === '' || sql === '-- This is an empty migration.') return ''
  return `${provider === 'sqlite' ? clustered(sql) : sql}\n`
}

/** SQLite keeps the rows of a table with a key of several columns in the order of that key, and keeps them once. */
function clustered(sql) {
  return sql.replace(/(PRIMARY KEY \("\w+"(?:, "\w+")+\)[^;]*?)\n\);/g, '$1\n) WITHOUT ROWID;')
}

/** An adapter to no database: models are compared with models, and only the version is asked for. */
function unconnected(provider) {
  const adapter = {
    provider,
    adapterName: 'none',
    executeScript: async () => {},
    executeRaw: async () => 0,
    queryRaw: async () => ({ columnNames: [], columnTypes: [], rows: [] }),
    dispose: async () => {},
  }
  return {
    provider,
    adapterName: 'none',
    connect: async () => adapter,
    connectToShadowDb: async () => adapter,
  }
}

let loaded
function loadEngine() {
  loaded ??= (async () => {
    const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
    const bytes = await readFile(join(dirname(file), 'schema_engine_bg.wasm'))
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine })
    engine.__wbg_set_wasm(instance.exports)
    instance.exports.__wbindgen_start()
  })()
  return loaded
}

async function write(name) {
  const to = await readFile(join(root, 'prisma/schema.prisma'), 'utf8')
  const from = existsSync(kept) ? await readFile(kept, 'utf8') : undefined
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  for (const provider of ['sqlite', 'postgresql']) {
    const sql = await difference(provider, from, to)
    if (!sql) return console.log('Nothing has changed since the last migration.')
    const folder = join(migrations, provider, `${stamp}_${name}`)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'migration.sql'), sql)
    console.log(join(folder, 'migration.sql'))
  }
  await writeFile(kept, to)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const name = process.argv[2]
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    console.error('Usage: node scripts/migration.mjs NAME (small letters, digits, _)')
    process.exit(2)
  }
  await write(name)
}
