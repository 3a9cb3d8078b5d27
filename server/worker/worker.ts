// The thread for what takes long: it stores texts, when told to look for work and every few seconds for what a dead process
// left, and makes the entries of chapters.

import { readlinkSync } from 'node:fs'
import { hostname, setPriority } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { parentPort } from 'node:worker_threads'
import { analyzeSoon, runBehind } from '#db/analysis.ts'
import { connect } from '#db/client.ts'
import { runWaiting, warmUp } from '#db/import.ts'
import * as jobs from '#db/jobs.ts'
import * as texts from '#db/texts.ts'
import { makeEntries, warmUpEntries } from '#server/worker/entries.ts'
import type { Said, Told } from '#server/worker/message.ts'

/** How often it looks without being told, in milliseconds. */
const LOOK = 4_000
/** A text that was removed can be put back for so many days. */
const KEPT_DAYS = 30
/** Having been told nothing for so long, in milliseconds, it offers to end: its memory is then given back. */
const IDLE = 90_000
/** How the thread gives way, on the system's scale from -20 to 19. */
const NICE = 3

const name = `${hostname()}:${process.pid}:${Math.random().toString(36).slice(2)}`
let working = false
let told = false
let purged = 0

async function look(): Promise<void> {
  told = true
  if (working) return
  working = true
  try {
    while (told) {
      told = false
      await jobs.giveUp(new Date())
      await runWaiting(name)
    }
    await runBehind(name, () => runWaiting(name))
    if (Date.now() - purged > 86_400_000) {
      purged = Date.now()
      await texts.purge(new Date(purged - KEPT_DAYS * 86_400_000))
    }
  } catch (error) {
    console.error('The import worker could not look for work:', error)
  } finally {
    working = false
  }
}

let count = 0
let last = Date.now()
let making = 0

const say = (said: Said) => parentPort?.postMessage(said)

async function make({ id, chapter, script }: Told & { kind: 'entries' }): Promise<void> {
  making++
  try {
    say({ kind: 'entries', id, body: await makeEntries(chapter, script) })
  } catch (error) {
    console.error('Entries could not be made:', error)
    say({ kind: 'failed', id })
  } finally {
    making--
  }
}

async function end(): Promise<void> {
  await connect(null)
  process.exit()
}

/**
 * Requests come first where processors are few, and little memory is taken for what is thrown away: a novel leaves
 * garbage of 200 MB, and 30 MB that are needed.
 */
function beModest(): void {
  setFlagsFromString('--heap-growing-percent=100')
  if (process.platform !== 'linux') return
  try {
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1))
    setPriority(thread, NICE)
  } catch {
    // As important as requests, then.
  }
}

parentPort?.on('message', (told: Told) => {
  count++
  last = Date.now()
  if (told.kind === 'look') void look()
  else if (told.kind === 'entries') void make(told)
  else void end()
})

setInterval(() => {
  void look()
  if (!working && making === 0 && Date.now() - last > IDLE) say({ kind: 'idle', told: count })
}, LOOK)

beModest()
warmUp()
await look()
warmUpEntries()
await analyzeSoon(new Date())
await look()
