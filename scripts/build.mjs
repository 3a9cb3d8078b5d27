// The production build, made when it is missing or older than its sources: node scripts/build.mjs

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pack } from '../bin/static.mjs'
import { locked } from './lock.mjs'
import { prepare } from './prepare.mjs'
import { root, stamp } from './stamp.mjs'

const sources = [
  ...['app', 'core', 'db', 'server', 'ui', 'i18n', 'messages', 'public', 'prisma/schema.prisma'],
  ...[
    'instrumentation.ts',
    'next.config.mjs',
    'package.json',
    'package-lock.json',
    'proxy.ts',
    'tsconfig.json',
  ],
]
const stampFile = join(root, '.next/sources.stamp')

/**
 * Builds unless the build is of these sources, one process at a time. Gives the stamp of the sources, which the server
 * needs as DUIDU_SOURCES. `say` gets lines of progress; throws `Unbuilt`; `signal` ends the build.
 */
export async function build(say = line => console.error(line), signal = undefined) {
  const current = stamp(sources, process.versions.node.split('.')[0])
  if (built(current)) return current
  const waiting = () => say('Waiting for another process that builds Duidu…')
  await locked(
    join(root, 'generated/build.lock'),
    () => (built(current) ? undefined : make(current, say, signal)),
    waiting,
  )
  return current
}

function built(current) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === current
}

async function make(current, say, signal) {
  const began = performance.now()
  say('Building the pages: a minute or so, this once…')
  rmSync(stampFile, { force: true })
  const child = spawn(
    process.execPath,
    [createRequire(import.meta.url).resolve('next/dist/bin/next'), 'build'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        DUIDU_SOURCES: current,
        // Names the server actions, alike in every clone. The server's own key (from its secret) replaces it for hiding values.
        NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: createHash('sha256')
          .update(`actions ${current}`)
          .digest('base64'),
      },
    },
  )
  let said = ''
  child.stdout.on('data', chunk => (said += chunk))
  child.stderr.on('data', chunk => (said += chunk))
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new Unbuilt(said)
  await pack(root)
  writeFileSync(stampFile, current)
  say(`Built (${((performance.now() - began) / 1000).toFixed(1)} s)`)
}

/** The build failed; the message has what it said. */
export class Unbuilt extends Error {
  constructor(said) {
    super(`The pages could not be built:\n${said.trim()}`)
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await prepare()
    await build()
  } catch (error) {
    console.error(error instanceof Unbuilt ? error.message : error)
    process.exitCode = 1
  }
}
