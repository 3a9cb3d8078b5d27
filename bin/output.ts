import { once } from 'node:events'

const BATCH = 1 << 16

/** Lines for standard output, written in batches and no faster than they are read. */
export class Output {
  #lines: string[] = []
  #size = 0

  async line(line: string): Promise<void> {
    this.#lines.push(line)
    this.#size += line.length + 1
    if (this.#size >= BATCH) await this.flush()
  }

  /** Must be called at the end, and before a wait for more input. */
  async flush(): Promise<void> {
    if (this.#size === 0) return
    const text = `${this.#lines.join('\n')}\n`
    this.#lines = []
    this.#size = 0
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  }
}
