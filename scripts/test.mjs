// Everything that must hold, stage by stage, with the seconds of each: npm test
// Names of stages as arguments run only those: node scripts/test.mjs types unit

import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { checkNative } from '../bin/native.mjs'
import { browser } from './browser.mjs'
import { build } from './build.mjs'
import { startPostgres } from './postgres.mjs'
import { prepare } from './prepare.mjs'
import { root } from './stamp.mjs'

const say = line => console.log(line)
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }

/** A stage failed as a whole; the message is all there is to say. */
class Failed extends Error {}

/** Each stage gives its counts, or nothing where passing is one thing; it throws when it fails as a whole. */
const stages = {
  prepare: async () => {
    checkNative()
    await prepare(say)
  },
  types: () => quiet('typescript/bin/tsc', ['--noEmit']),
  lint: () => quiet('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  'dead code': () => quiet('knip/bin/knip.js', []),
  unit: () => tests('unit'),
  // The same tests on SQLite and on PostgreSQL.
  databases: () => onPostgres(url => tests('database', { DUIDU_TEST_POSTGRES: url })),
  build: () => build(say),
  journeys: async () => {
    env.DUIDU_BROWSER = await browser(say)
    return onPostgres(url => tests('journeys', { DUIDU_TEST_POSTGRES: url }))
  },
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !(name in stages))
if (unknown.length > 0) {
  console.error(`No stage is called ${unknown.join(', ')}. There are: ${Object.keys(stages).join(', ')}`)
  process.exit(2)
}

const total = { passed: 0, failed: 0 }
const summary = []
const began = performance.now()
for (const [name, work] of Object.entries(stages)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const start = performance.now()
  say(`\n── ${name}`)
  const { passed, failed } = await counted(work)
  total.passed += passed
  total.failed += failed
  const line = `${name.padEnd(12)} ${seconds(start).padStart(6)} s   ${failed ? `${failed} FAILED, ` : ''}${passed} passed`
  say(line)
  summary.push(line)
}
say(`\n── all stages\n${summary.join('\n')}\n${'together'.padEnd(12)} ${seconds(began).padStart(6)} s\n`)
say(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

function seconds(since) {
  return ((performance.now() - since) / 1000).toFixed(1)
}

async function counted(work) {
  try {
    const counts = await work()
    return typeof counts === 'object' ? counts : { passed: 1, failed: 0 }
  } catch (error) {
    console.error(error instanceof Failed ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}

/** A program of a package that says nothing unless it fails. */
async function quiet(program, args) {
  const { code, said } = await run(program, args, ['ignore', 'pipe', 'pipe'])
  if (code !== 0) throw new Failed(said.trim() || `${program} ended with ${code}`)
}

/** The tests of one of vitest's projects. Failed files that ran no test count as one each. */
async function tests(project, more = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'duidu-test-'))
  const report = join(folder, 'report.json')
  try {
    const args = [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]
    const { code } = await run('vitest/vitest.mjs', args, ['ignore', 'inherit', 'inherit'], more)
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(await readFile(report, 'utf8'))
    const broken = testResults.filter(
      file => file.status === 'failed' && file.assertionResults.every(passed),
    ).length
    const failed = numFailedTests + broken
    if (code !== 0 && failed === 0) throw new Failed(`vitest ended with ${code}`)
    return { passed: numPassedTests, failed }
  } catch (error) {
    if (error.code === 'ENOENT') throw new Failed('vitest wrote no report')
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function passed({ status }) {
  return status !== 'failed'
}

async function onPostgres(work) {
  if (process.env.DUIDU_TEST_POSTGRES) return work(process.env.DUIDU_TEST_POSTGRES)
  const server = await startPostgres(say)
  try {
    return await work(server.url)
  } finally {
    await server.stop()
  }
}

function run(program, args, stdio, more = {}) {
  const child = spawn(process.execPath, [resolved(program), ...args], {
    cwd: root,
    stdio,
    env: { ...env, ...more },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', chunk => {
      said += chunk
    })
  }
  return new Promise((resolve, reject) =>
    child.on('error', reject).on('close', code => resolve({ code, said })),
  )
}

/** The file of a package's program, whatever the package exports. */
function resolved(program) {
  return join(root, 'node_modules', program)
}
