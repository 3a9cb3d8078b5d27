import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as cards from '#db/cards.ts'
import { batch, query, sql } from '#db/client.ts'
import type { Rows } from '#db/engine.ts'
import { learner, text } from '#db/fixture.ts'
import { join } from '#db/join.ts'
import * as reading from '#db/reading.ts'
import { databases, fresh } from '#db/testing.ts'
import * as words from '#db/words.ts'
import { Prisma } from '#generated/sqlite/client.ts'

const at = (hour: number) => new Date(`2026-11-24T0${hour}:00:00Z`)

/** Every column of the schema that names a learner, but for what is theirs to sign in with. */
const named = [
  ...readFileSync('prisma/schema.prisma', 'utf8').matchAll(/^model (\w+) \{(.*?)^\}/gms),
].flatMap(([, model = '', body = '']) =>
  [...body.matchAll(/^ {2}(learnerId|ownerId|authorId) /gm)].map(([, column]) => `${model}.${column}`),
)

/** A row of a table as the guest left it. */
const row = (table: string, values: Record<string, string | number | boolean | Date | Uint8Array>): Rows => ({
  table,
  columns: Object.keys(values),
  rows: [Object.values(values)],
})

/** How many rows of "Card.learnerId" are a learner's. */
async function count(place: string, learnerId: string): Promise<number> {
  const [table, column] = place.split('.').map(name => Prisma.raw(`"${name}"`))
  const [found] = await query<{ n: number }>(
    sql`SELECT COUNT(*) AS n FROM ${table} WHERE ${column} = ${learnerId}`,
  )
  return found?.n ?? 0
}

describe.each(databases)('a guest who joins an account on %s', provider => {
  fresh(provider)
  const key = (simplified: string, reading: string) => ({ simplified, reading })
  const ids = () => words.ids([key('长', 'chang2'), key('长', 'zhang3'), key('茶', 'cha2')])

  test('leaves no row behind in any table', async () => {
    const [guest, account] = [await learner('guest1'), await learner('account1')]
    await text('shelf1', {}, [[['喝茶。', 'Tea.']]])
    const [word = 0] = await ids()
    const mend = { scope: 'text', textId: 'shelf1', pairId: 'shelf1-1-1', kind: 'words', form: '喝茶' }
    const version = { pairId: 'shelf1-1-1', source: 'person', en: 'Tea it is.', links: '1-1' }
    const rows = [
      row('Text', { id: 'own1', ownerId: guest, shelf: 'private', titleZh: '茶', hash: 'own1' }),
      row('Job', { id: 'job1', kind: 'import', ownerId: guest, state: 'done', payload: new Uint8Array() }),
      row('Translation', { id: 't1', ownerId: guest, authorId: guest, current: true, ...version }),
      row('Mend', { id: 'm1', ownerId: guest, authorId: guest, ...mend, before: '[]', after: '[]' }),
      row('Report', {
        id: 'r1',
        textId: 'shelf1',
        pairId: 'shelf1-1-1',
        authorId: guest,
        note: '茶',
        createdAt: at(1),
      }),
      row('Memory', { ownerId: guest, key: '1:a', en: 'Tea', links: '1-1', source: 'person' }),
      row('OwnCount', { learnerId: guest, textId: 'shelf1', wordId: word, count: 1 }),
      row('Card', { learnerId: guest, wordId: word, status: 2 }),
      row('Meeting', {
        ...{ learnerId: guest, wordId: word, pairId: 'shelf1-1-1', start: 0, end: 2 },
        ...{ textId: 'shelf1', zh: '喝茶。', en: 'Tea.' },
      }),
      row('Change', { learnerId: guest, wordId: word, act: 'a1', from: 0, to: 2, at: at(1) }),
      row('Review', { learnerId: guest, wordId: word, at: at(1), rating: 3, before: '{}' }),
      row('Reading', { learnerId: guest, pairId: 'shelf1-1-1', textId: 'shelf1', characters: 2, at: at(1) }),
      row('Day', { learnerId: guest, day: '2026-11-24', characters: 2, pairs: 1 }),
      row('Place', { learnerId: guest, textId: 'shelf1', chapter: 1, pairId: 'shelf1-1-1', at: at(1) }),
    ]
    const given = rows.flatMap(({ table, columns, rows: [values = []] }) =>
      columns.flatMap((column, i) => (values[i] === guest ? [`${table}.${column}`] : [])),
    )
    // A new table of a learner's must be moved too.
    expect(given.sort()).toEqual([...named].sort())
    await batch(rows)
    await join(guest, account, at(2))
    for (const place of named) {
      expect([place, await count(place, guest), await count(place, account)]).toEqual([
        place,
        0,
        // The worker is asked to count the account's mends.
        place === 'Job.ownerId' ? 2 : 1,
      ])
    }
    await join(account, account, at(3))
    expect(await count('Card.learnerId', account)).toBe(1)
  })

  test('keeps the status set last, both notes, and the later place', async () => {
    const [guest, account] = [await learner('guest2'), await learner('account2')]
    await text('shelf2', {}, [
      [
        ['他长得高。', 'He is tall.'],
        ['头发长了。', 'His hair is long.'],
      ],
    ])
    const [chang = 0, zhang = 0, tea = 0] = await ids()
    await cards.setStatus(account, [chang, zhang], 5, 'old', at(1))
    await cards.setStatus(guest, [chang], 2, 'late', at(2))
    await cards.setNote(guest, zhang, 'to grow', at(3))
    await cards.setNote(account, zhang, 'a head of', at(3))
    await cards.setNote(account, tea, 'green', at(3))
    await cards.setStatus(guest, [tea], 1, 'tea', at(2))
    await reading.markRead(guest, 'UTC', 'shelf2', ['shelf2-1-1', 'shelf2-1-2'], at(5))
    await reading.markRead(account, 'UTC', 'shelf2', ['shelf2-1-1'], at(6))
    await reading.setPlace(account, 'shelf2', 'shelf2-1-1', at(6))
    await reading.setPlace(guest, 'shelf2', 'shelf2-1-2', at(7))
    await join(guest, account, at(8))
    const statuses = await cards.ofWords(account, [chang, zhang, tea])
    expect(statuses.get(chang)?.status).toBe(2)
    // A note sets no status, whenever it was written.
    expect(statuses.get(zhang)).toEqual({ status: 5, note: 'a head of\nto grow' })
    expect(statuses.get(tea)).toEqual({ status: 1, note: 'green' })
    expect((await reading.place(account, 'shelf2'))?.pairId).toBe('shelf2-1-2')
    // Eight characters in two pairs, one of which both had read.
    const days = await query(sql`SELECT "characters", "pairs" FROM "Day" WHERE "learnerId" = ${account}`)
    expect(days).toEqual([{ characters: 8, pairs: 2 }])
  })

  test('keeps the same text once, and both where somebody mended the copy', async () => {
    const [guest, account] = [await learner('guest3'), await learner('account3')]
    const paragraphs: [string, string][][] = [[['下雨了。', 'It rained.']]]
    for (const [id, ownerId] of [
      ['mine', account],
      ['theirs', guest],
      ['mended', guest],
    ] as const)
      await text(id, { ownerId, shelf: 'private' }, paragraphs)
    await batch([sql`UPDATE "Text" SET "hash" = 'rain' WHERE "id" IN ('mine', 'theirs', 'mended')`])
    const change = { scope: 'pair', textId: 'mended', pairId: 'mended-1-1', kind: 'words', form: '下雨' }
    await batch([row('Mend', { id: 'm3', authorId: guest, ...change, before: '[]', after: '[]' })])
    await reading.markRead(guest, 'UTC', 'theirs', ['theirs-1-1'], at(1))
    await join(guest, account, at(2))
    const left = await query<{ id: string }>(
      sql`SELECT "id" FROM "Text" WHERE "ownerId" = ${account} ORDER BY "id"`,
    )
    expect(left.map(({ id }) => id)).toEqual(['mended', 'mine'])
    const read = await query(sql`SELECT "pairId" FROM "Reading" WHERE "learnerId" = ${account}`)
    expect(read).toEqual([{ pairId: 'mine-1-1' }])
  })

  test('sees of two own versions the newer one', async () => {
    const [guest, account] = [await learner('guest4'), await learner('account4')]
    await text('shelf4', {}, [[['慢慢来。', 'Slowly.']]])
    const version = { pairId: 'shelf4-1-1', source: 'person', links: '1-1', current: true }
    await batch([
      row('Translation', { id: 'v-old', ownerId: account, en: 'Slow.', ...version, createdAt: at(1) }),
      row('Translation', { id: 'v-new', ownerId: guest, en: 'No hurry.', ...version, createdAt: at(2) }),
    ])
    await join(guest, account, at(3))
    const seen = await query<{ id: string }>(
      sql`SELECT "id" FROM "Translation" WHERE "ownerId" = ${account} AND "current" = ${true}`,
    )
    expect(seen).toEqual([{ id: 'v-new' }])
  })
})
