import { CUES } from '#core/text/sense-cues.ts'
import { COMMON_CUES } from '#core/text/sense-cues-common.ts'
import { MORE_CUES } from '#core/text/sense-cues-more.ts'
import { RARE_CUES } from '#core/text/sense-cues-rare.ts'

/** What a table says beyond the dictionary: more English for a sense, and the neighbours it is met with. */
export type Cue = { sense: string; likely: boolean; english: string[]; neighbours: RegExp | null }

/** The whole table, by simplified word. */
export const wholeTable = (): Map<string, Cue[]> => readCues(CUES + MORE_CUES + RARE_CUES + COMMON_CUES)

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
      neighbours: around ? neighbourhood(word, around) : null,
    })
    cues.set(word, list)
  }
  return cues
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
