import { describe, expect, test, vi } from 'vitest'
import { readExport } from '#core/export/read.ts'
import type { PairMend, WantedWord } from '#core/reader/mend.ts'
import type { MendScope } from '#core/text/mends.ts'
import { packedWordIds } from '#core/text/packed.ts'
import { toneDigits } from '#core/text/tones.ts'
import { analyzeSoon, runBehind } from '#db/analysis.ts'
import * as cards from '#db/cards.ts'
import { batch, query, sql } from '#db/client.ts'
import { learner } from '#db/fixture.ts'
import { type ImportDocument, runImport, startImport } from '#db/import.ts'
import { revise } from '#db/revise.ts'
import { databases, fresh } from '#db/testing.ts'
import * as texts from '#db/texts.ts'
import { readChapter } from '#server/chapter.ts'
import { exportText } from '#server/export.ts'
import { apply, pairIn } from '#server/mend-apply.ts'

vi.mock('server-only', () => ({}))

const lines = [
  ['老梁在意见箱前站了很久，他的意见谁也没看。', '孩子们长得很快，头发也长了。'],
  ['单先生和行长谈了一个小时，银行还是不同意。', '他把门把手擦干净了，门上的灰也没有了。'],
  ['这才能成功，他有才能。', '天天喝茶的人，天天都高兴。'],
  ['阿依古丽·买买提说，她在意见箱里放了一封信。', '小和尚在大学生活得很好，他重新学起。'],
]
const document: ImportDocument = {
  title: '意见箱',
  chapters: lines.map(paragraphs => ({
    title: '',
    pairs: paragraphs.map(zh => ({ kind: 'paragraph' as const, zh })),
  })),
}

/** Twenty mends as a teacher would make them: the pair, "门|把手 mén bǎ shǒu" or "{name}", the scope; at which place. */
const twenty: [pair: number, words: string, scope: MendScope, nth?: number][] = [
  [1, '意见|箱', 'text'],
  [1, '{老梁}', 'text'],
  [1, '谁 shuí', 'text'],
  [2, '孩子|们', 'text'],
  [2, '长 zhǎng', 'pair', 1],
  [2, '得 děi', 'pair'],
  [3, '{单先生 shàn xiān shēng}', 'pair'],
  [3, '行|长 háng zhǎng', 'pair'],
  [3, '一|个 yī gè', 'text'],
  [4, '门|把手 mén bǎ shǒu', 'pair'],
  [4, '门上', 'pair'],
  [4, '擦 cā', 'pair'],
  [5, '才能 cái néng', 'pair'],
  [5, '他有 tā yǒu', 'pair'],
  [6, '天|天', 'pair'],
  [6, '喝|茶', 'text'],
  [6, '{高兴 gāo xìng}', 'pair'],
  [7, '{阿依古丽·买买提 ā yī gǔ lì · mǎi mǎi tí}', 'text'],
  [7, '封|信', 'pair'],
  [8, '大学生|活', 'pair'],
]

describe.each(databases)('a text mended on %s', provider => {
  fresh(provider)
  let textId = ''
  const who = (id: string) => ({
    id,
    guest: false,
    keeper: false,
    name: id,
    timeZone: 'UTC',
    sessionAt: new Date(0),
  })
  const at = (n: number, text = textId) => ({ textId: text, chapter: Math.ceil(n / 2) })
  const pairAt = async (id: string | null, n: number, text = textId) =>
    (await readChapter(id === null ? null : who(id), text, at(n).chapter))?.pairs[(n - 1) % 2]

  /** "[门]{老梁}": as this reader sees the pair, with pinyin by a star where a person set it. */
  async function seen(id: string | null, n: number, text = textId): Promise<string> {
    const pair = await pairAt(id, n, text)
    return (pair?.words ?? [])
      .map(({ text, kind, syllables }) => {
        if (kind === 'other') return text
        const readings = syllables.map(syllable => syllable?.reading ?? '·').join(' ')
        const star = syllables.some(syllable => syllable?.source === 'person') ? ` ${readings}*` : ''
        return kind === 'name' ? `{${text}${star}}` : `[${text}${star}]`
      })
      .join('')
  }
  const whole = async (id: string | null, text = textId) =>
    (await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(n => seen(id, n, text)))).join('\n')

  async function ask(id: string, n: number, wanted: PairMend, text = textId): Promise<PairMend> {
    const pairId = (await pairAt(id, n, text))?.id ?? ''
    const undo = await apply(who(id), await pairIn(who(id), { ...at(n, text), pairId }), wanted)
    if (!undo) throw new Error('Nothing takes it back')
    return undo
  }
  async function mend(id: string, n: number, notation: string, scope: MendScope, nth = 0, text = textId) {
    const [parts = '', ...marks] = notation.replace(/[{}]/g, '').split(' ')
    const pair = await pairAt(id, n, text)
    const zh = pair?.zh ?? ''
    let start = zh.indexOf(parts.replaceAll('|', ''))
    for (let i = 0; i < nth; i++) start = zh.indexOf(parts.replaceAll('|', ''), start + 1)
    const readings = marks.map(mark => (mark === '·' ? '' : toneDigits(mark)))
    const words = parts.split('|').map((part): WantedWord => {
      const reading = readings.splice(0, part.length)
      return {
        length: part.length,
        ...(notation.startsWith('{') && { name: true }),
        ...(reading.length > 0 && { reading }),
      }
    })
    // A mend begins and ends where words do: what hangs over becomes words of its own.
    const length = parts.replaceAll('|', '').length
    const standing = pair?.words.filter(word => word.end > start && word.start < start + length) ?? []
    const before = start - (standing[0]?.start ?? start)
    const over = (standing.at(-1)?.end ?? 0) - start - length
    if (before > 0) words.unshift({ length: before })
    if (over > 0) words.push({ length: over })
    return ask(id, n, { kind: 'words', start: start - before, words, scope }, text)
  }
  /** The text as this reader takes it along. */
  async function file(id: string | null): Promise<string> {
    let json = ''
    for await (const part of (await exportText(id, textId, 'json')) ?? []) json += part
    return json
  }
  const behind = () => runBehind('test', async () => {})

  /** Whether what is counted is what stands in the pairs. */
  async function counted(text = textId) {
    const pairs = await query<{ words: Uint8Array }>(sql`SELECT "words" FROM "Pair" WHERE "textId" = ${text}`)
    const stands = new Map<number, number>()
    for (const { words } of pairs)
      for (const id of packedWordIds(words)) stands.set(id, (stands.get(id) ?? 0) + 1)
    const rows = await query<{ wordId: number; count: number }>(
      sql`SELECT "wordId", "count" FROM "Occurrence" WHERE "textId" = ${text}`,
    )
    expect(new Map(rows.map(({ wordId, count }) => [wordId, count]))).toEqual(stands)
    const sum = [...stands.values()].reduce((a, b) => a + b, 0)
    expect((await texts.find(null, text))?.words).toBe(sum)
  }
  const again = async (text: string) => {
    await batch([
      sql`UPDATE "Pair" SET "analysis" = 0 WHERE "textId" = ${text}`,
      sql`UPDATE "Text" SET "analysis" = 0 WHERE "id" = ${text}`,
    ])
    await analyzeSoon(new Date())
    await behind()
    expect((await texts.find(null, text))?.analysis).toBeGreaterThan(0)
  }

  let before = ''
  let after = ''
  const undos: [pair: number, undo: PairMend][] = []

  test('twenty mends of its owner are everyone’s at once, on the page and in the counts', async () => {
    for (const id of ['wang', 'li', 'zhao']) await learner(id)
    const started = await startImport('wang', 'shared', document)
    await runImport(started.jobId ?? '')
    textId = started.textId
    before = await whole(null)
    for (const [pair, words, scope, nth] of twenty)
      undos.push([pair, await mend('wang', pair, words, scope, nth)])
    after = await whole(null)
    // What the analysis cuts is its own business; by a star stands what a person set.
    expect(after.split('\n').map(line => line.match(/[[{][^\]}]*\*[\]}]/g)?.join(''))).toEqual([
      '{老梁 lao3 liang2*}[意见 yi4 jian4*][箱 xiang1*][谁 shui2*]',
      '[孩子 hai2 zi5*][们 men5*][得 dei3*][长 zhang3*]',
      '{单先生 shan4 xian1 sheng1*}[行 hang2*][长 zhang3*][一 yi1*][个 ge4*]',
      '[门 men2*][把手 ba3 shou3*][擦 ca1*][门上 men2 shang4*]',
      '[才能 cai2 neng2*][他有 ta1 you3*]',
      '[天 tian1*][天 tian1*][喝 he1*][茶 cha2*]{高兴 gao1 xing4*}',
      '{阿依古丽·买买提 a1 yi1 gu3 li4 · mai3 mai3 ti2*}[意见 yi4 jian4*][箱 xiang1*][封 feng1*][信 xin4*]',
      '[大学生 da4 xue2 sheng1*][活 huo2*]',
    ])
    for (const id of ['wang', 'li', 'zhao']) expect(await whole(id)).toBe(after)
    await counted()
  })

  test('a new version of the analysis keeps them, and the ids', async () => {
    const ids = async () => await query(sql`SELECT "id" FROM "Pair" WHERE "textId" = ${textId} ORDER BY "id"`)
    const stood = await ids()
    await again(textId)
    expect(await whole(null)).toBe(after)
    expect(await ids()).toEqual(stood)
    await counted()
  })

  test('an edit of another sentence keeps them', async () => {
    const undo = await ask('wang', 3, {
      kind: 'chinese',
      zh: '天黑了，下雨了。单先生和行长谈了一个小时，银行同意了。',
    })
    expect(await seen(null, 3)).toMatch(
      /^\[天黑\].*\{单先生 .*\}\[和\]\[行 hang2\*\]\[长 zhang3\*\].*\[一 yi1\*\]/,
    )
    await counted()
    await ask('wang', 3, undo)
    expect(await whole(null)).toBe(after)
    await counted()
  })

  test('exported and imported, they are there again, hold in a new analysis, and can be taken back', async () => {
    const exported = readExport(await file(null))
    for (const { pairs } of exported.chapters) for (const pair of pairs) delete pair.id
    const { textId: copy, jobId } = await startImport('li', 'shared', exported)
    await runImport(jobId ?? '')
    expect(await whole(null, copy)).toBe(after)
    await counted(copy)
    await again(copy)
    expect(await whole(null, copy)).toBe(after)
    const [row] = await query<{ id: string }>(
      sql`SELECT "id" FROM "Mend" WHERE "textId" = ${copy} AND "form" = ${'孩子们'}`,
    )
    await ask('li', 2, { kind: 'undo', mend: row?.id ?? '' }, copy)
    expect(await seen(null, 2, copy)).toMatch(/^\[孩子们\]/)
    await counted(copy)
  })

  test('a corrected file keeps them, and brings none twice', async () => {
    const count = async () =>
      (await query<{ n: number }>(sql`SELECT COUNT(*) AS n FROM "Mend" WHERE "textId" = ${textId}`))[0]?.n
    const stood = await count()
    await revise(textId, document, {}, new Date())
    expect(await whole(null)).toBe(after)
    await revise(textId, readExport(await file(null)), {}, new Date())
    expect(await whole(null)).toBe(after)
    expect(await count()).toBe(stood)
    await counted()
  })

  test('a reader’s own mends are theirs alone, counted for them alone', async () => {
    const split = expect.stringMatching(/\[才 cai2\*\]\[能 neng2\*\].*\[才 cai2\*\]\[能 neng2\*\]/)
    const undo = await mend('li', 5, '才|能', 'pair')
    await mend('li', 5, '才|能', 'text', 1)
    await mend('li', 4, '没|有', 'everywhere')
    expect(await seen('li', 5)).toEqual(split)
    for (const id of ['wang', 'zhao', null]) expect(await whole(id)).toBe(after)
    expect(await file('li')).not.toBe(await file(null))
    expect(await file('zhao')).toBe(await file(null))
    await counted()
    const more = async (id: string) => {
      const row = (await texts.list(id)).find(text => text.id === textId)
      return { words: row?.words ?? 0, known: row?.known ?? 0 }
    }
    const all = (await texts.find(null, textId))?.words ?? 0
    expect(await more('zhao')).toEqual({ words: all, known: 0 })
    expect(await more('li')).toEqual({ words: all + 3, known: 0 })
    const pair = await pairAt('li', 5)
    const cai = pair?.ids[pair.words.findIndex(({ text }) => text === '才')] ?? 0
    for (const id of ['li', 'zhao']) await cards.setStatus(id, [cai], 5, `known-${id}`, new Date(), {})
    expect((await more('li')).known).toBe(2)
    expect((await more('zhao')).known).toBe(0)
    await ask('li', 5, undo)
    expect(await seen('li', 5)).toEqual(split)
    expect(await more('li')).toEqual({ words: all + 3, known: 2 })
    await again(textId)
    expect(await seen('li', 5)).toContain('[才 cai2*]')
    expect(await more('li')).toEqual({ words: all + 3, known: 2 })
    await expect(
      ask('zhao', 5, { kind: 'redo', mend: undo.kind === 'undo' ? undo.mend : '' }),
    ).rejects.toThrow()
  })

  test('everywhere is in the texts to come too, for them alone', async () => {
    const { textId: other, jobId } = await startImport('', 'shared', {
      title: '灰',
      chapters: [{ title: '灰', pairs: [{ kind: 'paragraph', zh: '桌上没有灰。' }] }],
    })
    await runImport(jobId ?? '')
    await behind()
    expect(await seen('li', 1, other)).toContain('[没 mei2*][有 you3*]')
    expect(await seen('zhao', 1, other)).toContain('[没有]')
    const words = async (id: string) => (await texts.list(id)).find(text => text.id === other)?.words
    expect(await words('li')).toBe(((await words('zhao')) ?? 0) + 1)
  })

  test('taken back, in whatever order, all is as it was; brought back, too', async () => {
    const order = [...undos.keys()].sort((a, b) => ((a * 7) % 20) - ((b * 7) % 20))
    const redos: [number, PairMend][] = []
    for (const i of order) {
      const [pair, undo] = undos[i] ?? [0, { kind: 'undo', mend: '' }]
      redos.push([pair, await ask('wang', pair, undo)])
    }
    expect(await whole(null)).toBe(before)
    const [left] = await query<{ n: number }>(
      sql`SELECT COUNT(*) AS n FROM "Pair" WHERE "textId" = ${textId} AND "cut" IS NOT NULL`,
    )
    expect(left?.n).toBe(0)
    await counted()
    for (const [pair, redo] of redos) await ask('wang', pair, redo)
    expect(await whole(null)).toBe(after)
    await counted()
  })

  test('mended and taken back by many requests at once, the counts hold', async () => {
    await Promise.all(undos.map(async ([pair, undo]) => ask('wang', pair, await ask('wang', pair, undo))))
    expect(await whole(null)).toBe(after)
    await counted()
  })

  test('what isn’t theirs, or isn’t there any more, is refused', async () => {
    const start = (await pairAt('wang', 1))?.zh.indexOf('见') ?? 0
    const wanted: PairMend = { kind: 'words', start, words: [{ length: 1 }], scope: 'pair' }
    await expect(ask('wang', 1, wanted)).rejects.toMatchObject({ code: 'changed-meanwhile' })
    await expect(mend('wang', 1, '久 zhx', 'pair')).rejects.toMatchObject({ code: 'reading-invalid' })
    await expect(ask('zhao', undos[0]?.[0] ?? 1, undos[0]?.[1] ?? wanted)).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
