import { afterEach, describe, expect, test, vi } from 'vitest'
import { unpack } from '#core/text/packed.ts'
import * as chapters from '#db/chapters.ts'
import { client, query, sql } from '#db/client.ts'
import { Lost } from '#db/engine.ts'
import { learner } from '#db/fixture.ts'
import { type ImportDocument, importProgress, runImport, startImport } from '#db/import.ts'
import * as jobs from '#db/jobs.ts'
import * as memory from '#db/memory.ts'
import * as store from '#db/store.ts'
import { databases, fresh } from '#db/testing.ts'
import * as texts from '#db/texts.ts'
import * as words from '#db/words.ts'

const tea: ImportDocument = {
  title: '喝茶',
  titleEn: 'Drinking tea',
  chapters: [
    {
      title: '第一章　早上',
      titleEn: 'Morning',
      pairs: [
        { kind: 'heading', zh: '第一章　早上', en: 'Chapter one: Morning' },
        { kind: 'paragraph', zh: '我天天喝茶。茶很好喝。', en: 'I drink tea every day. It tastes good.' },
      ],
    },
    {
      title: '第二章　晚上',
      pairs: [
        { kind: 'heading', zh: '第二章　晚上' },
        { kind: 'paragraph', zh: '晚上他不喝茶，他喝水。' },
        { kind: 'paragraph', zh: '你呢？😀𠮷' },
      ],
    },
  ],
}

const other = (title: string): ImportDocument => ({
  title,
  chapters: [{ title, pairs: [{ kind: 'paragraph', zh: `${title}。晚上他不喝茶，他喝水。` }] }],
})

describe.each(databases)('imports on %s', provider => {
  fresh(provider)
  afterEach(() => vi.restoreAllMocks())

  test('a text is on the shelf at once and filled by its job', async () => {
    await learner('wang')
    await learner('li')
    const started = await startImport('wang', 'private', tea)
    expect(started.isNew).toBe(true)
    expect(await texts.find('wang', started.textId)).toMatchObject({
      state: 'importing',
      chapters: 0,
    })
    expect(await importProgress(started.textId)).toMatchObject({ state: 'waiting', done: 0, total: 31 })

    await runImport(started.jobId ?? '')
    const text = await texts.find('wang', started.textId)
    expect(text).toMatchObject({
      state: 'ready',
      titleZh: '喝茶',
      titleEn: 'Drinking tea',
      titlePinyin: 'hecha',
      script: 'hans',
      chapters: 2,
      pairs: 5,
      translated: 2,
      characters: 31,
      opening: '我天天喝茶。茶很好喝。',
    })
    expect(await importProgress(started.textId)).toMatchObject({ state: 'done', done: 31, total: 31 })
    const job = await client().job.findUniqueOrThrow({ where: { id: started.jobId ?? '' } })
    expect(job.payload.length).toBe(0)

    const first = await chapters.read('wang', started.textId, 1)
    expect(first).toMatchObject({ number: 1, titleZh: '第一章　早上', titleEn: 'Morning', before: 0 })
    expect(first?.pairs[1]).toMatchObject({
      kind: 'paragraph',
      number: 2,
      translation: { en: 'I drink tea every day. It tastes good.', source: 'file', links: '1-1 1-1' },
    })
    expect((await chapters.read('wang', started.textId, 2))?.before).toBe(2)
  })

  test('the words of each pair cover it, and are counted over the whole text', async () => {
    const [text] = await texts.list('wang')
    const counted = new Map<number, number>()
    for (const number of [1, 2]) {
      const chapter = await chapters.read('wang', text?.id ?? '', number)
      for (const pair of chapter?.pairs ?? []) {
        const { words: list, ids } = unpack(pair.words, pair.zh, () => undefined)
        expect(list.map(word => word.text).join('')).toBe(pair.zh)
        for (const id of ids) if (id) counted.set(id, (counted.get(id) ?? 0) + 1)
      }
    }
    const rows = await query<{ wordId: number; count: number }>(
      sql`SELECT "wordId", "count" FROM "Occurrence" WHERE "textId" = ${text?.id}`,
    )
    expect(new Map(rows.map(row => [row.wordId, row.count]))).toEqual(counted)
    expect(text?.words).toBe([...counted.values()].reduce((a, b) => a + b))
    const [tea = 0] = await words.ids([{ simplified: '茶', reading: 'cha2' }])
    const forms = [...(await words.forms([...counted.keys()])).values()].map(key => key.simplified)
    expect(forms).toContain('天天')
    expect(counted.get(tea) ?? counted.size).toBeGreaterThan(0)
  })

  test('the same file twice is the same text, for the same owner', async () => {
    const again = await startImport('wang', 'private', tea)
    expect(again).toMatchObject({ isNew: false, jobId: null })
    const forced = await startImport('wang', 'private', tea, { again: true })
    expect(forced.isNew).toBe(true)
    await texts.erase(forced.textId)
    const lis = await startImport('li', 'private', tea)
    expect(lis.isNew).toBe(true)
    await texts.erase(lis.textId)
  })

  test('what was translated once opens translated, for the same learner', async () => {
    const plain: ImportDocument = {
      title: '茶',
      chapters: [{ title: '茶', pairs: [{ kind: 'paragraph', zh: '我天天喝茶。茶很好喝。' }] }],
    }
    const mine = await startImport('wang', 'private', plain)
    await runImport(mine.jobId ?? '')
    expect((await chapters.read('wang', mine.textId, 1))?.pairs[0]?.translation).toMatchObject({
      en: 'I drink tea every day. It tastes good.',
      source: 'memory',
      links: '1-1 1-1',
    })
    const theirs = await startImport('li', 'private', plain)
    await runImport(theirs.jobId ?? '')
    expect((await chapters.read('li', theirs.textId, 1))?.pairs[0]?.translation).toBeNull()
  })

  test('ids, links and sources that a text brings are kept', async () => {
    const brought: ImportDocument = {
      title: '旧书',
      chapters: [
        {
          title: '旧书',
          pairs: [
            {
              kind: 'paragraph',
              id: 'for-ever',
              zh: '书旧了。还能看。',
              en: 'Old, but legible.',
              links: '2-1',
              source: 'built-in',
            },
          ],
        },
      ],
    }
    const { jobId } = await startImport('', 'built-in', brought, { textId: 'old-book', level: '2' })
    await runImport(jobId ?? '')
    const chapter = await chapters.read(null, 'old-book', 1)
    expect(chapter?.text).toMatchObject({ shelf: 'built-in', level: '2', mine: false })
    expect(chapter?.pairs[0]).toMatchObject({
      id: 'for-ever',
      translation: { links: '2-1', source: 'built-in' },
    })
    expect((await memory.find('', [chapter?.pairs[0]?.key ?? ''])).size).toBe(0)
  })

  test('an import that died goes on where it stopped: what was stored keeps its ids', async () => {
    const long = (title: string) => {
      const zh = (i: number) => `${title}${i}。晚上他不喝茶，他喝水，他走了。`
      return {
        title,
        pairs: Array.from({ length: 800 }, (_, i) => ({ kind: 'paragraph' as const, zh: zh(i) })),
      }
    }
    const book: ImportDocument = { title: '书', chapters: ['一', '二', '三'].map(long) }
    const { textId, jobId } = await startImport('li', 'private', book)
    const job = await jobs.claim('dead', new Date(Date.now() - 60_000), jobId ?? '')
    const half = await store.createStore(job ?? never(), 'dead', book)
    expect(await half.write(0)).toBe(1)
    expect(await half.write(1)).toBe(2)
    const before = await chapters.read('li', textId, 2)
    await client().job.update({ where: { id: jobId ?? '' }, data: { leaseEnds: new Date(0) } })

    await runImport(jobId ?? '')
    expect(await texts.find('li', textId)).toMatchObject({ state: 'ready', chapters: 3, pairs: 2400 })
    expect(await chapters.read('li', textId, 2)).toMatchObject({ pairs: before?.pairs ?? [] })
    const [sum] = await query<{ n: number }>(
      sql`SELECT SUM("count") AS n FROM "Occurrence" WHERE "textId" = ${textId}`,
    )
    expect(sum?.n).toBe((await texts.find('li', textId))?.words)
    // The dead one wakes up: it can store nothing twice.
    await expect(half.write(2)).rejects.toThrow(Lost)
    expect((await texts.find('li', textId))?.chapters).toBe(3)
  })

  test('an import that fails says so, keeps what it has, and can be tried again', async () => {
    const { textId, jobId } = await startImport('li', 'private', other('六'))
    vi.spyOn(memory, 'find').mockRejectedValueOnce(new Error('no more room on the disk'))
    await expect(runImport(jobId ?? '')).rejects.toThrow(/disk/)
    expect((await texts.find('li', textId))?.state).toBe('stopped')
    expect(await importProgress(textId)).toMatchObject({ state: 'failed', error: 'import-stopped' })
    expect(await jobs.retry('li', jobId ?? '')).toBe(true)
    await runImport(jobId ?? '')
    expect((await texts.find('li', textId))?.state).toBe('ready')
  })

  test('a text that is erased meanwhile takes its import with it', async () => {
    const { textId, jobId } = await startImport('li', 'private', other('七'))
    const job = await jobs.claim('slow', new Date(), jobId ?? '')
    const half = await store.createStore(job ?? never(), 'slow', other('七'))
    await texts.erase(textId)
    await expect(half.write(0)).rejects.toThrow(Lost)
    expect(await client().pair.count({ where: { textId } })).toBe(0)
  })

  test('a job whose workers all died is given up, and its text says so', async () => {
    const { textId, jobId } = await startImport('li', 'private', other('八'))
    const long = Date.now() - 10_000_000
    for (let i = 0; i < 5; i++) await jobs.claim('mortal', new Date(long + i * 1_000_000), jobId ?? '')
    await jobs.giveUp(new Date())
    expect((await texts.find('li', textId))?.state).toBe('stopped')
    await expect(runImport(jobId ?? '')).rejects.toThrow('import-stopped')
  })
})

function never(): never {
  throw new Error('The job was not there')
}
