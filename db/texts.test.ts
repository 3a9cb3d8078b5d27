import { describe, expect, test } from 'vitest'
import * as cards from '#db/cards.ts'
import * as chapters from '#db/chapters.ts'
import { client } from '#db/client.ts'
import { learner, text } from '#db/fixture.ts'
import * as memory from '#db/memory.ts'
import * as reading from '#db/reading.ts'
import { databases, fresh } from '#db/testing.ts'
import * as texts from '#db/texts.ts'
import * as words from '#db/words.ts'

const tea = { simplified: '茶', reading: 'cha2' }
const drink = { simplified: '喝', reading: 'he1' }
const every = { simplified: '天天', reading: 'tian1 tian1' }
const now = new Date('2026-11-24T08:00:00Z')

describe.each(databases)('texts on %s', provider => {
  fresh(provider)

  test('the shelf shows everyone’s and one’s own, each with the exact share of running words known', async () => {
    const wang = await learner('wang')
    await learner('li')
    const lines: [string, string][] = [['我天天喝茶。', 'I drink tea every day.']]
    await text(
      'public',
      { shelf: 'built-in' },
      [lines],
      [
        [tea, 6],
        [drink, 3],
        [every, 1],
      ],
    )
    await text('wangs', { ownerId: 'wang', shelf: 'private' }, [lines, [['你呢？', null]]], [[tea, 1]])
    await text('lis', { ownerId: 'li', shelf: 'private' }, [lines])
    const [teaId = 0, drinkId = 0] = await words.ids([tea, drink, every])
    await cards.setStatus(wang, [teaId], 5, 'a1', now)
    await cards.setStatus(wang, [drinkId], 9, 'a2', now)

    const shelf = await texts.list(wang)
    expect(shelf.map(t => [t.id, t.mine, t.known, t.words]).sort()).toEqual([
      ['public', false, 9, 10],
      ['wangs', true, 1, 1],
    ])
    expect((await texts.list('li')).find(t => t.id === 'public')?.known).toBe(0)
    expect((await texts.list(null)).map(t => t.id)).toEqual(['public'])
  })

  test('pairs read and the place stand with the text', async () => {
    await reading.markRead('wang', 'Asia/Shanghai', 'wangs', ['wangs-1-1'], now)
    await reading.setPlace('wang', 'wangs', 'wangs-2-1', now)
    const mine = (await texts.list('wang')).find(t => t.id === 'wangs')
    expect(mine).toMatchObject({ read: 1, pairs: 2, place: { chapter: 2, pairId: 'wangs-2-1', at: now } })
    expect((await texts.chapterList('wang', 'wangs')).map(c => [c.number, c.pairs, c.read])).toEqual([
      [1, 1, 1],
      [2, 1, 0],
    ])
  })

  test('another learner’s text is not there', async () => {
    expect(await texts.find('li', 'wangs')).toBeNull()
    expect(await texts.find(null, 'wangs')).toBeNull()
    expect(await texts.find(null, 'nothing')).toBeNull()
    expect(await texts.chapterList('li', 'wangs')).toEqual([])
    expect(await chapters.read('li', 'wangs', 1)).toBeNull()
    expect(await chapters.ofPair('li', 'wangs-1-1')).toBeNull()
    expect(await texts.rename('li', 'wangs', { titleZh: '偷', titleEn: '', titlePinyin: '' })).toBe(false)
    expect(await texts.remove('li', 'wangs', now)).toBe(false)
    expect((await texts.find('wang', 'wangs'))?.titleZh).toBe('wangs')
  })

  test('a text without an owner is changed by a keeper and nobody else', async () => {
    await learner('keeper', { keeper: true })
    expect(await texts.setLevel('wang', 'public', '2')).toBe(false)
    expect(await texts.setLevel('keeper', 'public', '2')).toBe(true)
    expect((await texts.find(null, 'public'))?.level).toBe('2')
  })

  test('sharing lends the translations to the server’s memory, and taking back takes them back', async () => {
    expect((await memory.find('li', ['1:我天天喝茶。'])).size).toBe(0)
    expect(await texts.share('wang', 'wangs', now)).toBe(true)
    expect((await texts.find('li', 'wangs'))?.shelf).toBe('shared')
    expect((await memory.find('li', ['1:我天天喝茶。'])).get('1:我天天喝茶。')).toMatchObject({
      en: 'I drink tea every day.',
      own: false,
    })
    expect(await texts.unshare('wang', 'wangs')).toBe(true)
    expect(await texts.find('li', 'wangs')).toBeNull()
    expect((await memory.find('li', ['1:我天天喝茶。'])).size).toBe(0)
  })

  test('a removed text comes back whole until it is purged', async () => {
    expect(await texts.same('wang', 'hash-wangs')).toBe('wangs')
    expect(await texts.remove('wang', 'wangs', now)).toBe(true)
    expect(await texts.find('wang', 'wangs')).toBeNull()
    expect(await texts.same('wang', 'hash-wangs')).toBeNull()
    expect(await texts.restore('li', 'wangs')).toBe(false)
    expect(await texts.restore('wang', 'wangs')).toBe(true)
    expect((await chapters.read('wang', 'wangs', 1))?.pairs[0]?.translation?.en).toBe(
      'I drink tea every day.',
    )

    await texts.remove('wang', 'wangs', now)
    expect(await texts.purge(now)).toBe(0)
    expect(await texts.purge(new Date(now.getTime() + 1))).toBe(1)
    expect(await texts.restore('wang', 'wangs')).toBe(false)
    expect(await client().pair.count({ where: { textId: 'wangs' } })).toBe(0)
    expect(await client().occurrence.count({ where: { textId: 'wangs' } })).toBe(0)
    expect(await client().pair.count()).toBe(2)
  })
})
