import { toneMarks } from '#core/text/tones.ts'

/** A part of characters: how it is drawn, the character that it stands for ('' where none), its reading, its meaning. */
export type Component = [drawn: string, standsFor: string, reading: string, meaning: string]

/** What characters are made of. */
export type Components = {
  /** The signs of a character's parts, in order; '…' for what no learner knows. Empty where it is whole. */
  of(character: string): string[]
  /** What a part is; undefined where nothing is known of it. */
  part(sign: string): Component | undefined
}

/**
 * Reads what scripts/data/components.mjs packs: a line for each component (sign, drawing, what it stands for, reading with
 * a tone digit, meaning, between tabs), an empty line, a line for each character with its parts right after it.
 */
export function readComponents(text: string): Components {
  const [list = '', characters = ''] = text.split('\n\n')
  const parts = new Map<string, Component>()
  for (const line of list.split('\n')) {
    const [sign = '', drawn = '', standsFor = '', reading = '', meaning = ''] = line.split('\t')
    parts.set(sign, [drawn, standsFor, toneMarks(reading), meaning])
  }
  const made = new Map<string, string>()
  for (const line of characters.split('\n')) {
    const [character = ''] = line
    made.set(character, line.slice(character.length))
  }
  return { of: character => [...(made.get(character) ?? '')], part: sign => parts.get(sign) }
}
