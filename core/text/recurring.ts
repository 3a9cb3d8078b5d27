import type { Vocabulary } from '#core/dictionary/dictionary.ts'
import { NEVER, PERSON_NAME, SCALE } from '#core/text/names.ts'
import { createSegmenter, type Span, type Term } from '#core/text/segment.ts'
import { isHan } from '#core/text/signs.ts'
import { countTogether, type Place } from '#core/text/together.ts'

const GRAMMAR_SIGNS =
  '的了是在和与也就都有我你他她它这那吗呢吧啊把被给对从到说不一个上下里们着过得地之而于以其为所啦呀么'
const GRAMMAR = new RegExp(`[${GRAMMAR_SIGNS}]`)
const GRAMMAR_CODES = new Set([...GRAMMAR_SIGNS].map(sign => sign.charCodeAt(0)))
/** What stands before and after names and is taken for a part of them: 和黛玉, 凤姐道. */
const HEAD = /^[那和向方明将因过到从与被把给让对连同于房莫若何闻]/
const TAIL = /[笑道听忙说问想走去之见命乃便因家叫应送忍喜进仍]$/
/** What is a house, and acts seldom. */
const HOUSE_SIGNS = '府寺庙庵观阁轩院园楼亭殿斋堂馆村镇庄山苑榭坞'
const HOUSE = new RegExp(`[${HOUSE_SIGNS}]$`)
/** 滴翠 stands hardly but before 亭. */
const HOUSED = 0.35
const HOUSE_TIMES = 3
/** 倪二|人 has no given name 二人, 尤二姐 one of a kind. */
const NUMBERED = /^[一二三四五六七八九十两][^姐娘郎哥儿姑爷]/
/** A name met this often is one wherever it stands; a run of single signs must be met oftener. */
const NAME_TIMES = 2
const CALLED_TIMES = 7
const RUN_TIMES = 4
/** What a term of the text costs: little, for the text has shown that it is a word. */
const COST = 7 * 64
/** Of a long text every second or third paragraph is cut to find its names: so many code units in all. */
const ENOUGH = 400_000
/** A name of a person stands at least so often where people stand. */
const ALIVE = 0.25
const DOUBLED = /^.[姐哥妹]$/
/** How much likelier than as words two common characters must be as a given name: 红玉, 迎春. */
const GIVEN = 3.3 * SCALE
/** Words of grammar that begin or end what looks like a given name: 方欲, 自思. */
const NO_GIVEN_FIRST = /^[方自莫亦又因便忙只才还再快更且正先别谁何今众忽遂故此若恐欲要]/
const NO_GIVEN_LAST = /[思若曾笑听问说见来去人时后内中知欲又]$/

/**
 * Names and terms that a text teaches by repeating them: a name found in several places, the given name of
 * a person whose full name stands elsewhere (宝玉 beside 贾宝玉), a run of single characters that recurs.
 */
export function recurringTerms(dictionary: Vocabulary, paragraphs: readonly string[]): Term[] {
  const pieces = cut(dictionary, paragraphs)
  const { names, runs, houses, step } = pieces
  const places = countTogether(paragraphs, candidates(pieces))
  const at = (text: string) => places.strings.get(text)
  const times = (text: string) => at(text)?.times ?? 0
  const terms = new Map<string, Term>()
  const learn = (text: string) => {
    if (!dictionary.has(text)) terms.set(text, { text, kind: 'name', cost: COST })
  }
  // 焦大醉 may be 焦大 and what he is.
  const stems = new Map<string, number>()
  for (const [name, { found }] of names)
    if (name.length === 3) stems.set(name.slice(0, 2), (stems.get(name.slice(0, 2)) ?? 0) + found)
  for (const [name, { found: exactly, person }] of names) {
    const found = exactly + (name.length === 2 ? (stems.get(name) ?? 0) : 0)
    if (times(name) < (name.length === 2 ? RUN_TIMES : NAME_TIMES)) continue
    if (!dictionary.has(name) && (found < NAME_TIMES || found * step < times(name) / 2)) continue
    if (HEAD.test(name) || GRAMMAR.test(name) || goesOn(at(name))) continue
    // 凤姐|姐 is 凤|姐姐.
    const doubled = name + name.slice(-1)
    if (DOUBLED.test(name) && times(doubled) >= NAME_TIMES) learn(doubled)
    const stem = name.slice(0, -1)
    if (TAIL.test(name)) {
      // 贾蓉笑 is 贾蓉 and what he does, 周瑞家 his wife.
      if (name.length === 3 && times(stem) > times(name)) learn(stem)
      continue
    }
    if (name.length === 3 && (names.has(stem) || dictionary.has(stem)) && times(stem) >= 3 * found) continue
    if (person && !HOUSE.test(name) && lives(at(name)) < ALIVE) continue
    learn(name)
    const given = name.slice(1)
    if (!person || name.length !== 3 || goesOn(at(given)) || lives(at(given)) < ALIVE) continue
    if (NUMBERED.test(given)) continue
    if (times(given) >= times(name) + NAME_TIMES && !dictionary.counted(dictionary.trie.find(given)))
      learn(given)
  }
  for (const house of houses) {
    if (times(house) < HOUSE_TIMES || (at(house)?.next ?? 0) > 0.7) continue
    if (times(house) >= HOUSED * times(house.slice(0, -1))) learn(house)
  }
  const called = createCalled(dictionary)
  const often = [...runs.keys()].filter(text => times(text) >= RUN_TIMES)
  for (const text of often) {
    const signs = [...text]
    if (signs.length === 2 && times(text) >= CALLED_TIMES && called(text, at(text)) && !goesOn(at(text))) {
      learn(text)
      continue
    }
    // 块 and 钱, 件 and 事 are words of their own, and common ones, wherever they meet.
    const alive = lives(at(text))
    const child = signs.length === 2 && text.endsWith('儿') && alive >= 0.4
    const common = signs.every(sign => isCommon(dictionary.rank(sign)))
    if (common && !(child && (at(text)?.first ?? 0) >= times(text) / 4)) continue
    const shares = signs.map(sign => times(text) / (places.signs[sign.charCodeAt(0)] ?? 1))
    // The characters stand together more often than not, or one of them does and the whole stands where names do.
    const house =
      (signs.length > 2 && HOUSE.test(text) && Math.max(...shares) >= HOUSED) ||
      (/^.府$/.test(text) && Math.max(...shares) >= HOUSED / 2)
    if (!child && !house && Math.min(...shares) < 0.5 && (Math.max(...shares) < 0.5 || alive < 2 * ALIVE))
      continue
    if (goesOn(at(text))) continue
    // Of 唃厮 and 唃厮啰 the longer that is met as often is the term.
    const longer = often.some(
      other => other.length > text.length && other.includes(text) && times(other) >= times(text) * 0.8,
    )
    if (!longer) learn(text)
  }
  return [...terms.values()]
}

/** Whether two common characters are what a person is called: as given names are made, and where people stand. */
function createCalled({
  sections,
  trie,
  cost,
}: Vocabulary): (text: string, place: Place | undefined) => boolean {
  const firsts = sections.words('nameFirsts')
  const seconds = sections.words('nameSeconds')
  return (text, place) => {
    if (!place || lives(place) < 2 * ALIVE || place.first < place.times / 4 || place.acts < place.times / 10)
      return false
    if (NO_GIVEN_FIRST.test(text) || NO_GIVEN_LAST.test(text)) return false
    if (/[儿姐]$/.test(text)) return true
    const [first = '', second = ''] = text
    if (first === second) return false
    const given = (firsts[first.charCodeAt(0)] ?? NEVER) + (seconds[second.charCodeAt(0)] ?? NEVER)
    return given + GIVEN <= cost(trie.find(first)) + cost(trie.find(second))
  }
}

/** Names, and runs of single characters, with how often they were cut so; words with the house that they name. */
function cut(dictionary: Vocabulary, paragraphs: readonly string[]) {
  const segment = createSegmenter(dictionary)
  const surnames = dictionary.sections.words('nameSurnames')
  const has = (table: Uint16Array, text: string) => (table[text.charCodeAt(0)] ?? NEVER) !== NEVER
  const names = new Map<string, Found>()
  const runs = new Map<string, number>()
  const houses = new Set<string>()
  const addRun = (text: string) => runs.set(text, (runs.get(text) ?? 0) + 1)
  const addName = (text: string, person: boolean) => {
    const known = names.get(text)
    if (known) known.found++
    else names.set(text, { found: 1, person })
  }
  const size = paragraphs.reduce((sum, { length }) => sum + length, 0)
  const step = Math.max(1, Math.round(size / ENOUGH))
  for (let index = 0; index < paragraphs.length; index += step) {
    const paragraph = paragraphs[index] ?? ''
    let run: Span[] = []
    const flush = () => {
      for (let length = 2; length <= 4; length++)
        for (let at = 0; at + length <= run.length; at++)
          addRun(paragraph.slice(run[at]?.start, run[at + length - 1]?.end))
      run = []
    }
    let before: Span | undefined
    for (const span of segment(paragraph)) {
      const { start, end, kind, headword } = span
      if (
        before &&
        before.end - before.start === 2 &&
        end - start === 1 &&
        HOUSE_SIGNS.includes(paragraph[start] ?? ' ')
      )
        houses.add(paragraph.slice(before.start, end))
      before = span
      if (kind === 'word' && isSingle(paragraph, start, end)) run.push(span)
      else if (run.length > 0) flush()
      if (kind !== 'name' || end - start < 2) continue
      const text = paragraph.slice(start, end)
      addName(text, headword >= PERSON_NAME && has(surnames, text))
    }
    if (run.length > 0) flush()
  }
  return { names, runs, houses, step }
}

/** Whether a word is a single Chinese character, and none of grammar. */
function isSingle(text: string, start: number, end: number): boolean {
  const code = text.codePointAt(start) ?? 0
  return isHan(code) && end - start === (code > 0xffff ? 2 : 1) && !GRAMMAR_CODES.has(code)
}

type Found = { found: number; person: boolean }

function candidates({ names, runs, houses, step }: ReturnType<typeof cut>): Set<string> {
  const all = new Set<string>()
  for (const house of houses) all.add(house).add(house.slice(0, -1))
  for (const [name, { found }] of names) {
    if (found * step < NAME_TIMES) continue
    all.add(name)
    if (DOUBLED.test(name)) all.add(name + name.slice(-1))
    if (name.length === 3) all.add(name.slice(0, -1)).add(name.slice(1))
  }
  for (const [run, times] of runs) if (times * step >= RUN_TIMES && times >= NAME_TIMES) all.add(run)
  return all
}

/** 王夫 is nearly always followed by 人, and no name. */
const goesOn = (place: Place | undefined) =>
  place !== undefined && place.times >= RUN_TIMES && place.next > 0.7

/** In how many of its places a string begins a clause or stands before what people do: a half or more for a person. */
const lives = (place: Place | undefined) => (place ? (place.first + place.acts) / place.times : 0)

const isCommon = (rank: number) => rank > 0 && rank <= 1000
