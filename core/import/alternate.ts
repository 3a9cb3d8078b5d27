import { pairParagraphs } from '#core/pair/pair.ts'
import { chineseCharacters } from '#core/text/count.ts'

/** A Chinese paragraph of a file that holds both languages: its place among the file's paragraphs, and its English. */
export type Alternate = { at: number; zh: string; en?: string }

type Language = 'zh' | 'en' | null

/** So much of the Chinese must meet its English for a file to be taken for bilingual. */
const MOST = 0.8

/**
 * Pairs the two languages of one file: paragraph by paragraph in turn, a few of each in turn, either first, or on one
 * line with a tab between. Null where a text is in one language with words of the other in it.
 */
export function pairAlternate(texts: string[]): Alternate[] | null {
  return byTab(texts) ?? byTurns(texts)
}

function byTab(texts: string[]): Alternate[] | null {
  if (!texts.some(text => text.includes('\t'))) return null
  const pairs = texts.map((text, at): Alternate => {
    const cells = text.split('\t').map(cell => cell.trim())
    const zh = cells.find(cell => languageOf(cell) === 'zh')
    const en = cells.find(cell => languageOf(cell) === 'en')
    return zh && en ? { at, zh, en } : { at, zh: text }
  })
  return pairs.filter(pair => pair.en).length >= texts.length * MOST ? pairs : null
}

/** Runs of one language; what is in neither (numbers, signs) goes on with the run. */
function byTurns(texts: string[]): Alternate[] | null {
  const languages = texts.map(languageOf)
  const zhCount = languages.filter(one => one === 'zh').length
  const enCount = languages.filter(one => one === 'en').length
  if (zhCount === 0 || enCount < zhCount * MOST) return null
  const first = languages.find(one => one !== null)
  const groups: { zh: number[]; en: number[] }[] = []
  let latest: Language = null
  for (const [at, language] of languages.entries()) {
    const side: 'zh' | 'en' = language ?? latest ?? 'zh'
    if (groups.length === 0 || (side === first && latest !== null && latest !== first))
      groups.push({ zh: [], en: [] })
    groups.at(-1)?.[side].push(at)
    latest = side
  }
  const even = groups.filter(group => group.zh.length === group.en.length)
  const matched = even.reduce((sum, group) => sum + group.zh.length, 0)
  if (matched < zhCount * MOST || (zhCount === 1 && !/\s/.test(texts[languages.indexOf('en')] ?? '')))
    return null
  return groups.flatMap(group => pairGroup(texts, group))
}

function pairGroup(texts: string[], group: { zh: number[]; en: number[] }): Alternate[] {
  const zh = group.zh.map(at => texts[at] ?? '')
  const en = group.en.map(at => texts[at] ?? '')
  // English before any Chinese is kept as a paragraph of its own: nothing is lost.
  if (zh.length === 0) return group.en.map((at, i) => ({ at, zh: en[i] ?? '' }))
  const pairs = zh.map((text, i): Alternate => ({ at: group.zh[i] ?? 0, zh: text }))
  let last = pairs[0]
  for (const bead of pairParagraphs(zh, en).beads) {
    last = pairs[bead.zh[0] ?? -1] ?? last
    const answer = bead.en.map(i => en[i]).join('\n')
    if (last && answer) last.en = last.en ? `${last.en}\n${answer}` : answer
  }
  return pairs
}

function languageOf(text: string): Language {
  const chinese = chineseCharacters(text)
  const latin = text.match(/[A-Za-z]{2,}/g)?.length ?? 0
  if (chinese > 0 && chinese * 2 >= latin) return 'zh'
  return latin > 0 || /[A-Za-z]/.test(text) ? 'en' : null
}
