import { describe, expect, test } from 'vitest'
import { learner, text } from '#db/fixture.ts'
import * as reports from '#db/reports.ts'
import { databases, fresh } from '#db/testing.ts'
import * as texts from '#db/texts.ts'

const now = new Date('2026-11-24T08:00:00Z')

describe.each(databases)('mistakes that readers report, on %s', provider => {
  fresh(provider)

  test('reach whoever mends the text, and nobody else', async () => {
    const [owner, reader, keeper] = [
      await learner('owner'),
      await learner('reader'),
      await learner('keeper', { keeper: true }),
    ]
    await text('tea', { ownerId: owner }, [[['茶凉了。', 'The tea is hot.']]])
    await text('shelf', {}, [[['雨停了。', 'It rains.']]])
    const tea = { pairId: 'tea-1-1', note: 'It has gone cold.', form: '凉' }
    expect(await reports.add(reader, tea, now)).toBe(true)
    expect(await reports.add(reader, { ...tea, pairId: 'shelf-1-1', form: '' }, now)).toBe(true)
    const [report] = await reports.open(owner, 'tea')
    expect(report).toMatchObject({ chapter: 1, zh: '茶凉了。', form: '凉', author: 'reader', doneAt: null })
    expect(await reports.open(keeper, 'tea')).toEqual([])
    expect(await reports.open(reader, 'tea')).toEqual([])
    // A text without an owner is the keepers' to mend.
    expect(await reports.open(keeper, 'shelf')).toHaveLength(1)
    expect(await reports.setDone(reader, report?.id ?? '', now)).toBe(false)
    expect(await reports.setDone(owner, report?.id ?? '', now)).toBe(true)
    expect(await reports.open(owner, 'tea')).toEqual([])
    expect(await reports.setDone(owner, report?.id ?? '', null)).toBe(true)
    expect(await reports.open(owner, 'tea')).toHaveLength(1)
    await texts.erase('tea')
    expect(await reports.open(owner, 'tea')).toEqual([])
  })

  test('are taken of what one may see alone, and not without end', async () => {
    const [owner, stranger] = [await learner('owner2'), await learner('stranger')]
    await text('private', { ownerId: owner, shelf: 'private' }, [[['门关着。', 'The door is shut.']]])
    const report = { pairId: 'private-1-1', note: '?', form: '' }
    expect(await reports.add(stranger, report, now)).toBe(false)
    for (let i = 0; i < reports.MOST; i++) await reports.add(owner, report, now)
    expect(await reports.add(owner, report, now)).toBe(false)
  })
})
