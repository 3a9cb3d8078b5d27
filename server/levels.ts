import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'

export type LevelLine = { level: number; zh: string; en: string }

let lines: LevelLine[] | undefined

/** The six sentences of the first run, one a level of HSK 2.0. */
export function levels(): LevelLine[] {
  const root = process.env.DUIDU_ROOT ?? process.cwd()
  lines ??= readFileSync(path.join(/* turbopackIgnore: true */ root, 'content/levels.tsv'), 'utf8')
    .split('\n')
    .map(line => line.split('\t'))
    .filter(([level]) => /^[1-6]$/.test(level ?? ''))
    .map(([level, zh = '', en = '']) => ({ level: Number(level), zh, en }))
  return lines
}
