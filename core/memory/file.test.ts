import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Memory, readMemory, writeMemory } from '#core/memory/file.ts'

const key = (digit: string) => `1:${digit.repeat(64)}`

const file = `# The English of a story, for reading beside it.

= 小满 Xiǎomǎn

@ ${key('a')}
1 The rain stopped.
2 We walked to the bridge, where nobody spoke. Then we went home.
0 (They never told anyone.)
1
= 渡口 dùkǒu
= 林先生 Lín xiānsheng

@ ${key('b')}
~ footer
1 Slow Trains
`

test('a memory file is read: English, links by count, words that help', () => {
  const { notes, words, entries } = readMemory(file)
  expect(notes).toEqual(['The English of a story, for reading beside it.'])
  expect(words).toEqual([{ text: '小满', pinyin: 'Xiǎomǎn', kind: 'name' }])
  expect(entries).toEqual([
    {
      key: key('a'),
      en: 'The rain stopped. We walked to the bridge, where nobody spoke. Then we went home. (They never told anyone.)',
      links: [
        [1, 1],
        [2, 2],
        [0, 1],
        [1, 0],
      ],
      words: [
        { text: '渡口', pinyin: 'dùkǒu', kind: 'word' },
        { text: '林先生', pinyin: 'Lín xiānsheng', kind: 'name' },
      ],
      footer: false,
    },
    { key: key('b'), en: 'Slow Trains', links: [[1, 1]], words: [], footer: true },
  ])
  expect(writeMemory(readMemory(file))).toBe(file)
})

test('a line that ends within an English sentence is one bead with the next', () => {
  const { entries } = readMemory(`@ ${key('c')}\n1 The rain stopped,\n1 and we left.\n1 Nobody spoke.`)
  expect(entries[0]).toMatchObject({
    en: 'The rain stopped, and we left. Nobody spoke.',
    links: [
      [2, 1],
      [1, 1],
    ],
  })
})

test('a line that is none of these is named by its number', () => {
  expect(() => readMemory('@ 1:abc')).toThrow('Line 1')
  expect(() => readMemory(`@ ${key('a')}\n雨停了。`)).toThrow('Line 2')
  expect(() => readMemory('1 English without a key')).toThrow('Line 1')
})

test('what is written is read back', () => {
  const line = fc.record({
    zh: fc.integer({ min: 0, max: 3 }),
    en: fc.constantFrom('It rained.', 'Who? Me.', 'A town'),
  })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), lines => {
      const text = `@ ${key('d')}\n${lines.map(({ zh, en }) => `${zh} ${en}`).join('\n')}\n`
      const memory: Memory = readMemory(text)
      expect(readMemory(writeMemory(memory))).toEqual(memory)
    }),
  )
})
