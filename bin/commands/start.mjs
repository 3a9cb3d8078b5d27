import { fork } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { build } from '../../scripts/build.mjs'
import { prepare } from '../../scripts/prepare.mjs'
import { root } from '../../scripts/stamp.mjs'
import { dress, setRows } from '../answer.mjs'
import { checkNative } from '../native.mjs'
import { openStatic } from '../static.mjs'

/** What Duidu answers with as its name, so that a second start knows it. */
const NAME = 'Duidu'

/** Serves the app until it is told to stop. Throws what to do when it can't. */
export async function start() {
  const ending = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => ending.abort())
  try {
    await serve(ending.signal)
  } catch (error) {
    if (!ending.signal.aborted) {
      // What was begun may still hold on to the process.
      setTimeout(() => process.exit(1), 500).unref()
      throw error
    }
  }
  process.exit()
}

async function serve(signal) {
  const port = portWanted()
  await checkFree(port)
  checkNative()
  await prepare()
  const [secret, sources] = await Promise.all([settle(signal), build(undefined, signal)])

  process.chdir(root)
  process.env.NODE_ENV = 'production'
  process.env.PORT = String(port)
  process.env.DUIDU_SOURCES = sources
  // What server actions hide in a page can be read by any process of this database, and by nobody else.
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = createHmac('sha256', secret)
    .update('actions')
    .digest('base64')
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: root, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const files = await openStatic(root)
  setRows()
  const server = createServer((request, response) => {
    response.setHeader('Server', NAME)
    if (files(request, response)) return
    dress(request, response)
    handle(request, response)
  })
  await listen(server, port)
  await answers(port)
  console.log(`Duidu is ready on http://localhost:${port}`)
  for (const address of addresses()) console.log(`On this network: http://${address}:${port}`)

  await new Promise(resolve => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', resolve)
  })
  const closed = new Promise(resolve => server.close(resolve))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 3000).unref()
  await closed
  await app.close()
}

function portWanted() {
  const port = Number(process.env.PORT || 3000)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Error(`PORT is "${process.env.PORT}"; it must be a number from 1 to 65535.`)
}

/** Before anything is made: a port that is taken is known at once. */
async function checkFree(port) {
  const probe = createServer()
  await listen(probe, port)
  await new Promise(resolve => probe.close(resolve))
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', async error => reject(await explained(error, port)))
    server.listen(port, resolve)
  })
}

async function explained(error, port) {
  const choose = `To use another: PORT=${port + 1} npm start (in PowerShell: $env:PORT=${port + 1}; npm start)`
  if (error.code === 'EACCES') return new Error(`Port ${port} may not be used by this account.\n${choose}`)
  if (error.code !== 'EADDRINUSE') return error
  const holder = await fetch(`http://localhost:${port}/`, {
    redirect: 'manual',
    signal: AbortSignal.timeout(2000),
  }).catch(() => undefined)
  return new Error(
    holder?.headers.get('server') === NAME
      ? `Duidu is already running on http://localhost:${port}\n${choose}`
      : `Port ${port} is taken by another program.\n${choose}`,
  )
}

/** Migrates the database and loads what stands on the shelf, in a process of its own. Gives the server's secret. */
function settle(signal) {
  const child = fork(join(root, 'generated/commands/settle.js'), {
    cwd: root,
    signal,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('message', ({ secret }) => resolve(secret))
    child.on('exit', code =>
      reject(new Error(code === 1 ? 'The database could not be made ready.' : `settle: ${code}`)),
    )
  })
}

/** Ready is when the first page has really come. */
async function answers(port) {
  const response = await fetch(`http://localhost:${port}/`)
  await response.arrayBuffer()
  if (response.status >= 500)
    throw new Error(`The first page answers ${response.status}; the error stands above.`)
}

function addresses() {
  const all = Object.values(networkInterfaces()).flatMap(list => list ?? [])
  return all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)
}
