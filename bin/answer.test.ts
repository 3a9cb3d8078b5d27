import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dress, encodingFor, setRows } from './answer.mjs'

const id = '0b5f7c1e-5c1f-4f0e-9d3a-2f6f0f3f4a55'
const rows = '<p>鱼市</p>'.repeat(3000)
const kept = globalThis as { duiduPainted?: Map<string, Uint8Array> }

/** What the server under test answers with. */
let answer: (response: ServerResponse) => void
const server = createServer((request, response) => {
  dress(request, response)
  answer(response)
})

beforeAll(async () => {
  setRows()
  await new Promise<void>(resolve => server.listen(0, resolve))
})
afterAll(() => server.close())

function ask(accepts: string, method = 'GET'): Promise<{ message: IncomingMessage; body: Buffer }> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const asked = request({ port, method, headers: { 'accept-encoding': accepts } }, message => {
      const pieces: Buffer[] = []
      message.on('data', piece => pieces.push(piece))
      message.on('end', () => resolve({ message, body: Buffer.concat(pieces) }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['identity', undefined],
  ['', undefined],
])('of %j the browser gets %s', (accepts, encoding) => {
  expect(encodingFor({ headers: { 'accept-encoding': accepts } })).toBe(encoding)
})

test.each(['br', 'gzip', 'identity'])(
  'rows stand where their mark stood, however it is cut: %s',
  async accepts => {
    const page = `<main>读<!--rows ${id}--></main>`
    for (const cut of [1, 9, 12, 20, 40, 63, page.length]) {
      kept.duiduPainted?.set(id, new TextEncoder().encode(rows))
      answer = response => {
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.write(page.slice(0, cut))
        response.end(page.slice(cut))
      }
      const { message, body } = await ask(accepts)
      const packed = message.headers['content-encoding']
      const plain = packed === 'br' ? brotliDecompressSync(body) : packed === 'gzip' ? gunzipSync(body) : body
      expect(String(plain)).toBe(`<main>读${rows}</main>`)
      expect(kept.duiduPainted?.has(id)).toBe(false)
    }
  },
)

test('a page that never has a mark comes whole', async () => {
  answer = response => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end('<!--rows')
  }
  expect(String((await ask('identity')).body)).toBe('<!--rows')
})

test('an answer that came compressed, a small one, a picture and a HEAD are left alone', async () => {
  const cases: [Record<string, string>, string][] = [
    [{ 'content-type': 'application/json', 'content-encoding': 'br' }, 'x'.repeat(5000)],
    [{ 'content-type': 'application/json', 'x-encoded': 'br' }, 'x'.repeat(5000)],
    [{ 'content-type': 'application/json' }, '{}'],
    [{ 'content-type': 'image/png' }, 'x'.repeat(5000)],
  ]
  for (const [headers, text] of cases) {
    answer = response => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      response.end(text)
    }
    const { message, body } = await ask('gzip')
    expect(message.headers['content-encoding']).toBe(headers['content-encoding'] ?? headers['x-encoded'])
    expect(message.headers['x-encoded']).toBeUndefined()
    expect(String(body)).toBe(text)
  }
  answer = response => {
    response.writeHead(200, { 'content-type': 'text/plain', 'content-length': 5000 })
    response.end()
  }
  expect((await ask('gzip', 'HEAD')).message.headers['content-length']).toBe('5000')
})

test('what is written is on its way soon, also when the rest takes long', async () => {
  let finish = () => {}
  answer = response => {
    response.writeHead(200, { 'content-type': 'text/plain' })
    response.write('first')
    finish = () => response.end()
  }
  const { port } = server.address() as AddressInfo
  const asked = request({ port, headers: { 'accept-encoding': 'gzip' } })
  asked.end()
  const message = await new Promise<IncomingMessage>(resolve => asked.on('response', resolve))
  const first = await new Promise<Buffer>(resolve => message.once('data', resolve))
  expect(first.length).toBeGreaterThan(0)
  finish()
  message.resume()
  await new Promise(resolve => message.on('end', resolve))
})
