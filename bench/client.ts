import { Agent, request as send } from 'node:http'
import { gunzipSync } from 'node:zlib'

/** An answer, timed from asking until its last byte. */
export type Answer = {
  status: number
  ms: number
  /** Bytes of the body as they came over the wire. */
  bytes: number
  cookies: string[]
  text(): string
}

/** One connection that is kept alive, asking as a browser does: for compressed bodies, one request at a time. */
export class Client {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 })
  private readonly url: string
  /** Who asks, as a header. */
  cookie: string

  constructor(url: string, cookie = '') {
    this.url = url
    this.cookie = cookie
  }

  get(path: string): Promise<Answer> {
    return this.request('GET', path)
  }

  post(path: string, body: unknown): Promise<Answer> {
    const type = Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json'
    return this.request('POST', path, Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body)), type)
  }

  /** A GET that must answer 200. */
  async open(path: string): Promise<Answer> {
    const answer = await this.get(path)
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`)
    return answer
  }

  close() {
    this.agent.destroy()
  }

  private request(method: string, path: string, body?: Buffer, type?: string): Promise<Answer> {
    const headers: Record<string, string | number> = { 'accept-encoding': 'gzip', 'accept-language': 'en' }
    if (this.cookie) headers.cookie = this.cookie
    if (body && type) Object.assign(headers, { 'content-type': type, 'content-length': body.length })
    return new Promise((resolve, reject) => {
      const began = performance.now()
      const asked = send(new URL(path, this.url), { method, headers, agent: this.agent }, response => {
        const chunks: Buffer[] = []
        response.on('data', chunk => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const ms = performance.now() - began
          const whole = Buffer.concat(chunks)
          const packed = response.headers['content-encoding'] === 'gzip'
          resolve({
            status: response.statusCode ?? 0,
            ms,
            bytes: whole.length,
            cookies: (response.headers['set-cookie'] ?? []).map(line => line.split(';')[0] ?? ''),
            text: () => (packed ? gunzipSync(whole) : whole).toString(),
          })
        })
      })
      asked.on('error', reject)
      asked.end(body)
    })
  }
}
