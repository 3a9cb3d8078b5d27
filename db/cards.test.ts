import { describe, expect, test } from 'vitest'
import { parseSearch } from '#core/words/search.ts'
import * as list from '#db/card-list.ts'
import * as cards from '#db/cards.ts'
import * as chapters from '#db/chapters.ts'
import { learner, text } from '#db/fixture.ts'
import * as progress from '#db/progress.ts'
import { databases, fresh } from '#db/testing.ts'
import * as words from '#db/words.ts'

const keys = [
  { simplified: '电脑', reading: 'dian4 nao3' },
  { simplified: '电影', reading: 'dian4 ying3' },
  { simplified: '点', reading: 'dian3' },
  { simplified: '女儿', reading: 'nü3 er2' },
  { simplified: '长', reading: 'chang2' },
  { simplified: '长', reading: 'zhang3' },
]
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 8, minutes))

describe.each(databases)('cards on %s', provider => {
  fresh(provider)
  let id: number[] = []
  const status = async (learnerId = 'wang') =>
    Object.fromEntries([...(await chapters.statuses(learnerId, id))].map(([k, s]) => [id.indexOf(k), s]))

  test('a word gets one id, whoever asks and however often', async () => {
    await learner('wang')
    await learner('li')
    const [a, b] = await Promise.all([words.ids(keys), words.ids([...keys].reverse())])
    id = a
    expect(b.reverse()).toEqual(a)
    expect(new Set(id).size).toBe(6)
    expect((await words.forms(id)).get(id[3] ?? 0)).toEqual({ simplified: '女儿', reading: 'nü3 er2' })
  })

  test('to know 长 cháng is not to know 长 zhǎng, and not to know it for another', async () => {
    await cards.setStatus('wang', [id[4] ?? 0], 5, 'long', at(0))
    expect(await status()).toEqual({ 4: 5 })
    expect(await status('li')).toEqual({})
  })

  test('an act keeps the sentence where the word was met', async () => {
    const meeting = {
      textId: 't',
      pairId: 'p',
      start: 2,
      end: 4,
      zh: '我的电脑坏了。',
      en: 'My computer is broken.',
    }
    await cards.setStatus('wang', [id[0] ?? 0], 1, 'met', at(1), { meeting })
    await cards.setStatus('wang', [id[0] ?? 0], 1, 'met', at(1), { meeting })
    const card = await cards.find('wang', id[0] ?? 0)
    expect(card).toMatchObject({ status: 1, simplified: '电脑', meetings: [meeting] })
    expect(card?.meetings).toHaveLength(1)
    expect(await cards.find('li', id[0] ?? 0)).toBeNull()
  })

  test('the rest of the page leaves alone what has a status, and is taken back in one act', async () => {
    await cards.setStatus('wang', id, 5, 'rest', at(2), { onlyNew: true })
    expect(await status()).toEqual({ 0: 1, 1: 5, 2: 5, 3: 5, 4: 5, 5: 5 })
    await cards.setStatus('wang', [id[1] ?? 0], 3, 'film', at(3))
    const undone = await cards.undo('wang', 'rest', at(4))
    expect([...undone.keys()].sort()).toEqual([id[2], id[3], id[5]].sort())
    expect(await status()).toEqual({ 0: 1, 1: 3, 2: 0, 3: 0, 4: 5, 5: 0 })
    await cards.undo('wang', 'rest', at(5))
    expect(await status()).toEqual({ 0: 1, 1: 3, 2: 0, 3: 0, 4: 5, 5: 0 })
    await cards.undo('wang', 'undo:rest', at(6))
    expect(await status()).toEqual({ 0: 1, 1: 3, 2: 5, 3: 5, 4: 5, 5: 5 })
  })

  test('an act that comes late or twice changes nothing that came after it', async () => {
    await cards.setStatus('wang', [id[1] ?? 0], 9, 'late', at(1))
    await cards.setStatus('wang', [id[1] ?? 0], 3, 'film', at(3))
    expect((await status())[1]).toBe(3)
    await cards.setStatus('wang', [id[1] ?? 0], 0, 'new', at(7))
    await cards.setStatus('wang', [id[1] ?? 0], 3, 'film', at(3))
    expect((await status())[1]).toBe(0)
    await cards.setStatus('wang', [id[1] ?? 0], 2, 'again', at(8))
  })

  test('back to new keeps the note, and a note needs no status', async () => {
    expect(await cards.setNote('li', id[3] ?? 0, '女 + 儿', at(0))).toBe('')
    expect(await cards.setNote('li', id[3] ?? 0, 'daughter', at(1))).toBe('女 + 儿')
    await cards.setStatus('li', [id[3] ?? 0], 2, 'l1', at(2))
    await cards.setStatus('li', [id[3] ?? 0], 0, 'l2', at(3))
    expect(await cards.find('li', id[3] ?? 0)).toMatchObject({ status: 0, note: 'daughter' })
    const noted = [...(await cards.ofWords('li', id)).values()].map(({ note }) => note).filter(Boolean)
    expect(noted).toEqual(['daughter'])
  })

  test('a word that does not exist gets no card', async () => {
    await cards.setStatus('li', [999_999], 5, 'ghost', at(4))
    expect(await cards.counts('li')).toMatchObject({ 0: 1, 5: 0 })
  })

  const found = async (filter: list.Filter) =>
    (await list.list('wang', filter)).map(card => card.simplified + card.reading.at(-1)).sort()

  test.each([
    ['dian', ['点3', '电影3', '电脑3']],
    ['dian4', ['电影3', '电脑3']],
    ['diànn', ['电脑3']],
    ['nv', ['女儿2']],
    ['nǚ’ér', ['女儿2']],
    ['电', ['电影3', '电脑3']],
    ['影', ['电影3']],
    ['zhang', ['长3']],
    ['%', []],
  ])('the search for “%s”', async (typed, expected) => {
    const search = parseSearch(typed)
    expect(search ? await found({ search }) : []).toEqual(expected)
  })

  test('English finds words by what the dictionary says of them', async () => {
    expect(await found({ search: parseSearch('film'), english: [id[1] ?? 0] })).toEqual(['电影3'])
  })

  test('filters: by status, by text, by level', async () => {
    await text('films', {}, [[['看电影', null]]], [[keys[1] ?? { simplified: '', reading: '' }, 1]])
    expect(await found({ statuses: [1, 2, 3, 4] })).toEqual(['电影3', '电脑3'])
    expect(await found({ textId: 'films' })).toEqual(['电影3'])
    expect(await found({ among: [id[4] ?? 0, id[2] ?? 0] })).toEqual(['点3', '长2'])
    expect(await list.count('wang', { statuses: [5] })).toBe(4)
    expect((await list.wordIds('wang', { statuses: [5] })).length).toBe(4)
    expect(await list.list('nobody', {})).toEqual([])
  })

  test('pages follow one another without a gap, last changed first', async () => {
    const seen: string[] = []
    let after: list.Cursor | undefined
    for (;;) {
      const page = await list.list('wang', {}, { after, limit: 2 })
      seen.push(...page.map(card => `${card.simplified} ${card.reading}`))
      after = page.at(-1)
      if (page.length < 2) break
    }
    expect(seen[0]).toBe('电影 dian4 ying3')
    expect(new Set(seen).size).toBe(6)
    const streamed = []
    for await (const page of list.stream('wang')) streamed.push(...page)
    expect(streamed).toHaveLength(6)
  })

  test('words by status over time follow every act', async () => {
    const days = await progress.statuses('wang', 'Asia/Shanghai')
    expect(days).toHaveLength(1)
    expect(days[0]).toMatchObject({ day: '2026-11-24', counts: { 1: 1, 2: 1, 5: 4, 0: 0 } })
  })
})
