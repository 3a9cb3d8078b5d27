import { expect, test } from 'vitest'
import { duidu, json } from './testing.ts'

test('every command has help', async () => {
  const { code, out } = await duidu(['--help'])
  expect(code).toBe(0)
  const commands = [...out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name ?? '')
  expect(commands).toEqual(expect.arrayContaining(['start', 'analyze', 'import', 'export']))
  for (const command of commands.filter(name => name !== 'help')) {
    expect(await duidu([command, '--help'])).toMatchObject({ code: 0, err: '' })
  }
})

test.each([
  [[]],
  [['nope']],
  [['texts', '--nope']],
  [['import']],
  [['align', '--files', 'zh.txt']],
  [['memory']],
])('wrong usage is told apart from a failure: duidu %j', async args => {
  const { code, out, err } = await duidu(args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).not.toBe('')
})

test('a file that is not there is a failure, said in a line', async () => {
  expect(await duidu(['analyze', 'nowhere.txt'])).toEqual({
    code: 1,
    out: '',
    err: expect.stringMatching(/^duidu: There is no file nowhere\.txt\n$/m),
  })
})

test('analyze gives an object for each line, the empty ones too, and covers it with words', async () => {
  const { code, out } = await duidu(['analyze', '-'], '银行行长\n\n他去公园玩儿。\r\n')
  const [bank, empty, park] = json(out)
  expect(code).toBe(0)
  expect(bank).toEqual({
    text: '银行行长',
    words: [
      { start: 0, end: 2, text: '银行', pinyin: ['yín', 'háng'] },
      { start: 2, end: 4, text: '行长', pinyin: ['háng', 'zhǎng'] },
    ],
  })
  expect(empty).toEqual({ text: '', words: [] })
  expect(park.words.map(({ text }: { text: string }) => text).join('')).toBe('他去公园玩儿。')
  expect(park.words.at(-2).pinyin.at(-1)).toBe('r')
  expect(park.words.at(-1).pinyin).toEqual([null])
})

test('many lines are spread over the cores and come back in their order', async () => {
  const lines = Array.from({ length: 9000 }, (_, i) => `第${i}天，我们去公园散步。`)
  const { code, out } = await duidu(['analyze'], lines.join('\n'))
  expect(code).toBe(0)
  expect(json(out).map(({ text }) => text)).toEqual(lines)
})

test('gloss says what a word means here, and where its English stands', async () => {
  const { out } = await duidu(['gloss'], '{"id":"a","zh":"他在银行工作。","en":"He works at a bank."}')
  const [{ id, words }] = json(out)
  expect(id).toBe('a')
  expect(words.find(({ text }: { text: string }) => text === '银行')).toMatchObject({
    senses: ['bank'],
    english: [[14, 18]],
  })
})

test('align numbers units over the whole side, whether or not they come in paragraphs', async () => {
  const { out } = await duidu(
    ['align'],
    '{"id":1,"zh":["你好。","我走了。"],"en":["Hello.","I am leaving."]}\n{"id":2,"zh":[["你好。"],["我走了。"]],"en":[["Hello."],["I am leaving."]]}',
  )
  const links = [
    [[0], [0]],
    [[1], [1]],
  ]
  expect(json(out)).toEqual([
    { id: 1, links },
    { id: 2, links },
  ])
})
