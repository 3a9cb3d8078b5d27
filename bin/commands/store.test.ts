import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { json, duidu as run } from '../testing.ts'

let folder = ''
const duidu = (args: string[], input = '', data = 'data') =>
  run(args, input, { DUIDU_DATA: join(folder, data), DATABASE_URL: '' })

const zh = '雪\n\n下了一夜的雪，门口的脚印都没有了。\n\n“车呢？”她问。\n\n他说：“不来了。”\n'
const en =
  'Snow\n\nIt had snowed all night. The footprints at the door were gone.\n\n“The bus?” she asked.\n\n“It isn’t coming,” he said.\n'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duidu-cli-'))
  await writeFile(join(folder, 'snow.txt'), zh)
  await writeFile(join(folder, 'snow.en.txt'), en)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const imported = async (data?: string) => {
  const ran = await duidu(
    ['import', join(folder, 'snow.txt'), '--english', join(folder, 'snow.en.txt')],
    '',
    data,
  )
  return json(ran.out)[0]
}

test('a text with its English comes in once, and stands among the texts', async () => {
  const first = await imported()
  expect(first).toEqual({ text: expect.any(String), chapters: 1, pairs: 4, translated: 4, new: true })
  expect(await imported()).toEqual({ ...first, new: false })
  const texts = json((await duidu(['texts'])).out)
  expect(texts.find(({ text }) => text === first.text)).toEqual({
    text: first.text,
    title: { zh: '雪', en: 'Snow' },
    shelf: 'shared',
    level: null,
    chapters: 1,
    pairs: 4,
    translated: 4,
    characters: 25,
  })
  expect(texts.some(({ shelf }) => shelf === 'built-in')).toBe(true)
})

test('what export wrote comes back the same on another server', async () => {
  const { text } = await imported()
  const { out } = await duidu(['export', text])
  const [exported] = json(out)
  expect(exported.chapters[0].pairs[1]).toMatchObject({
    kind: 'paragraph',
    zh: '下了一夜的雪，门口的脚印都没有了。',
    source: { zh: 'file', en: 'file' },
    sentences: { zh: [[0, 17]] },
    links: [[[0], [0, 1]]],
  })
  await writeFile(join(folder, 'snow.json'), out)
  const there = json((await duidu(['import', join(folder, 'snow.json')], '', 'elsewhere')).out)[0]
  expect(there).toMatchObject({ pairs: 4, translated: 4, new: true })
  expect((await duidu(['export', there.text], '', 'elsewhere')).out).toBe(out)
})

test('a corrected file keeps the ids of its pairs', async () => {
  const { text } = await imported()
  const ids = async () =>
    json((await duidu(['export', text])).out)[0].chapters[0].pairs.map(({ id }: { id: string }) => id)
  const before = await ids()
  const { out } = await duidu(['import', '-', '--into', text], zh.replace('没有了', '没了'))
  expect(json(out)).toEqual([{ text, chapters: 1, pairs: 4, translated: 4, new: false }])
  expect(await ids()).toEqual(before)
})

test('other forms: both languages by turns, one alone, a table', async () => {
  const { text } = await imported('elsewhere')
  const to = async (form: string) => (await duidu(['export', text, '--to', form], '', 'elsewhere')).out
  expect(await to('txt')).toContain('“车呢？”她问。\n“The bus?” she asked.\n')
  expect((await to('zh')).replace(/\n+/g, '')).toBe(zh.replace(/\n+/g, ''))
  expect(await to('tsv')).toMatch(/^chapter\tid\tkind\tchinese\tenglish\n1\t\w+\theading\t雪\tSnow\n/)
})

test('a paragraph in memory opens translated wherever it is met', async () => {
  const added = await duidu(
    ['memory', 'add'],
    '{"zh":"谁也 不说话。","en":"Nobody says a word."}\n',
    'elsewhere',
  )
  expect(json(added.out)).toEqual([{ added: 1 }])
  const { out } = await duidu(['import', '-'], '天亮以前\n\n谁也不说话。\n\n只有风。\n', 'elsewhere')
  expect(json(out)[0]).toMatchObject({ pairs: 3, translated: 1 })
})

test('what can’t be done is said in a sentence', async () => {
  expect(await duidu(['export', 'nowhere'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('no text nowhere'),
  })
  expect(await duidu(['import', '-'], 'Nothing in Chinese here at all.')).toMatchObject({ code: 1, out: '' })
  expect(await duidu(['import', '-', '--learner', 'nobody@example.org'], zh)).toMatchObject({
    code: 1,
    err: expect.stringContaining('no learner nobody@example.org'),
  })
  expect(await duidu(['memory', 'add'], '{"zh":"好"}')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Line 1'),
  })
})
