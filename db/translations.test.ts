import { describe, expect, test } from 'vitest'
import * as chapters from '#db/chapters.ts'
import { learner, text } from '#db/fixture.ts'
import * as memory from '#db/memory.ts'
import * as mends from '#db/mends.ts'
import { databases, fresh } from '#db/testing.ts'
import * as texts from '#db/texts.ts'
import * as translations from '#db/translations.ts'

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 8, minutes))
const key = '1:我天天喝茶。'

describe.each(databases)('translations on %s', provider => {
  fresh(provider)
  const seen = async (who: string | null) => (await chapters.read(who, 'tea', 1))?.pairs[0]?.translation

  test('a reader’s version is laid over everyone’s, for them alone', async () => {
    await Promise.all(['wang', 'li', 'zhao'].map(id => learner(id)))
    await text('tea', { ownerId: 'wang', shelf: 'shared' }, [[['我天天喝茶。', 'I drink tea every day.']]])
    const written = await translations.write(
      'li',
      'tea-1-1',
      { en: 'Every day I have tea.', links: '1-1' },
      at(0),
    )
    expect(written?.own).toBe(true)
    expect(await seen('li')).toMatchObject({ en: 'Every day I have tea.', own: true, source: 'person' })
    expect(await seen('zhao')).toMatchObject({ en: 'I drink tea every day.', own: false })
    expect(await seen(null)).toMatchObject({ en: 'I drink tea every day.' })
  })

  test('what was written enters the writer’s memory and nobody else’s', async () => {
    expect((await memory.find('li', [key])).get(key)).toMatchObject({
      en: 'Every day I have tea.',
      own: true,
    })
    expect((await memory.find('zhao', [key])).size).toBe(0)
  })

  test('the owner writes for everyone, who may read it; the server remembers', async () => {
    await translations.write('wang', 'tea-1-1', { en: 'I drink tea daily.', links: '1-1' }, at(1))
    expect((await seen('zhao'))?.en).toBe('I drink tea daily.')
    expect((await seen('li'))?.en).toBe('Every day I have tea.')
    expect((await memory.find('zhao', [key])).get(key)?.en).toBe('I drink tea daily.')
  })

  test('history shows everyone’s and one’s own; an earlier version can be shown again', async () => {
    const history = await translations.history('zhao', 'tea-1-1')
    expect(history.map(v => [v.en, v.current])).toEqual([
      ['I drink tea daily.', true],
      ['I drink tea every day.', false],
    ])
    expect((await translations.history('li', 'tea-1-1')).length).toBe(3)
    expect(await translations.makeCurrent('zhao', 'tea-1-1', history[1]?.id ?? '')).toBe(false)
    expect(await translations.makeCurrent('wang', 'tea-1-1', history[1]?.id ?? '')).toBe(true)
    expect((await seen('zhao'))?.en).toBe('I drink tea every day.')
    await translations.makeCurrent('wang', 'tea-1-1', history[0]?.id ?? '')
  })

  test('undo goes back one version at a time, to none', async () => {
    await translations.undo('wang', 'tea-1-1')
    expect((await seen('zhao'))?.en).toBe('I drink tea every day.')
    expect((await texts.find(null, 'tea'))?.translated).toBe(1)
    await translations.undo('wang', 'tea-1-1')
    expect(await seen('zhao')).toBeNull()
    expect((await texts.find(null, 'tea'))?.translated).toBe(0)
    expect(await translations.undo('wang', 'tea-1-1')).toBe(false)
    await translations.undo('li', 'tea-1-1')
    expect(await seen('li')).toBeNull()
  })

  test('two who write over the same version are told', async () => {
    const first = await translations.write(
      'wang',
      'tea-1-1',
      { en: 'Tea, daily.', links: '', over: null },
      at(2),
    )
    await expect(
      translations.write('wang', 'tea-1-1', { en: 'Tea!', links: '', over: null }, at(3)),
    ).rejects.toMatchObject({ code: 'changed-meanwhile' })
    await translations.write('wang', 'tea-1-1', { en: 'Tea!', links: '', over: first?.id ?? '' }, at(4))
    expect((await seen(null))?.en).toBe('Tea!')
  })

  test('a pair of another’s private text is not there', async () => {
    await text('diary', { ownerId: 'wang', shelf: 'private' }, [[['日记', 'Diary']]])
    expect(await translations.write('li', 'diary-1-1', { en: 'x', links: '' }, at(5))).toBeNull()
    expect(await translations.history('li', 'diary-1-1')).toEqual([])
    expect(await translations.undo('li', 'diary-1-1')).toBe(false)
  })

  const split: mends.NewMend = {
    scope: 'pair',
    textId: 'tea',
    pairId: 'tea-1-1',
    kind: 'words',
    form: '天天',
    start: 1,
    before: '[2]',
    after: '[1,1]',
  }

  test('a mend is everyone’s by the owner, one’s own by a reader, and undone by whoever may', async () => {
    const owners = await mends.add('wang', split, at(0))
    const own = await mends.add('li', { ...split, scope: 'everywhere' }, at(1))
    const inText = await mends.add('zhao', { ...split, scope: 'text' }, at(2))
    expect([owners?.ownerId, own?.ownerId, own?.textId, inText?.ownerId]).toEqual(['', 'li', '', 'zhao'])
    const laid = async (who: string | null) => (await chapters.read(who, 'tea', 1))?.mends.map(m => m.id)
    const everyones = async () => (await mends.ofEveryone('tea')).map(m => m.id)
    expect(await laid('li')).toEqual([own?.id])
    expect(await laid(null)).toEqual([])
    expect(await everyones()).toEqual([owners?.id])
    expect(await mends.undo('li', owners?.id ?? '', at(3))).toBe(false)
    expect(await mends.undo('wang', own?.id ?? '', at(3))).toBe(false)
    expect(await mends.undo('wang', owners?.id ?? '', at(3))).toBe(true)
    expect(await everyones()).toEqual([])
    expect((await mends.history('zhao', 'tea-1-1')).map(m => [m.author, m.undoneAt, m.may])).toEqual([
      ['zhao', null, true],
      ['wang', at(3), false],
    ])
    expect(await mends.redo('wang', owners?.id ?? '')).toBe(true)
    expect(await everyones()).toEqual([owners?.id])
    expect(await mends.add('li', { ...split, textId: 'diary', pairId: 'diary-1-1' }, at(4))).toBeNull()
  })
})
