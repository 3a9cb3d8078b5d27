import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the package. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * A hash of the contents of files and folders, by paths relative to the package. What isn't there counts as empty, so
 * that a file's coming changes the stamp too.
 */
export function stamp(paths, ...more) {
  const hash = createHash('sha256')
  for (const text of more) hash.update(`${text}\0`)
  for (const path of paths) add(hash, path)
  return hash.digest('hex').slice(0, 16)
}

function add(hash, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false })
  if (!stat) return
  if (stat.isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) add(hash, `${path}/${name}`)
    return
  }
  if (/\.test\.(tsx?|mjs)$/.test(path)) return
  hash
    .update(`${path}\0`)
    .update(readFileSync(join(root, path)))
    .update('\0')
}
