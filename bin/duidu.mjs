#!/usr/bin/env node
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 20)) {
  console.error(
    `Duidu needs Node 20.20 or newer; this is ${process.versions.node}. See https://nodejs.org/en/download`,
  )
  process.exit(1)
}

// A reader such as `head` that has seen enough is no error.
process.stdout.on('error', error => process.exit(error.code === 'EPIPE' ? 0 : 1))

const { register } = await import('tsx/esm/api')
register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) })
const { run } = await import('./cli.ts')
process.exitCode = await run(process.argv.slice(2))
