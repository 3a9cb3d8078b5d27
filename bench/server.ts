import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { root } from '../scripts/stamp.mjs'

/** A server under measurement, in a process of its own. */
export type Server = { url: string; pid: number; stop(): Promise<void> }

/** Duidu as an operator runs it, with a data folder of its own. */
export type Duidu = Server & { file: string }

/** Starts Duidu on a free port. Its data folder is gone after `stop`. */
export async function startDuidu(): Promise<Duidu> {
  const data = await mkdtemp(join(tmpdir(), 'duidu-bench-'))
  const env = { ...process.env, DUIDU_DATA: data, DATABASE_URL: '', DUIDU_URL: '' }
  const server = await start(['bin/duidu.mjs', 'start'], env, 'Duidu is ready on')
  return {
    ...server,
    file: join(data, 'duidu.db'),
    async stop() {
      await server.stop()
      await rm(data, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** With BENCH_PROFILE, servers leave a processor profile in that folder, for the developer tools of a browser. */
const profiling = process.env.BENCH_PROFILE
  ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`]
  : []

/** Starts a Node program that serves on PORT; resolves when it says `ready`. */
export async function start(args: string[], env: NodeJS.ProcessEnv, ready: string): Promise<Server> {
  const port = await freePort()
  const child = spawn(process.execPath, [...profiling, ...args], {
    cwd: root,
    env: { ...env, PORT: String(port), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  await saying(child, ready)
  return {
    url: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    async stop() {
      process.removeListener('exit', end)
      const ended = new Promise(resolve => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    },
  }
}

function saying(child: ChildProcess, ready: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said = (said + chunk).slice(-10_000)
      if (said.includes(ready)) resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', code => reject(new Error(`The server ended with ${code}:\n${said}`)))
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
