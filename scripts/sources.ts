import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** An import of a source: `type` when nothing of it is left at run time. */
export type Import = { from: string; type: boolean }

/** A file of the project's code, by its path from the root. */
export type Source = { path: string; text: string; imports: Import[] }

const folders = ['app', 'bench', 'bin', 'core', 'db', 'e2e', 'i18n', 'messages', 'scripts', 'server', 'ui']

/** All code of the project: what the tests of its structure look at. */
export function sources(): Source[] {
  const inside = folders.flatMap(folder =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map(
      file => `${folder}/${file.replaceAll('\\', '/')}`,
    ),
  )
  return [...readdirSync(root), ...inside]
    .filter(path => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts'))
    .map(path => {
      const text = readFileSync(root + path, 'utf8')
      return { path, text, imports: imports(text) }
    })
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+\.ts)['"]/gm

function imports(text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, named, called, url]) => ({
    from: named ?? called ?? url ?? '',
    type: type !== undefined,
  }))
}
