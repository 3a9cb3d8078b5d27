import { describe, expect, test } from 'vitest'
import { learner, text } from '#db/fixture.ts'
import * as progress from '#db/progress.ts'
import * as reading from '#db/reading.ts'
import { databases, fresh } from '#db/testing.ts'

const zone = 'Asia/Shanghai'
const at = (time: string) => new Date(`2026-11-${time}+08:00`)

describe.each(databases)('reading on %s', provider => {
  fresh(provider)

  test('a pair counts once, on the day it was first read; the day ends at four', async () => {
    await learner('wang')
    await text('tea', {}, [
      [
        ['我天天喝茶。', 'I drink tea every day.'],
        ['你呢？', null],
      ],
    ])
    await reading.markRead('wang', zone, 'tea', ['tea-1-1'], at('24T03:30:00'))
    await Promise.all([
      reading.markRead('wang', zone, 'tea', ['tea-1-1', 'tea-1-2'], at('24T04:30:00')),
      reading.markRead('wang', zone, 'tea', ['tea-1-2'], at('24T04:30:00')),
    ])
    expect(await progress.year('wang', '2026-11-24')).toEqual([
      { day: '2026-11-23', characters: 5, pairs: 1 },
      { day: '2026-11-24', characters: 2, pairs: 1 },
    ])
    expect(await progress.streak('wang', '2026-11-25')).toBe(2)
    expect(await progress.total('wang')).toEqual({ characters: 7, pairs: 2, days: 2 })
  })

  test('what is not there, or not theirs, is not read', async () => {
    await learner('li')
    await text('secret', { ownerId: 'wang', shelf: 'private' }, [[['日记', null]]])
    await reading.markRead('li', zone, 'secret', ['secret-1-1'], at('24T12:00:00'))
    await reading.markRead('li', zone, 'tea', ['secret-1-1', 'nothing'], at('24T12:00:00'))
    await reading.setPlace('li', 'secret', 'secret-1-1', at('24T12:00:00'))
    expect(await progress.year('li', '2026-11-24')).toEqual([])
    expect(await reading.place('li', 'secret')).toBeNull()
  })

  test('an older write does not move the place', async () => {
    await reading.setPlace('wang', 'tea', 'tea-1-2', at('24T12:00:00'))
    await reading.setPlace('wang', 'tea', 'tea-1-1', at('24T11:00:00'))
    expect(await reading.place('wang', 'tea')).toEqual({
      chapter: 1,
      pairId: 'tea-1-2',
      at: at('24T12:00:00'),
    })
    await reading.setPlace('wang', 'tea', 'tea-1-1', at('24T13:00:00'))
    expect(await reading.latest('wang')).toMatchObject([
      { textId: 'tea', pairId: 'tea-1-1', zh: '我天天喝茶。', en: 'I drink tea every day.' },
    ])
  })
})
