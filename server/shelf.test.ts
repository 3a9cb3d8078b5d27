import { describe, expect, test } from 'vitest'
import * as chapters from '#db/chapters.ts'
import * as memory from '#db/memory.ts'
import { databases, fresh } from '#db/testing.ts'
import * as texts from '#db/texts.ts'
import { loadShelf } from '#server/shelf.ts'

const now = new Date('2026-11-24T08:00:00Z')

describe.each(databases)('what comes with Duidu, on %s', provider => {
  fresh(provider)

  test('stands on the shelf once, the easiest first, wholly translated, however many processes put it there', async () => {
    await Promise.all([loadShelf(now), loadShelf(now)])
    const shelf = await texts.list(null)
    expect(shelf.length).toBeGreaterThan(2)
    expect(new Set(shelf.map(({ id }) => id)).size).toBe(shelf.length)
    expect(shelf.map(({ level }) => level)).toEqual(shelf.map(({ level }) => level).sort())
    for (const text of shelf) {
      expect(text).toMatchObject({ shelf: 'built-in', state: 'ready', translated: text.pairs })
      expect(text.titleEn).not.toBe('')
    }
  })

  test('keeps its ids, and is not loaded again', async () => {
    const [text] = await texts.list(null)
    const before = await chapters.read(null, text?.id ?? '', 1)
    await loadShelf(now)
    const after = await chapters.read(null, text?.id ?? '', 1)
    expect(after?.pairs.map(({ id }) => id)).toEqual(before?.pairs.map(({ id }) => id))
    expect(after?.pairs.map(({ translation }) => translation?.id)).toEqual(
      before?.pairs.map(({ translation }) => translation?.id),
    )
  })

  test('what the operator gave the server’s memory stands over what is built in', async () => {
    const key = `1:${'0'.repeat(64)}`
    await memory.add('', [{ key, en: 'Mine.', links: '1-1', source: 'file' }], now)
    await loadShelf(now)
    expect((await memory.find('', [key])).get(key)).toMatchObject({ en: 'Mine.', source: 'file' })
  })
})
