import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { LearnerError } from '#core/errors.ts'

/** A file to read, or standard input for nothing and `-`. Throws a sentence when it isn't there. */
export async function open(file: string | undefined): Promise<AsyncIterable<Uint8Array>> {
  if (file === undefined || file === '-') return process.stdin
  const found = await stat(file).catch(() => undefined)
  if (!found) throw new Error(`There is no file ${file}`)
  if (found.isDirectory()) throw new Error(`${file} is a folder`)
  return createReadStream(file, { highWaterMark: 1 << 18 })
}

/** A whole file. Throws `file-too-large` past so many megabytes (DUIDU_MAX_FILE), before it is read to its end. */
export async function whole(
  file: string | undefined,
  limit: number = Number(process.env.DUIDU_MAX_FILE) || 20,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of await open(file)) {
    parts.push(part)
    size += part.byteLength
    if (size > limit * 1_000_000) throw new LearnerError('file-too-large', { limit })
  }
  return Buffer.concat(parts)
}

/**
 * The lines of UTF-8 input, in constant memory: lists of them, as they come. Only \n and \r\n end a line; an empty line
 * at the end is none.
 */
export async function* lines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder()
  const parts: string[] = []
  for await (const bytes of input) {
    const piece = decoder.decode(bytes, { stream: true })
    const end = piece.lastIndexOf('\n')
    if (end < 0) {
      parts.push(piece)
      continue
    }
    parts.push(piece.slice(0, end))
    const whole = parts.join('').split('\n')
    parts.length = 0
    parts.push(piece.slice(end + 1))
    yield whole.map(unended)
  }
  const last = parts.join('') + decoder.decode()
  if (last) yield [last]
}

function unended(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

/** The objects of JSON lines, each with the number of its line; empty lines are passed over. Throws at a bad line. */
export async function* objects(
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<[line: number, object: Record<string, unknown>][]> {
  let number = 0
  for await (const some of lines(input)) {
    const first = number + 1
    number += some.length
    yield some.flatMap((line, index) => {
      const at = first + index
      return line.trim() ? [[at, parsed(line, at)]] : []
    })
  }
}

function parsed(line: string, number: number): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new Error(`Line ${number} is not JSON: ${error instanceof Error ? error.message : error}`)
  }
  if (!isObject(value)) throw new Error(`Line ${number} is not a JSON object`)
  return value
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
