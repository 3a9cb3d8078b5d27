import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { decode } from '#core/import/decode.ts'
import { readPair } from '#core/import/pairing.ts'
import { align as alignUnits, type Sides } from '#core/pair/align.ts'
import type { Bead } from '#core/pair/bead.ts'
import { objects, open } from '../input.ts'
import { Output } from '../output.ts'

/** One object for each: the links of its units, [[zh…], [en…]] numbered over the whole side. */
export async function align(file?: string): Promise<void> {
  const output = new Output()
  for await (const some of objects(await open(file))) {
    for (const [line, { id, zh, en }] of some) {
      const links = alignUnits({ zh: units(zh, 'zh', line), en: units(en, 'en', line) }).map(numbers)
      await output.line(JSON.stringify({ id, links }))
    }
    await output.flush()
  }
}

/** Pairs the paragraphs of two text files, and prints them as TSV. */
export async function alignFiles(zhFile: string, enFile: string): Promise<void> {
  const [zh, en] = await Promise.all([zhFile, enFile].map(async file => decode(await readFile(file)).text))
  const { document, warning } = readPair(zh ?? '', { name: basename(zhFile), english: en })
  if (warning)
    console.error(
      `${warning.zh} Chinese paragraphs and ${warning.en} English ones: paired in order by their length`,
    )
  const output = new Output()
  for (const { pairs } of document.chapters)
    for (const pair of pairs) await output.line([pair.zh, pair.en ?? ''].map(field).join('\t'))
  await output.flush()
}

const field = (text: string) => text.replace(/\s*[\t\r\n]+\s*/g, ' ')

const numbers = ({ zh, en }: Bead) => [zh, en]

/** A list of units, or of paragraphs that are lists of units. */
function units(value: unknown, side: keyof Sides, line: number): string[][] {
  if (isStrings(value)) return [value]
  if (Array.isArray(value) && value.every(isStrings)) return value
  throw new Error(`Line ${line}: "${side}" must be a list of strings, or a list of lists of strings`)
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(unit => typeof unit === 'string')
}
