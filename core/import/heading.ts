import { readNumber } from '#core/import/number.ts'

/** A paragraph that may be a heading: of what kind, and its number. */
type Candidate = {
  at: number
  style: string
  number: number
  /** A heading by its form alone; otherwise only where it goes on counting. */
  sure: boolean
}

const NUMERAL = '[〇○零一二三四五六七八九十百千两兩廿卅\\d０-９]{1,9}'
const CHINESE = new RegExp(
  `^第\\s*(${NUMERAL})\\s*([回章卷折部篇集幕节節课課话話讲講场場出编編])(?:([\\s:：.．、·—–-]+|(?=[《「『【（(“]))(.{1,60}))?$`,
)
const UNPARTED = new RegExp(`^第(${NUMERAL})([回章卷折])([^\\s，。,；：:、！？!?…—]{2,40})$`)
const VOLUME = new RegExp(`^(卷)\\s*(${NUMERAL})(?:[\\s:：、·]+.{1,40})?$`)
const LATIN =
  /^(chapter|part|book|volume|section|act|scene|letter|canto)\s+(\d{1,3}|[ivxlc]{1,8}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?:\s*[.:：—–-]\s*(.{0,80})|\s+(.{1,80}))?$/iu
const NAMED =
  /^(?:楔子|自?序|代序|序章|序言|序幕|前言|引子|引言|尾声|尾聲|后记|後記|終章|终章|结语|結語|跋|附录|附錄|番外|prologue|epilogue|preface|introduction|foreword|afterword|appendix)(?:[\s:：]+[^。，,.;；]{1,40})?$/i
const LONE: [style: string, form: RegExp][] = [
  ['一', /^[（(]?([一二三四五六七八九十百]{1,5})[)）、.．]?$/],
  ['1', /^[（(]?([\d０-９]{1,3})[)）、.．]?$/],
  ['I', /^([IVXLC]{1,7})\.?$/],
]
const TITLED = /^([一二三四五六七八九十]{1,3})[、．.：:]\s*([^。，！？；,!?;]{1,30})$/
const LONGEST = 120
/** Between titled numerals (一、背景) there is text; the items of a list follow each other at once. */
const BETWEEN = 100

/**
 * Which paragraphs are headings: 第十二章 or Chapter 3 by their form, lone numerals and 一、… where they count up
 * through the text. A running title (the same number again) and a table of contents are none.
 */
export function findHeadings(texts: string[]): boolean[] {
  const found = texts.map(() => false)
  const candidates = withoutContents(
    texts,
    texts.flatMap((text, at) => chapterAt(text, at)),
  )
  for (const at of inOrder(candidates)) found[at] = true
  if (!found.includes(true)) for (const at of counted(texts)) found[at] = true
  texts.forEach((text, at) => {
    if (text.length < LONGEST && NAMED.test(text) && (found.includes(true) || text.length < 6))
      found[at] = at > 0
  })
  return found
}

function chapterAt(text: string, at: number): Candidate[] {
  if (text.length > LONGEST) return []
  const chinese = CHINESE.exec(text)
  const latin = LATIN.exec(text)
  const volume = VOLUME.exec(text)
  const unparted = UNPARTED.exec(text)
  if (chinese?.[1] && chinese[2]) {
    const title = chinese[4] ?? ''
    if (!/[。；，,;]$/.test(title)) return candidate(at, chinese[2], chinese[1], true)
  }
  if (volume?.[1] && volume[2]) return candidate(at, volume[1], volume[2], true)
  if (latin?.[1] && latin[2]) {
    const title = latin[3] ?? latin[4] ?? ''
    const begins = latin[4] === undefined || /^["“‘A-Z\p{Script=Han}]/u.test(title)
    if (begins && !/(?:[a-z][.,;]|。)$/.test(title))
      return candidate(at, latin[1].toLowerCase(), latin[2], true)
  }
  if (unparted?.[1] && unparted[2]) return candidate(at, unparted[2], unparted[1], false)
  return []
}

function candidate(at: number, style: string, numeral: string, sure: boolean): Candidate[] {
  const number = readNumber(numeral)
  return number === null ? [] : [{ at, style, number, sure }]
}

/** Candidates without those of a table of contents: three or more in a row that all come again later. */
function withoutContents(texts: string[], all: Candidate[]): Candidate[] {
  const last = new Map(all.map(one => [bare(texts[one.at]), one.at]))
  const kept: Candidate[] = []
  for (let i = 0; i < all.length; ) {
    let end = i + 1
    while (end < all.length && all[end]?.at === (all[end - 1]?.at ?? 0) + 1) end++
    const run = all.slice(i, end)
    const repeated = run.filter(one => (last.get(bare(texts[one.at])) ?? 0) > one.at).length
    if (run.length < 3 || repeated < run.length - 1) for (const one of run) kept.push(one)
    else for (const one of run) if (last.get(bare(texts[one.at])) === one.at) kept.push(one)
    i = end
  }
  return kept
}

function bare(text = ''): string {
  return text.replace(/[\s.…·]+\d*$/u, '').replace(/\s/g, '')
}

function inOrder(candidates: Candidate[]): number[] {
  const found: number[] = []
  const reached = new Map<string, number>()
  let latest = ''
  for (const { at, style, number, sure } of candidates) {
    const before = reached.get(style)
    if (style === latest && before === number) continue
    if (!sure && number !== (before ?? 0) + 1) continue
    reached.set(style, number)
    latest = style
    found.push(at)
  }
  const sure = candidates.some(one => one.sure)
  return sure || found.length > 1 ? found : []
}

/** Lone numerals of one style that count up through the text, or else titled ones. */
function counted(texts: string[]): number[] {
  for (const [style, form] of LONE) {
    const found = sequence(texts, style, form)
    if (found.length > 1) return found
  }
  const titled = sequence(texts, '、', TITLED)
  const apart = titled.every((at, i) => i === 0 || lengthBetween(texts, titled[i - 1] ?? 0, at) >= BETWEEN)
  return apart && titled.length > 1 ? titled : []
}

function sequence(texts: string[], style: string, form: RegExp): number[] {
  const all = texts.flatMap((text, at) => {
    const numeral = text.length < 40 ? form.exec(text)?.[1] : undefined
    return numeral ? candidate(at, style, numeral, false) : []
  })
  const first = all[0]
  if (!first) return []
  let expected = first.number
  const found = all.filter((one, i) => {
    const alone = all[i + 1]?.at !== one.at + 1 && one.at + 1 < texts.length
    if (one.number !== expected || !alone) return false
    expected++
    return true
  })
  const whole = found.length >= all.length * 0.8 && (first.number === 1 || found.length > 2)
  return whole ? found.map(one => one.at) : []
}

function lengthBetween(texts: string[], from: number, to: number): number {
  return texts.slice(from + 1, to).reduce((sum, text) => sum + text.length, 0)
}
