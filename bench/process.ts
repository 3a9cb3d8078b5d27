import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Processor time that a process took so far, user and system, in milliseconds; null where it can't be asked. */
export function processorTime(pid: number): number | null {
  if (existsSync(`/proc/${pid}/stat`)) {
    // The name, in parentheses, may hold blanks; times follow in hundredths of a second.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * 10
  }
  const [seconds = 0, minutes = 0, hours = 0] = asked(pid, 'time').split(':').map(Number).reverse()
  const time = (hours * 60 + minutes) * 60_000 + seconds * 1000
  return time > 0 ? time : null
}

/** Memory that a process holds, in megabytes; null where it can't be asked. */
export function memory(pid: number): number | null {
  const kilobytes = Number(asked(pid, 'rss'))
  return kilobytes > 0 ? (kilobytes * 1024) / 1e6 : null
}

function asked(pid: number, what: string): string {
  try {
    return execFileSync('ps', ['-o', `${what}=`, '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}
