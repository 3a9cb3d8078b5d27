import type { Vocabulary } from '#core/dictionary/dictionary.ts'
import { costAfter, costBefore } from '#core/text/name-context.ts'
import * as signs from '#core/text/name-signs.ts'
import { is, isLongTitle, isTitle } from '#core/text/name-signs.ts'
import { NEVER, PERSON_NAME, SCALE } from '#core/text/names.ts'
import type { Arc } from '#core/text/numbers.ts'
import { readingOfSurname } from '#core/text/pinyin-rules.ts'
import { isHan } from '#core/text/signs.ts'

/** What a name costs beside its characters: how rare names are among running words. */
const PERSON = 3.5 * SCALE
const SHORT_PERSON = 5 * SCALE
const DOUBLE_SURNAME = 8 * SCALE
/** 王氏 is little in doubt. */
const CLAN = 3 * SCALE
const NICKNAME = 6.5 * SCALE
const RARE_SURNAME = 9 * SCALE
const RARE = 11.5 * SCALE
const COMMON = 7 * SCALE
const NICKNAMES = '老小阿'
/** What only a name goes before, also one that is seldom a name: 查先生, 区小姐. */
const HONORIFIC = new Set(['先生', '女士', '小姐', '太太'])
/** Surnames of two characters. */
const DOUBLE = new Set(
  '欧阳 司马 诸葛 上官 司徒 东方 西门 南宫 慕容 令狐 皇甫 尉迟 公孙 轩辕 端木 独孤 夏侯 宇文 长孙 呼延 澹台 万俟 拓跋 百里 东郭 申屠 太史 淳于 单于 闻人 钟离 赫连 纳兰 完颜 叶赫 耶律'.split(
    ' ',
  ),
)
const DOUBLE_FIRST = new Set([...DOUBLE].map(name => name.charCodeAt(0)))

/** 贾政之母 are a person and his mother; those whose names have 之 in them are mostly listed. */
const goesOn = (text: string, end: number) =>
  end < text.length && isHan(text.charCodeAt(end)) && !isTitle(text, end) ? 4 * SCALE : 0

/** What else a listed name costs where the list has taken what follows for a part of it: 贾母笑, 贾珠之. */
export function listedName(text: string, start: number, end: number): number {
  if (end - start !== 3) return 0
  if (
    '了着过的把被'.includes(text[start + 1] ?? '-') ||
    is(text, start + 1, signs.KIN) ||
    is(text, end - 1, signs.NEVER_LAST)
  )
    return 10 * SCALE
  return text[end - 1] === '之' ? goesOn(text, end) : 0
}

/** Chinese names of people: a surname and a given name of one or two characters, 老王, 王氏, and 王 before a title. */
export function createPeople(dictionary: Vocabulary): (text: string, start: number, arc: Arc) => void {
  const { sections, trie } = dictionary
  const surnames = sections.words('nameSurnames')
  const givens = sections.words('nameGivens')
  const firsts = sections.words('nameFirsts')
  const seconds = sections.words('nameSeconds')
  const cost = (table: Uint16Array, text: string, at: number) => table[text.charCodeAt(at)] ?? NEVER
  const counted = (text: string, from: number, to: number) => {
    let node = 0
    for (let at = from; at < to && node >= 0; at++) node = trie.child(node, text.charCodeAt(at))
    return node > 0 && dictionary.counted(trie.word(node))
  }

  function nickname(text: string, start: number, arc: Arc) {
    const surname = cost(surnames, text, start + 1)
    const given = cost(givens, text, start + 1) + SCALE
    // 小芹: what is rare as a word is likely a name.
    const rare = dictionary.cost(trie.find(text[start + 1] ?? '')) > RARE
    if (surname < RARE_SURNAME || given < (rare ? RARE : COMMON))
      arc(start, start + 2, NICKNAME + Math.min(surname, given), 'name', PERSON_NAME)
  }

  function titled(text: string, start: number, arc: Arc) {
    if (is(text, start, signs.GRAMMAR) || is(text, start - 1, signs.NUMERAL)) return
    const surname = trie.find(text[start] ?? '')
    arc(start, start + 1, dictionary.cost(surname) - SCALE / 2, 'name', surname)
  }

  return (text, start, arc) => {
    const code = text.charCodeAt(start)
    if (is(text, start, signs.NUMERAL)) return
    let surname = surnames[code] ?? NEVER
    let at = start + 1
    if (DOUBLE_FIRST.has(code) && DOUBLE.has(text.slice(start, start + 2))) {
      surname = DOUBLE_SURNAME
      at++
    } else if (surname === NEVER) {
      if (NICKNAMES.includes(text[start] ?? '-')) nickname(text, start, arc)
      else if (HONORIFIC.has(text.slice(at, at + 2)) && readingOfSurname(text[start] ?? ''))
        titled(text, start, arc)
      return
    }
    if (at >= text.length) return
    // 含含|胡胡 is how someone speaks.
    if (text[at] === text[start] && start > 1 && text[start - 1] === text[start - 2]) return
    const unlikely = at === start + 1 && is(text, start, signs.UNLIKELY)
    if (is(text, at, signs.KIN) && !unlikely && text[at + 1] !== '亲') {
      if (text[at] === '母' && dictionary.has(text.slice(start, at + 1))) return
      arc(start, at + 1, CLAN + surname, 'name', PERSON_NAME)
      return
    }
    if (at === start + 1 && surname < DOUBLE_SURNAME && isTitle(text, at)) titled(text, start, arc)
    // 姓柳名梦生.
    if (text[start - 1] === '姓' && text[at] === '名') return
    if (unlikely) surname += 3 * SCALE
    else if (is(text, start, signs.OLD)) surname += 2 * SCALE
    if (isLongTitle(text, at)) return
    if (is(text, at, signs.NEVER_GIVEN)) return
    const before = surname + costAfter(text, start, !unlikely)
    const army = is(text, start, signs.REIGN) && '军王朝'.includes(text[at] ?? '-')
    // 贾|二|老爷 is the second of them.
    const second = is(text, at, signs.NUMERAL) && '爷奶老太姑叔婶哥嫂小'.includes(text[at + 1] ?? '-')
    const one = is(text, at, signs.NEVER_ALONE) || army || second ? NEVER : cost(givens, text, at)
    if (one < NEVER) {
      const title = isTitle(text, at + 1) ? -2 * SCALE : 0
      arc(
        start,
        at + 1,
        (at > start + 1 ? PERSON : SHORT_PERSON) + before + one + costBefore(text, at + 1) + title,
        'name',
        PERSON_NAME,
      )
    }
    const first = cost(firsts, text, at)
    const last = cost(seconds, text, at + 1)
    if (first === NEVER || last === NEVER) return
    if (is(text, at + 1, signs.NEVER_GIVEN | signs.NEVER_LAST) || is(text, at, signs.KIN)) return
    // 邢王|二|夫人.
    if (is(text, at + 1, signs.NUMERAL) && '人位夫府国家者'.includes(text[at + 2] ?? '-')) return
    // 张材家的 is his wife.
    if (text[at + 1] === '家' && text[at + 2] === '的') return
    if (isTitle(text, at) || (text[at + 2] === '世' && is(text, at + 1, signs.NUMERAL))) return
    // That the given name is a word, or the surname and what follows it, speaks against the name.
    const meant =
      (counted(text, at, at + 2) && text[at] !== '小' ? 1.5 * SCALE : 0) +
      (counted(text, start, at + 1) ? 2 * SCALE : 0)
    const title = isTitle(text, at + 2) ? -SCALE : 0
    const of = text[at] === '之' || text[at + 1] === '之' ? goesOn(text, at + 2) : 0
    // 高枝儿 is a branch: who is called so goes by that name alone.
    const child = text[at + 1] === '儿' ? 6 * SCALE : 0
    const after = of + title + child + costBefore(text, at + 2)
    arc(start, at + 2, PERSON + before + first + last + meant + after, 'name', PERSON_NAME)
  }
}
