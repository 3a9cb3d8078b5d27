/** A word that a stored text helps with: its reading where it is met, as written ("Liáng Wénfēng"). */
export type Help = { text: string; pinyin: string; kind: 'word' | 'name' }

/** Reads "= 梁文锋 Liáng Wénfēng"; a capital makes it a name. Null where it is another line. */
export function readHelp(line: string): Help | null {
  const match = /^= *(\S+)\s+(\S.*)$/.exec(line)
  if (!match?.[1] || !match[2]) return null
  const pinyin = match[2].trim()
  return { text: match[1], pinyin, kind: /^\p{Lu}/u.test(pinyin) ? 'name' : 'word' }
}

export function writeHelp({ text, pinyin }: Help): string {
  return `= ${text} ${pinyin}`
}
