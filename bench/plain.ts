import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import nextPackage from 'next/package.json' with { type: 'json' }
import { locked } from '../scripts/lock.mjs'
import { root } from '../scripts/stamp.mjs'
import { type Server, start } from './server.ts'

/** Stands among what is generated: Next finds its packages from there, and a second run finds it built. */
const folder = join(root, 'generated/bench-plain')

/** The plainest app that Next serves: an empty page, made anew at each request, and a change that is one UPDATE. */
const files = {
  'package.json': '{ "private": true, "type": "module" }',
  'next.config.mjs': `export default {
  serverExternalPackages: ['better-sqlite3'],
  poweredByHeader: false,
  turbopack: { root: ${JSON.stringify(root)} },
  outputFileTracingRoot: ${JSON.stringify(root)},
}`,
  'app/layout.jsx': `export default ({ children }) => <html lang="zh-Hans"><body>{children}</body></html>`,
  'app/page.jsx': `import { headers } from 'next/headers'
export default async function Page() {
  await headers()
  return <p>对读</p>
}`,
  'app/save/route.js': `import Database from 'better-sqlite3'
let update
function open() {
  const database = new Database(process.env.PLAIN_DATABASE)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = NORMAL')
  return database.prepare('UPDATE card SET status = ? WHERE learner = ? AND word = ?')
}
export async function POST(request) {
  const { word, status } = await request.json()
  update ??= open()
  update.run(status, 'learner', word)
  return new Response(null, { status: 204 })
}`,
  'server.mjs': `import { createServer } from 'node:http'
import next from 'next'
const port = Number(process.env.PORT)
const app = next({ dev: false, dir: import.meta.dirname, port })
await app.prepare()
const handle = app.getRequestHandler()
createServer((request, response) => handle(request, response)).listen(port, () => console.log('plain is ready'))
process.once('SIGTERM', () => process.exit())`,
}

/** Starts the plain app, built where it isn't yet. `database` has a table card(learner, word, status). */
export async function startPlain(database = ''): Promise<Server> {
  await locked(join(root, 'generated/bench-plain.lock'), makePlain)
  return start([join(folder, 'server.mjs')], { ...process.env, PLAIN_DATABASE: database }, 'plain is ready')
}

async function makePlain() {
  const stamp = createHash('sha256')
    .update(JSON.stringify([files, nextPackage.version]))
    .digest('hex')
  const stampFile = join(folder, 'built.stamp')
  if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp) return
  await rm(folder, { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  const next = join(root, 'node_modules/next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build', folder], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => {
      said += chunk
    })
  }
  const code = await new Promise(resolve => child.on('close', resolve))
  if (code !== 0) throw new Error(`The plain app could not be built:\n${said}`)
  await writeFile(stampFile, stamp)
}
