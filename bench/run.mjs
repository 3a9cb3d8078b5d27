// Every figure beside its baseline and our goal: npm run bench
// npm run bench -- --help says what can be chosen.

import process from 'node:process'
import { register } from 'tsx/esm/api'

register()
const { bench } = await import('./bench.ts')
process.exitCode = await bench(process.argv.slice(2))
