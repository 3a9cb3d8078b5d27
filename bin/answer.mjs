// How answers leave the server: compressed, and a chapter's rows set into its page. Next's own compression knows no
// brotli, compresses files anew for everyone, and flushes after every piece.

import { constants, createBrotliCompress, createGzip } from 'node:zlib'

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants
/** Qualities at which the bytes saved are worth the time on a fast line. */
const encoders = {
  br: () => createBrotliCompress({ params: { [BROTLI_PARAM_QUALITY]: 4, [BROTLI_PARAM_LGWIN]: 19 } }),
  gzip: () => createGzip({ level: 5 }),
}
const COMPRESSIBLE = /^(text\/|application\/(json|javascript|manifest|.*\+xml)|image\/svg)/
/** By this header a route says that its body is compressed already: Next takes the usual one away. */
const ENCODED = 'x-encoded'
/** Less than this many bytes in one piece go as they are. */
const SMALL = 1000
/** What was written is sent after so many milliseconds, also when nothing follows. */
const SOON = 20

/** What a browser takes, the better first: 'br', 'gzip' or undefined. */
export function encodingFor(request) {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  return ['br', 'gzip'].find(name =>
    new RegExp(`(^|[\\s,])${name}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted),
  )
}

/** Says that pages may name their rows by a mark, and where they are taken up (server/painted.ts). */
export function setRows() {
  globalThis.duiduPainted ??= new Map()
  globalThis.duiduSetsRows = true
}

/** From now on, what is written to `response` is compressed and has its rows. */
export function dress(request, response) {
  const plain = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  }
  let encoder
  let rows
  let flushing

  response.writeHead = (status, ...more) => {
    const headers = more.find(value => typeof value === 'object' && value !== null)
    for (const [name, value] of headers ? Object.entries(headers) : []) response.setHeader(name, value)
    response.statusCode = status
    const made = response.getHeader(ENCODED)
    if (made !== undefined) {
      response.removeHeader(ENCODED)
      response.setHeader('content-encoding', String(made))
    }
    const type = String(response.getHeader('content-type') ?? '')
    if (request.method !== 'HEAD' && status >= 200 && status !== 204 && status !== 304) {
      if (type.startsWith('text/html')) rows = rowSetter()
      if (COMPRESSIBLE.test(type) && !response.hasHeader('content-encoding')) encoder = compressing(request)
    }
    return plain.writeHead(status, ...more.filter(value => typeof value === 'string'))
  }

  function compressing() {
    response.appendHeader('vary', 'accept-encoding')
    const encoding = encodingFor(request)
    const length = response.getHeader('content-length')
    if (!encoding || (length !== undefined && Number(length) < SMALL)) return undefined
    response.removeHeader('content-length')
    response.setHeader('content-encoding', encoding)
    const stream = encoders[encoding]()
    stream.on('data', piece => {
      if (!plain.write(piece)) stream.pause()
    })
    stream.on('end', () => plain.end())
    stream.on('drain', () => response.emit('drain'))
    response.on('drain', () => stream.resume())
    response.on('close', () => {
      clearTimeout(flushing)
      stream.destroy()
    })
    return stream
  }

  const send = piece => (encoder ? encoder.write(piece) : plain.write(piece))

  response.write = (chunk, encoding, done) => {
    const called = typeof encoding === 'function' ? encoding : done
    if (!response.headersSent) response.writeHead(response.statusCode)
    const pieces = rows ? rows.next(bytes(chunk, encoding)) : [bytes(chunk, encoding)]
    let free = true
    for (const piece of pieces) free = send(piece)
    if (encoder && flushing === undefined) {
      flushing = setTimeout(() => {
        flushing = undefined
        if (!encoder.writableEnded) encoder.flush()
      }, SOON)
    }
    if (called) process.nextTick(called)
    return free
  }

  response.end = (chunk, encoding, done) => {
    const [last, called] =
      typeof chunk === 'function'
        ? [undefined, chunk]
        : [chunk, typeof encoding === 'function' ? encoding : done]
    if (called) response.once('finish', called)
    if (!response.headersSent) {
      if (last !== undefined && last !== null && !response.hasHeader('content-length'))
        response.setHeader('content-length', bytes(last, encoding).length)
      response.writeHead(response.statusCode)
    }
    if (last !== undefined && last !== null && last.length > 0) response.write(last, encoding)
    for (const piece of rows?.rest() ?? []) send(piece)
    clearTimeout(flushing)
    if (encoder) encoder.end()
    else plain.end()
    return response
  }
}

const bytes = (chunk, encoding) =>
  typeof chunk === 'string'
    ? Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8')
    : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)

const MARK = Buffer.from('<!--rows ')
const MARK_LENGTH = MARK.length + 36 + 3

/** Finds the mark of a page's rows, also where it comes in two pieces, and gives the rows in its place. */
function rowSetter() {
  let held = Buffer.alloc(0)
  let done = globalThis.duiduSetsRows !== true
  return {
    next(chunk) {
      if (done) return [chunk]
      const all = held.length > 0 ? Buffer.concat([held, chunk]) : chunk
      const at = all.indexOf(MARK)
      if (at >= 0 && all.length >= at + MARK_LENGTH) {
        done = true
        const id = all.toString('latin1', at + MARK.length, at + MARK.length + 36)
        const found = globalThis.duiduPainted?.get(id)
        globalThis.duiduPainted?.delete(id)
        held = Buffer.alloc(0)
        return [all.subarray(0, at), ...(found ? [found] : []), all.subarray(at + MARK_LENGTH)]
      }
      // The mark may have begun: what could belong to it waits for the next piece.
      const safe = at >= 0 ? at : Math.max(0, all.length - MARK.length + 1)
      held = Buffer.from(all.subarray(safe))
      return [all.subarray(0, safe)]
    },
    rest() {
      const last = held
      held = Buffer.alloc(0)
      return last.length > 0 ? [last] : []
    },
  }
}
