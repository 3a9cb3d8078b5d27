import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { type Import, type Source, sources } from './scripts/sources.ts'

/** What each layer may import of the others. Data flows one way: app → ui → core, and app → server → db → core. */
const allowed: Record<string, string[]> = {
  core: [],
  db: ['core', 'generated'],
  server: ['db', 'core', 'i18n'],
  i18n: ['core', 'messages'],
  ui: ['core', 'i18n'],
  app: ['ui', 'server', 'db', 'core', 'i18n'],
  bin: ['server', 'db', 'core', 'messages', 'scripts'],
  bench: ['server', 'db', 'core', 'scripts', 'e2e'],
  e2e: ['core', 'db', 'messages', 'scripts'],
}

const code = sources()
const product = code.filter(({ path }) => !/\.(test|spec)\.(ts|tsx|mjs)$|(^|\/)testing\.ts$/.test(path))
const byPath = new Map(code.map(source => [source.path, source]))
const layerOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '')

/** Where an import of our own leads, as a path from the root; undefined for a package. */
function target(path: string, from: string): string | undefined {
  if (from.startsWith('#')) return from.slice(1)
  if (from.startsWith('.')) return posix.join(posix.dirname(path), from)
  return undefined
}

function offences(found: (source: Source, imported: Import) => boolean): string[] {
  return product.flatMap(source =>
    source.imports
      .filter(imported => found(source, imported))
      .map(({ from }) => `${source.path} imports ${from}`),
  )
}

test('data flows one way', () => {
  expect(
    offences(({ path }, { from }) => {
      const to = target(path, from)
      const layer = layerOf(path)
      if (to === undefined || !(layer in allowed)) return false
      const other = layerOf(to)
      return other !== '' && other !== layer && !allowed[layer]?.includes(other)
    }),
  ).toEqual([])
})

test('nothing imports app', () => {
  expect(
    offences(({ path }, { from }) => layerOf(target(path, from) ?? '') === 'app' && layerOf(path) !== 'app'),
  ).toEqual([])
})

test('layers are named, files next door are not: #core/text/word.ts, ./word.ts', () => {
  const layers = Object.keys(allowed).filter(layer => !['bin', 'bench', 'e2e'].includes(layer))
  expect(
    offences(({ path }, { from }) => {
      const layer = layerOf(path)
      return layers.includes(layer) && from.startsWith('.') && layerOf(target(path, from) ?? '') !== layer
    }),
  ).toEqual([])
})

const outside = /^(next|react|server-only|@prisma\/|prisma|better-|pg$|zod|tsx|vitest)/

test('core knows no framework, database, file system', () => {
  const impure = ({ path }: Source, { from }: Import) =>
    layerOf(path) === 'core' &&
    (from.startsWith('node:') ||
      builtinModules.includes(from) ||
      outside.test(from) ||
      /^#(?!core)/.test(from))
  expect(offences(impure)).toEqual([])
})

test('core knows no clock, chance or process', () => {
  const impure =
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bprocess\.|\bcrypto\.getRandom|\bfetch\(/
  const found = product.filter(({ path, text }) => layerOf(path) === 'core' && impure.test(stripped(text)))
  expect(found.map(({ path }) => path)).toEqual([])
})

test('what runs in the browser stays light and keeps out of the server', () => {
  const heavy = /^(zod|pinyin-pro|opencc-js|#db\/|#server\/|node:)/
  const found: string[] = []
  for (const client of product.filter(({ text }) => /^\s*['"]use client['"]/.test(text))) {
    for (const [path, way] of reached(client)) {
      for (const { from, type } of byPath.get(path)?.imports ?? [])
        if (!type && heavy.test(from)) found.push(`${way.join(' → ')} → ${from}`)
    }
  }
  expect(found).toEqual([])
})

/** All of our files that a client file brings into the browser, each with the way to it. Server actions stay behind. */
function reached(client: Source): Map<string, string[]> {
  const ways = new Map([[client.path, [client.path]]])
  for (const [path, way] of ways) {
    for (const { from, type } of byPath.get(path)?.imports ?? []) {
      const to = target(path, from)
      const source = to === undefined ? undefined : byPath.get(to)
      if (type || !source || ways.has(source.path) || /^\s*['"]use server['"]/.test(source.text)) continue
      ways.set(source.path, [...way, source.path])
    }
  }
  return ways
}

function stripped(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}
