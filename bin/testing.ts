import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { root } from '#scripts/sources.ts'

export type Ran = { code: number | null; out: string; err: string }

/** Runs `duidu` for a test, from a folder that is not its own, with `input` on standard input. */
export function duidu(args: string[], input = '', env: Record<string, string> = {}): Promise<Ran> {
  const child = spawn(process.execPath, [`${root}bin/duidu.mjs`, ...args], {
    cwd: tmpdir(),
    env: { ...process.env, ...env },
  })
  const ran: Ran = { code: null, out: '', err: '' }
  child.stdout.setEncoding('utf8')
  child.stderr.setEncoding('utf8')
  child.stdout.on('data', chunk => {
    ran.out += chunk
  })
  child.stderr.on('data', chunk => {
    ran.err += chunk
  })
  child.stdin.end(input)
  return new Promise(resolve => child.on('close', code => resolve({ ...ran, code })))
}

/** The objects of its output, one a line. */
export const json = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
