import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from '../scripts/build.mjs'
import { prepare } from '../scripts/prepare.mjs'
import { root } from '../scripts/stamp.mjs'
import { type Figure, isFigures, machine, table } from './figure.ts'

/** What can be measured, each in a process of its own: bench/import.ts and so on. */
const parts = ['import', 'page', 'browser', 'cards'] as const

/** Figures of the language, by the data that they are measured on. */
const evaluations = ['words', 'pinyin', 'senses'] as const

const help = `npm run bench -- [PART…] [--text FILE] [--short FILE] [--json FILE] [--eval DIR]

PART         ${parts.join(', ')}; all of them where none is named
--text FILE  the long text to import; one is made of content/ where none is given
--short FILE the short text to import
--json FILE  write the figures there too
--eval DIR   also measure words, pinyin and senses on the data in DIR

BENCH_PROFILE=DIR in the environment: each server leaves a processor profile there.`

/** Measures and prints. Gives the exit code: 1 where a part could not be measured, 2 for wrong usage. */
export async function bench(args: string[]): Promise<number> {
  const options = parse(args)
  if (!options) return 2
  const { wanted, json, evaluate } = options
  try {
    await prepare()
    await build()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }

  const measured: Record<string, Figure[]> = {}
  const failed: string[] = []
  console.log(`${machine()}\n`)
  for (const part of wanted) {
    const figures = await run(part, options.passed)
    if (figures) {
      measured[part] = figures
      console.log(table(part, figures))
    } else failed.push(part)
  }
  if (evaluate) for (const name of evaluations) if (!(await runAlone(name, evaluate))) failed.push(name)
  if (json) await writeFile(json, `${JSON.stringify({ machine: machine(), figures: measured }, null, 2)}\n`)
  if (failed.length > 0) console.error(`Could not be measured: ${failed.join(', ')}`)
  return failed.length > 0 ? 1 : 0
}

function parse(args: string[]) {
  const file = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { text: file, short: file, json: file, eval: file, help: { type: 'boolean', short: 'h' } },
    })
    const unknown = positionals.find(name => !parts.some(part => part === name))
    if (values.help || unknown) {
      console.log(unknown ? `No part is called ${unknown}.\n\n${help}` : help)
      return null
    }
    const passed = (['text', 'short'] as const).flatMap(name => {
      const path = values[name]
      return path ? [`--${name}`, resolve(path)] : []
    })
    const wanted = parts.filter(part => positionals.length === 0 || positionals.includes(part))
    return { wanted, passed, json: values.json, evaluate: values.eval && resolve(values.eval) }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`)
    return null
  }
}

/** Measures one part in a process of its own, so that none inherits another's memory. Null where it failed. */
function run(part: string, args: string[]): Promise<Figure[] | null> {
  const child = fork(join(root, `bench/${part}.ts`), args, { cwd: root, execArgv: ['--import', 'tsx'] })
  let figures: Figure[] | null = null
  child.on('message', message => {
    if (isFigures(message)) figures = message
  })
  return new Promise(done => child.on('exit', code => done(code === 0 ? figures : null)))
}

/** One of the figures of the language, which print for themselves. */
function runAlone(name: string, folder: string): Promise<boolean> {
  const file = join(root, `bench/${name}.ts`)
  if (!existsSync(file)) {
    console.error(`There is no bench/${name}.ts`)
    return Promise.resolve(false)
  }
  const child = fork(file, [folder], { cwd: root, execArgv: ['--import', 'tsx'] })
  return new Promise(done => child.on('exit', code => done(code === 0)))
}
