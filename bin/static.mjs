// The files of the build, compressed once as well as can be, when it is made; told to browsers to be kept for ever.

import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { encodingFor } from './answer.mjs'

const types = { js: 'application/javascript; charset=UTF-8', css: 'text/css; charset=UTF-8' }
const typeOf = path => types[path.slice(path.lastIndexOf('.') + 1)]

/** Compresses the files in `.next/static` beside them, in `.next/packed`. */
export async function pack(root) {
  const from = join(root, '.next/static')
  const to = join(root, '.next/packed')
  await rm(to, { recursive: true, force: true })
  const all = await readdir(from, { recursive: true })
  await Promise.all(
    all.filter(typeOf).map(async name => {
      const plain = await readFile(join(from, name))
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      }
      const [br, gz] = await Promise.all([
        promisify(brotliCompress)(plain, { params }),
        promisify(gzip)(plain, { level: 9 }),
      ])
      await mkdir(join(to, name, '..'), { recursive: true })
      await Promise.all([writeFile(join(to, `${name}.br`), br), writeFile(join(to, `${name}.gz`), gz)])
    }),
  )
}

/** Gives a function that answers a request for one of those files, and says whether it did. */
export async function openStatic(root) {
  const folder = join(root, '.next/packed')
  const there = existsSync(folder) ? await readdir(folder, { recursive: true }) : []
  const known = new Set(there.map(name => relative('.', name).split(sep).join('/')))
  const files = new Map()
  return (request, response) => {
    const path = request.url?.startsWith('/_next/static/') ? request.url.slice(14).split('?')[0] : undefined
    const encoding = path && request.method === 'GET' ? encodingFor(request) : undefined
    const name = encoding && `${path}.${encoding === 'br' ? 'br' : 'gz'}`
    if (!name || !known.has(name)) return false
    let body = files.get(name)
    if (!body) {
      body = readFileSync(join(folder, name))
      files.set(name, body)
    }
    response.writeHead(200, {
      'content-type': typeOf(path),
      'content-encoding': encoding,
      'content-length': body.length,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    })
    response.end(body)
    return true
  }
}
