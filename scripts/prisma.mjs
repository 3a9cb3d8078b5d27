// The two Prisma clients. One set of models (prisma/schema.prisma, SQLite); the PostgreSQL schema is written from it.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)

/** The PostgreSQL schema for the SQLite one: another provider, another folder, the same models. */
export function postgresqlSchema(sqlite) {
  return sqlite
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"../generated/sqlite"', '"../postgresql"')
}

/**
 * Writes generated/sqlite and generated/postgresql, or does nothing when they are newer than the schema.
 * @returns {Promise<boolean>} whether anything was written
 */
export async function generateClients() {
  const schema = await readFile(join(root, 'prisma/schema.prisma'), 'utf8')
  const { version } = require('prisma/package.json')
  const stamp = createHash('sha256').update(`${version}\n${schema}`).digest('hex')
  const stampFile = join(root, 'generated/prisma.stamp')
  if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp) return false

  await rm(stampFile, { force: true })
  const second = join(root, 'generated/schema/postgresql.prisma')
  await mkdir(dirname(second), { recursive: true })
  await writeFile(second, postgresqlSchema(schema))
  await Promise.all([generate(join(root, 'prisma/schema.prisma')), generate(second)])
  await writeFile(stampFile, stamp)
  return true
}

/** `prisma generate` asks for an engine's file and never runs it: any executable will do. */
function generate(schema) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [require.resolve('prisma/build/index.js'), 'generate', '--no-hints', '--schema', schema],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
          CHECKPOINT_DISABLE: '1',
        },
      },
    )
    let said = ''
    child.stdout.on('data', chunk => {
      said += chunk
    })
    child.stderr.on('data', chunk => {
      said += chunk
    })
    child.on('error', reject)
    child.on('close', code =>
      code === 0 ? resolve() : reject(new Error(`prisma generate failed for ${schema}:\n${said}`)),
    )
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateClients()
