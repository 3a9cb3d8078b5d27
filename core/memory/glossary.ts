import type { Help } from '#core/memory/help.ts'
import type { GlossaryWord } from '#core/text/analyze.ts'
import { toneDigits } from '#core/text/tones.ts'

const SYLLABLE = /^(?:[bpmfdtnlgkhjqxrwyzcs]|[zcs]h)?[aeiouüê]{1,3}(?:ng?|r)?$|^(?:m|n|ng|r)$/

/** Words that help with a text, as its analysis wants them; those whose pinyin doesn't fit their characters are left out. */
export function glossaryOf(helps: readonly Help[]): GlossaryWord[] {
  const words = new Map<string, GlossaryWord>()
  for (const { text, pinyin, kind } of helps) {
    const syllables = splitPinyin(pinyin, [...text].length)
    if (syllables) words.set(text, { text, kind, syllables })
  }
  return [...words.values()]
}

/** "Liáng Wénfēng" as so many syllables, ["liang2", "wen2", "feng1"]; null where it can't be. */
export function splitPinyin(pinyin: string, count: number): string[] | null {
  const parts = pinyin
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s'’·-]+/)
    .filter(Boolean)
  return parts.length > count ? null : split(parts, count)
}

function split([first, ...rest]: string[], count: number): string[] | null {
  if (first === undefined) return count === 0 ? [] : null
  if (count === 0) return null
  for (let end = Math.min(first.length, 7); end > 0; end--) {
    const syllable = first.slice(0, end)
    const letters = bare(syllable)
    if (!SYLLABLE.test(letters)) continue
    // Without a vowel: ng and the like stand alone, r may end a word.
    if (!/[aeiouüê]/.test(letters) && end < first.length) continue
    const left = first.slice(end)
    if (/^[mng]+[1-5]?$/.test(bare(left))) continue
    const after = split(left ? [left, ...rest] : rest, count - 1)
    if (after) return [toneDigits(syllable), ...after]
  }
  return null
}

/** Without its tone; ü and ê stay. */
const bare = (syllable: string) =>
  syllable
    .normalize('NFD')
    .replace(/\u0304|\u0301|\u030c|\u0300|[1-5]$/g, '')
    .normalize('NFC')
