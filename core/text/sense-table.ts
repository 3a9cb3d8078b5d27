import { type Around, readAround } from '#core/text/sense-around.ts'
import { CUES } from '#core/text/sense-cues.ts'
import { COMMON_CUES } from '#core/text/sense-cues-common.ts'
import { MORE_CUES } from '#core/text/sense-cues-more.ts'
import { RARE_CUES } from '#core/text/sense-cues-rare.ts'

/** What a table says beyond the dictionary: more English for a sense, and the neighbours it is met with. */
export type Cue = { sense: string; likely: boolean; english: string[]; neighbours: Around | null }

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
      neighbours: around ? readAround(word, around) : null,
    })
    cues.set(word, list)
  }
  return cues
}
