/**
 * What a learner typed into the search for words: characters that the word holds, or how its reading begins, as words
 * store it (no tones, no blanks, v for ü), with the tones that were typed: "43" of "diànnǎo".
 */
export type Search = { hanzi: string } | { plain: string; tones: string }

const MARKS = ['\u0304', '\u0301', '\u030c', '\u0300']

/** Reads "电脑", "diannao", "dian4 nao3", "diànnǎo", "nv", "nu:"; null where there is nothing to search for. */
export function parseSearch(typed: string): Search | null {
  const text = typed.trim().toLowerCase()
  if (/\p{Script=Han}/u.test(text)) return { hanzi: text.replace(/\s+/g, '') }
  let plain = ''
  let tones = ''
  for (const sign of text.normalize('NFD').replace(/u(\u0308|:)/g, 'v')) {
    const tone = MARKS.indexOf(sign) + 1
    if (tone > 0) tones += tone
    else if (/[1-5]/.test(sign)) tones += sign
    else if (/[a-z]/.test(sign)) plain += sign
    else if (!/[\s'’]|\p{Mn}/u.test(sign)) return null
  }
  return plain === '' ? null : { plain, tones: tones.replaceAll('5', '') }
}

/** Whether a stored reading, "peng2 you5", has the tones that were typed; the neutral one is seldom typed. */
export function hasTones(reading: string, tones: string): boolean {
  return reading.replace(/[^1-4]/g, '').startsWith(tones)
}
