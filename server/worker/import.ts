// The thread that stores texts: it looks for work when told to, and every few seconds for what a dead process left.

import { hostname } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { analyzeSoon, runBehind } from '#db/analysis.ts'
import { runWaiting, warmUp } from '#db/import.ts'
import * as jobs from '#db/jobs.ts'
import * as texts from '#db/texts.ts'

/** How often it looks without being told, in milliseconds. */
const LOOK = 4_000
/** A text that was removed can be put back for so many days. */
const KEPT_DAYS = 30

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

parentPort?.on('message', look)
setInterval(look, LOOK)
warmUp()
await look()
await analyzeSoon(new Date())
await look()
