import 'server-only'
import { LearnerError } from '#core/errors.ts'
import { decode } from '#core/import/decode.ts'
import type { Document } from '#core/import/document.ts'
import { type Paired, readPair } from '#core/import/pairing.ts'
import { tail, withoutTail } from '#core/import/tail.ts'

/** The largest text that this server takes, in megabytes. */
export const megabytes = () => Number(process.env.DUIDU_MAX_FILE) || 20

/** What an upload says of itself in its address: how long its Chinese part is, what the files are called, what is wanted. */
export type Wanted = {
  /** Bytes of the body that are the Chinese; the rest is the English. */
  zh: number
  name: string
  swap: boolean
  dropTail: boolean
  titleZh: string
  titleEn: string
  again: boolean
}

export function parseWanted(url: string): Wanted {
  const query = new URL(url).searchParams
  const text = (name: string) => (query.get(name) ?? '').slice(0, 200)
  return {
    zh: Math.max(0, Math.trunc(Number(query.get('zh')) || 0)),
    name: text('name'),
    swap: query.get('swap') === '1',
    dropTail: query.get('dropTail') === '1',
    titleZh: text('titleZh').trim(),
    titleEn: text('titleEn').trim(),
    again: query.get('again') === '1',
  }
}

/** The body of a request, counted while it comes: a longer one is refused before it is read whole. */
export async function readBody(request: Request): Promise<Uint8Array> {
  const most = megabytes() * 1_000_000
  const refuse = () => new LearnerError('file-too-large', { limit: megabytes() })
  const said = request.headers.get('content-length')
  if (said !== null && Number(said) > most) throw refuse()
  const parts: Uint8Array[] = []
  let length = 0
  const reader = request.body?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.byteLength
    if (length > most) {
      await reader.cancel()
      throw refuse()
    }
    parts.push(value)
  }
  // Behind some proxies a body is cut without an error.
  if (said !== null && Number(said) !== length) throw new LearnerError('body-invalid')
  return Buffer.concat(parts)
}

export type Uploaded = Paired & { document: Document; tail: number }

/** The document that an upload makes. Throws a LearnerError for what can't be read. */
export function readUpload(body: Uint8Array, wanted: Wanted): Uploaded {
  const first = body.subarray(0, wanted.zh)
  const second = body.subarray(wanted.zh)
  const [zhBytes, enBytes] = wanted.swap ? [second, first] : [first, second]
  if (zhBytes.byteLength === 0) throw new LearnerError('file-empty')
  const zh = decode(zhBytes).text
  const english = enBytes.byteLength > 0 ? decode(enBytes).text : undefined
  const paired = readPair(zh, { name: wanted.name, ...(english !== undefined && { english }) })
  const foot = tail(paired.document)
  const document = wanted.dropTail ? withoutTail(paired.document, foot) : paired.document
  return {
    ...paired,
    tail: foot,
    document: {
      ...document,
      title: wanted.titleZh || document.title,
      ...(wanted.titleEn && { titleEn: wanted.titleEn }),
    },
  }
}
