import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Duidu as an operator runs it, on a free port, with a data folder of its own. */
export type App = {
  url: string
  /** The data folder; gone after `stop`. */
  data: string
  /** What it said on both outputs so far. */
  said(): string
  /** Ends the server and starts it again on the same port and data. */
  restart(): Promise<void>
  /** Ends the server and removes its data. */
  stop(): Promise<void>
}

/** Starts Duidu with `duidu start`; `database` is a PostgreSQL address, `env` further settings. */
export async function startApp({
  database = '',
  env = {},
}: {
  database?: string
  env?: Record<string, string>
} = {}): Promise<App> {
  const data = await mkdtemp(join(tmpdir(), 'duidu-e2e-'))
  const port = await freePort()
  const settings = { ...process.env, DUIDU_DATA: data, DATABASE_URL: database, PORT: String(port), ...env }
  let said = ''
  const launch = () =>
    run(settings, text => {
      said += text
    })
  let end = await launch()
  return {
    url: `http://localhost:${port}`,
    data,
    said: () => said,
    async restart() {
      await end()
      end = await launch()
    },
    async stop() {
      await end()
      await rm(data, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Resolves when the server says that it is ready, to a function that ends it. */
function run(env: NodeJS.ProcessEnv, hear: (text: string) => void): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ['bin/duidu.mjs', 'start'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  return new Promise((resolve, reject) => {
    let said = ''
    const onText = (chunk: Buffer) => {
      said += chunk
      hear(String(chunk))
      if (said.includes('Duidu is ready on')) {
        resolve(async () => {
          child.kill('SIGTERM')
          await ended
        })
      }
    }
    child.stdout.on('data', onText)
    child.stderr.on('data', onText)
    child.once('exit', code => reject(new Error(`duidu start ended with ${code}:\n${said}`)))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
