import { CUES } from '#core/text/sense-cues.ts'
import { COMMON_CUES } from '#core/text/sense-cues-common.ts'
import { MORE_CUES } from '#core/text/sense-cues-more.ts'
import { RARE_CUES } from '#core/text/sense-cues-rare.ts'

/**
 * What a table says beyond the dictionary: more English for a sense, and the neighbours it is met with. The expression for
 * these is made when it is first asked for: a chapter needs a few of the thousands.
 */
export type Cue = { sense: string; likely: boolean; english: string[]; neighbours: (() => RegExp) | null }

const WHOLE = CUES + MORE_CUES + RARE_CUES + COMMON_CUES

/** The whole table, by simplified word. */
export const wholeTable = (): Map<string, Cue[]> => readCues(WHOLE)

/** The lines of the table for a simplified word, read when the word is met. */
export function openTable(): (word: string) => readonly Cue[] | undefined {
  const lines = new Map<string, string>()
  for (const line of WHOLE.split('\n')) {
    const word = line.slice(0, line.indexOf(' |'))
    if (word) lines.set(word, `${lines.get(word) ?? ''}${line}\n`)
  }
  return word => {
    const own = lines.get(word)
    return own === undefined ? undefined : readCues(own).get(word)
  }
}

/** Reads the table of cues: by simplified word. */
export function readCues(table: string): Map<string, Cue[]> {
  const cues = new Map<string, Cue[]>()
  for (const line of table.split('\n')) {
    if (line === '') continue
    const [word = '', sense = '', english = '', around = ''] = line.split(' |').map(field => field.trim())
    const list = cues.get(word) ?? []
    list.push({
      sense: sense.replace(/^\+/, ''),
      likely: sense.startsWith('+'),
      english: english
        .split(',')
        .map(w => w.trim())
        .filter(Boolean),
      neighbours: around ? once(() => neighbourhood(word, around)) : null,
    })
    cues.set(word, list)
  }
  return cues
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** "A~B" between "|" outside brackets becomes a sticky expression that matches the word between A and B. */
function neighbourhood(word: string, around: string): RegExp {
  const places: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i <= around.length; i++) {
    const c = around[i]
    if (c === '(' || c === '[') depth++
    else if (c === ')' || c === ']') depth--
    else if (c === undefined || (c === '|' && depth === 0)) {
      const [before = '', after = ''] = around.slice(start, i).split('~')
      places.push(`${before ? `(?<=${before})` : ''}${word}${after ? `(?=${after})` : ''}`)
      start = i + 1
    }
  }
  return new RegExp(places.join('|'), 'uy')
}
