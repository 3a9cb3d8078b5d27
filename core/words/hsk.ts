import type { Lexicon } from '#core/dictionary/lexicon.ts'
import { createAnalyzer } from '#core/text/analyze.ts'
import { wordKey } from '#core/text/key.ts'
import { simplifyOneToOne } from '#core/text/script.ts'
import type { WordKey } from '#core/text/word.ts'

/** A word of the HSK 2.0 list, under its commonest reading: the list has none of its own. */
export type LevelWord = WordKey & { level: number }

/** Read alone they are taken for another word than the one meant. */
const READINGS: Record<string, string> = {
  了: 'le5',
  得: 'de5',
  地: 'de5',
  干: 'gan4',
  教: 'jiao1',
  倒: 'dao4',
}

/** The whole list, levels 1 to 6. It takes a third of a second: make it once. */
export function hskWords(lexicon: Lexicon): LevelWord[] {
  const { dictionary } = lexicon
  const { analyze } = createAnalyzer(lexicon)
  const found = new Map<string, LevelWord>()
  for (const simplified of headwords(lexicon)) {
    const level = dictionary.level(simplified)
    if (level === 0) continue
    const words = analyze(simplified)
    const whole = {
      start: 0,
      end: simplified.length,
      text: simplified,
      kind: 'word' as const,
      syllables: words.flatMap(word => word.syllables),
    }
    const key = wordKey(whole, simplifyOneToOne)
    if (key) found.set(simplified, { simplified, reading: READINGS[simplified] ?? key.reading, level })
  }
  return [...found.values()]
}

/** Every headword, in the order of its characters' code units. */
function* headwords({ dictionary: { trie } }: Lexicon): Generator<string> {
  const open: [text: string, node: number][] = [['', 0]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [text, node] = next
    if (trie.word(node) >= 0) yield text
    trie.children(node, (unit, child) => open.push([text + String.fromCharCode(unit), child]))
  }
}
