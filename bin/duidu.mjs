#!/usr/bin/env node
import process from 'node:process'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 20)) {
  console.error(
    `Duidu needs Node 20.20 or newer; this is ${process.versions.node}. See https://nodejs.org/en/download`,
  )
  process.exit(1)
}

const { run } = await import('./cli.mjs')
process.exitCode = await run(process.argv.slice(2))
