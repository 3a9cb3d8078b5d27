import { describe, expect, test } from 'vitest'
import * as cardSort from '#db/card-sort.ts'
import * as cardTexts from '#db/card-texts.ts'
import * as cards from '#db/cards.ts'
import { learner, text } from '#db/fixture.ts'
import { databases, fresh } from '#db/testing.ts'
import * as words from '#db/words.ts'

const keys = [
  { simplified: '书', reading: 'shu1' },
  { simplified: '爱', reading: 'ai4' },
  { simplified: '女儿', reading: 'nü3 er2' },
  { simplified: '长', reading: 'zhang3' },
  { simplified: '长', reading: 'chang2' },
]
const now = new Date('2026-11-24T08:00:00Z')

describe.each(databases)('cards in order on %s', provider => {
  fresh(provider)
  let id: number[] = []

  test('by reading, a page after the other, and of some statuses alone', async () => {
    await learner('wang')
    id = await words.ids(keys)
    await cards.setStatus('wang', id.slice(0, 4), 5, 'known', now)
    await cards.setStatus('wang', id.slice(4), 1, 'learning', now)
    const first = await cardSort.byReading('wang', {}, { limit: 3 })
    expect(first.map(card => card.reading)).toEqual(['ai4', 'chang2', 'nü3 er2'])
    const last = first[2]
    const second = await cardSort.byReading('wang', {}, { limit: 3, after: last })
    expect(second.map(card => card.reading)).toEqual(['shu1', 'zhang3'])
    const learning = await cardSort.byReading('wang', { statuses: [1] })
    expect(learning.map(card => card.reading)).toEqual(['chang2'])
    expect(await cardSort.byReading('wang', { search: { plain: 'zhang', tones: '' } })).toHaveLength(1)
  })

  test('a text counts the cards that stand in it; another’s private text is not offered', async () => {
    const counted = keys.slice(0, 3).map((key, i): [typeof key, number] => [key, i + 1])
    await text('shared', {}, [[['爱书的女儿。', null]]], counted)
    await text('private', { ownerId: 'li', shelf: 'private' }, [[['书。', null]]], counted)
    const texts = await cardTexts.texts('wang')
    expect(texts.map(found => found.id)).toEqual(['shared'])
    await cards.setStatus('wang', [id[0] ?? 0], 0, 'away', new Date(now.getTime() + 1000))
    expect(await cardTexts.counts('wang', ['shared'])).toEqual(new Map([['shared', 2]]))
    expect(await cardTexts.places('wang', ['shared-1-1', 'private-1-1'])).toMatchObject([
      { pairId: 'shared-1-1', textId: 'shared', chapter: 1 },
    ])
  })
})
