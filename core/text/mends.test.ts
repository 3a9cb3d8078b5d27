import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  applyMends,
  kindOfMend,
  type MendScope,
  mendAt,
  mendsIn,
  mendWord,
  type WordMend,
} from '#core/text/mends.ts'
import { readMend, writeMend } from '#core/text/mends-stored.ts'
import type { Word } from '#core/text/word.ts'

/** "[在意 zai4 yi4]{梁生}。": words, {names}, what a person set with a star: "[意见]*". Readings may be left out. */
function read(notation: string): { zh: string; words: Word[] } {
  const words: Word[] = []
  let zh = ''
  for (const [, square, curly, star, sign] of notation.matchAll(/(?:\[([^\]]+)\]|\{([^}]+)\})(\*?)|(.)/gu)) {
    const [text = '', ...readings] = (square ?? curly ?? sign ?? '').split(' ')
    const source = star ? 'person' : 'dictionary'
    const syllables = [...text].map((_, i) => {
      const reading = readings[i] ?? (star ? 'x' : '')
      return reading ? { reading, source: source as 'person', doubtful: false } : null
    })
    const kind = sign ? 'other' : curly ? 'name' : 'word'
    words.push({ start: zh.length, end: zh.length + text.length, text, kind, syllables })
    zh += text
  }
  return { zh, words }
}

function show(words: readonly Word[]): string {
  return words
    .map(({ text, kind, syllables }) => {
      if (kind === 'other') return text
      const readings = syllables.flatMap(syllable =>
        syllable && syllable.reading !== 'x' ? [syllable.reading] : [],
      )
      const inside = [text, ...readings].join(' ')
      const star = syllables.some(syllable => syllable?.source === 'person') ? '*' : ''
      return (kind === 'name' ? `{${inside}}` : `[${inside}]`) + star
    })
    .join('')
}

/** The mend that makes `after` of what stands at its first place in `from`, or at its place number `nth`. */
function mend(from: string, after: string, scope: MendScope = 'pair', nth = 0): WordMend {
  const { zh, words } = read(from)
  const made = read(after)
  let start = zh.indexOf(made.zh)
  for (let i = 0; i < nth; i++) start = zh.indexOf(made.zh, start + 1)
  return { ...mendAt(zh, words, start, made.words.map(mendWord)), scope, pairId: 'a' }
}

const laid = (to: string, mends: WordMend[], pairId = 'a') => {
  const { zh, words } = read(to)
  return show(applyMends(zh, words, mends, pairId))
}

test.each([
  ['split', '[他][在意][见]。', '[在]*[意见]*', '[他][在]*[意见]*。', 'words'],
  ['join', '[老][梁][生]来了', '{梁生}*', '[老]{梁生}*来了', 'words'],
  ['reading', '[他][长 chang2][得][高]', '[长 zhang3]*', '[他][长 zhang3]*[得][高]', 'syllables'],
  ['name', '[高兴]来[了]', '{高兴}*', '{高兴}*来[了]', 'name'],
])('%s', (_, from, after, expected, kind) => {
  const made = mend(from, after)
  expect(laid(from, [made])).toBe(expected)
  expect(kindOfMend(made)).toBe(kind)
  expect(readMend(writeMend(made))).toEqual(made)
})

test('“here” is one place, also where the same characters stand again', () => {
  const from = '[这][才能][成功]，[他][有][才能]。'
  const here = mend(from, '[才]*[能]*')
  expect(laid(from, [here])).toBe('[这][才]*[能]*[成功]，[他][有][才能]。')
  const second = mend(from, '[才]*[能]*', 'pair', 1)
  expect(laid(from, [second])).toBe('[这][才能][成功]，[他][有][才]*[能]*。')
  expect(laid(from, [here], 'b')).toBe(from)
})

test('an edit of another sentence moves it along, to its own place', () => {
  const from = '[他][走][了]。[这][才能][成功]。[她][有][才能]。'
  const here = mend(from, '[才]*[能]*')
  expect(laid('[他][早][就][走][了]，[有][才能][的][人][都][走]。[这][才能][成功]。', [here])).toBe(
    '[他][早][就][走][了]，[有][才能][的][人][都][走]。[这][才]*[能]*[成功]。',
  )
  expect(laid('[他][走][了]。[她][有][本事]。', [here])).toBe('[他][走][了]。[她][有][本事]。')
})

test('a new analysis that cuts across it gives way where it was made', () => {
  const here = mend('[研究][生命][起源]', '[生命]*')
  expect(laid('[研究生][命][起源]', [here])).toBe('[研究][生命]*[起源]')
})

test('in a text it holds wherever its ends are ends of words', () => {
  const wide = mend('[他][在意][见]', '[在]*[意见]*', 'text')
  expect(laid('[她][在意][见]。[现在][意见]。', [wide], 'b')).toBe('[她][在]*[意见]*。[现在][意见]。')
  const name = mend('[梁][生][来]', '{梁生}*', 'text')
  expect(laid('[梁][生气][了]，[梁][生][走][了]', [name], 'b')).toBe('[梁][生气][了]，{梁生}*[走][了]')
})

test('a reading spreads only to where it was read as before', () => {
  const wide = mend('[长 chang2][得][快]', '[长 zhang3]*', 'text')
  expect(laid('[头发][长 chang2][了]，[很][长 zhang3]，[校长 xiao4 zhang3]', [wide], 'b')).toBe(
    '[头发][长 zhang3]*[了]，[很][长 zhang3]，[校长 xiao4 zhang3]',
  )
})

test('everywhere is in both scripts', () => {
  const wide = mend('[意][见][多]', '[意见 yi4 jian4]*', 'everywhere')
  expect(laid('[他][的][意][見]', [wide], 'b')).toBe('[他][的][意見 yi4 jian4]*')
})

test('later mends win', () => {
  const from = '[天天][喝茶]'
  const split = mend(from, '[天]*[天]*', 'text')
  const join = mend('[天][天][喝茶]', '[天天 tian1 tian1]*')
  expect(laid(from, [split, join])).toBe('[天天 tian1 tian1]*[喝茶]')
  expect(laid(from, [join, split])).toBe('[天]*[天]*[喝茶]')
})

test('what a person set comes back from a file as mends', () => {
  const file = read('[他][在]*[意见 yi4 jian4]*，[天]*[天]*[来]')
  const analyzed = read('[他][在意][见]，[天天][来]')
  const mends = mendsIn(file.zh, file.words, analyzed.words).map(made => ({
    ...made,
    scope: 'pair' as const,
    pairId: 'a',
  }))
  expect(mends.map(({ form }) => form)).toEqual(['在意见', '天天'])
  expect(show(applyMends(file.zh, analyzed.words, mends, 'a'))).toBe(show(file.words))
})

test('a row that holds something else is no mend of words', () => {
  const row = { scope: 'pair' as const, pairId: 'a', form: '好', start: 0 }
  for (const [before, after] of [
    ['[2]', '[1,1]'],
    ['旧的一句。', '新的一句。'],
    ['{"words":[],"left":"","right":""}', '[{"text":"好","kind":"word","reading":[]}]'],
  ])
    expect(readMend({ ...row, before: before ?? '', after: after ?? '' })).toBeNull()
})

const cut = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 8 })
const wordsOf = (zh: string, lengths: number[]): Word[] => {
  const words: Word[] = []
  for (let at = 0, i = 0; at < zh.length; i++) {
    const end = Math.min(zh.length, at + (lengths[i % lengths.length] ?? 1))
    const text = zh.slice(at, end)
    words.push({ start: at, end, text, kind: 'word', syllables: [...text].map(() => null) })
    at = end
  }
  return words
}

test('words always cover the pair, whatever was mended in whatever order', () => {
  const made = fc.record({
    from: fc.nat(),
    length: fc.integer({ min: 1, max: 5 }),
    cut,
    scope: fc.constantFrom<MendScope>('pair', 'text', 'everywhere'),
    pairId: fc.constantFrom('a', 'b'),
  })
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('天', '才', '能', '。'), minLength: 1, maxLength: 24 }),
      cut,
      cut,
      fc.array(made, { maxLength: 6 }),
      (zh, first, second, wanted) => {
        const words = wordsOf(zh, first)
        const mends = wanted.map(({ from, length, cut, scope, pairId }): WordMend => {
          const start = from % zh.length
          const form = zh.slice(start, start + length)
          return { ...mendAt(zh, words, start, wordsOf(form, cut).map(mendWord)), scope, pairId }
        })
        const result = applyMends(zh, wordsOf(zh, second), mends, 'a')
        expect(result.map(({ text }) => text).join('')).toBe(zh)
        result.forEach((word, i) => {
          expect(word.start).toBe(result[i - 1]?.end ?? 0)
          expect(zh.slice(word.start, word.end)).toBe(word.text)
          expect(word.syllables.length).toBe([...word.text].length)
        })
      },
    ),
  )
})
