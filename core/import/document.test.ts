import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LearnerError } from '#core/errors.ts'
import { type Document, readDocument } from '#core/import/document.ts'
import { chineseCharacters } from '#core/text/count.ts'

/** Chapters as lines: "# " before a heading, the English after " = ". */
function show({ chapters }: Document): string {
  const line = (kind: string, zh: string, en?: string) =>
    `${kind === 'heading' ? '# ' : ''}${zh}${en ? ` = ${en}` : ''}`
  return chapters
    .map(({ pairs }) => pairs.map(({ kind, zh, en }) => line(kind, zh, en)).join('\n'))
    .join('\n--\n')
}

function titles(document: Document): string[] {
  return document.chapters.map(chapter => chapter.title)
}

function codeOf(text: string): string {
  try {
    readDocument(text)
    return 'read'
  } catch (error) {
    if (error instanceof LearnerError) return error.code
    throw error
  }
}

test('a title, and a paragraph a line, with blank lines between or not', () => {
  const lines = ['河边的灯', '天黑了。', '灯一盏一盏地亮起来。', '没有人说话。']
  const read = readDocument(lines.join('\n'), 'deng.txt')
  expect(read.title).toBe('河边的灯')
  expect(show(read)).toBe('# 河边的灯\n天黑了。\n灯一盏一盏地亮起来。\n没有人说话。')
  expect(readDocument(lines.join('\n\n'))).toEqual(read)
  expect(readDocument(lines.map(line => `　　${line}`).join('\r\n'))).toEqual(read)
})

test('a text without a title is called by its file or its first words', () => {
  expect(readDocument('天黑了。灯亮了。', '/home/li/河边.txt').title).toBe('河边')
  expect(readDocument('天黑了，灯亮了。').title).toBe('天黑了')
})

test('chapters begin at their headings; the title and the author stand before them', () => {
  const read = readDocument(
    '《渡口》林小满\n\n第一回 老船夫夜半听雨 少年郎清晨问路\n雨下了一夜。\n第二回 桥断\n桥断了。\n第二回 桥断\n人都来了。',
  )
  expect(read).toMatchObject({ title: '渡口', author: '林小满' })
  expect(show(read)).toBe(
    '# 第一回 老船夫夜半听雨 少年郎清晨问路\n雨下了一夜。\n--\n# 第二回 桥断\n桥断了。\n第二回 桥断\n人都来了。',
  )
  expect(readDocument('渡口\n作者：林小满\n第一章\n雨。\n第二章\n晴。')).toMatchObject({
    title: '渡口',
    author: '林小满',
  })
})

test.each([
  '第一回见到他，我就知道他会走。',
  '第二章里已经说过这座桥，这里不再说。',
  '第三节课是数学。',
  '第一次来北京',
  '一、二、三，走！',
  'Chapter 3 of the book was lost 了。',
])('only looks like a heading: %s', sentence => {
  const read = readDocument(`第一章 雨\n下雨了。\n${sentence}\n第二章 晴\n天晴了。`)
  expect(titles(read)).toEqual(['第一章 雨', '第二章 晴'])
})

test.each([
  ['楔子', '第1章：风', '第2章：雨', '尾声'],
  ['第一百零九章 去', '第一百一十章 留', '第一一一章 回'],
  ['Chapter 1: 渡口', 'Chapter Two', 'CHAPTER III'],
  ['一', '二', '三'],
  ['（一）', '（二）'],
  ['1', '2', '3'],
  ['第一回雨夜', '第二回断桥', '第三回重逢'],
])('headings: %s, %s …', (...headings) => {
  const text = headings.map(heading => `${heading}\n雨下了一夜，天亮时才停。`).join('\n')
  expect(titles(readDocument(text))).toEqual(headings)
})

test('numbers that don’t count up are no headings', () => {
  expect(titles(readDocument('数字\n三\n他说。\n七\n她说。\n一\n我说。'))).toEqual(['数字'])
})

test('a preface with the title is a chapter before the first heading', () => {
  const read = readDocument('渡口日记\n这是朋友留下的日记。\n一\n雨。\n二\n晴。')
  expect(titles(read)).toEqual(['渡口日记', '一', '二'])
  expect(show(read)).toMatch(/^# 渡口日记\n这是朋友留下的日记。\n--\n# 一\n雨。/)
})

test('a volume and the chapter right under it are one heading, and a table of contents is none', () => {
  expect(titles(readDocument('渡口\n卷一 水\n第一章 雨\n下雨。\n第二章 晴\n天晴。'))).toEqual([
    '卷一 水 第一章 雨',
    '第二章 晴',
  ])
  const chapters = ['第一章 雨', '第二章 晴', '第三章 雪']
  const text = ['渡口', '目录', ...chapters, ...chapters.flatMap(title => [title, '正文在这里。'])].join('\n')
  expect(titles(readDocument(text))).toEqual(['渡口', ...chapters])
})

test('Markdown: headings by their marks, the rest without marks', () => {
  const read = readDocument(
    '# 早市\n\n五点，**城还没醒**。\n\n## 鱼\n\n- 鲫鱼[很新鲜](http://a.cn)。\n\n## 菜\n\n> 青菜带着露水。',
  )
  expect(read.title).toBe('早市')
  expect(show(read)).toBe('# 早市\n五点，城还没醒。\n--\n# 鱼\n鲫鱼很新鲜。\n--\n# 菜\n青菜带着露水。')
})

test('HTML is text', () => {
  expect(show(readDocument('<script>alert(1)</script>\n<b>你好</b>，世界。'))).toBe(
    '<script>alert(1)</script>\n<b>你好</b>，世界。',
  )
})

test('a text without headings is cut into parts of about 5,000 characters at paragraph ends', () => {
  const paragraph = '河水慢慢地流过村子，谁也不知道它要到哪里去。'
  const { chapters } = readDocument(['河', ...Array.from({ length: 750 }, () => paragraph)].join('\n'))
  const sizes = chapters.map(({ pairs }) => pairs.reduce((sum, { zh }) => sum + chineseCharacters(zh), 0))
  expect(sizes.every(size => size > 4_000 && size < 6_000)).toBe(true)
  expect(chapters.map(({ title }) => title)).toEqual(['河', '2', '3'])
  expect(readDocument(`河\n${`${paragraph}\n`.repeat(300)}`).chapters).toHaveLength(1)
})

test('a paragraph over 2,000 characters is cut at sentence ends, with its English', () => {
  const zh = Array.from({ length: 200 }, () => '河水慢慢地流过村子，谁也不知道它去哪里。').join('')
  const en = Array.from(
    { length: 200 },
    () => 'The river runs slowly past the village, and nobody knows where.',
  ).join(' ')
  const pairs = readDocument(`${zh}\n${en}`).chapters.flatMap(chapter => chapter.pairs)
  expect(pairs).toHaveLength(2)
  expect(pairs.map(pair => pair.zh).join('')).toBe(zh)
  expect(pairs.map(pair => pair.en).join(' ')).toBe(en)
  expect(pairs[0]?.zh.endsWith('。')).toBe(true)
})

test('what can’t be read as Chinese is named', () => {
  expect(codeOf(' \n\u3000')).toBe('file-empty')
  expect(codeOf('1 2 3 …')).toBe('no-chinese')
  expect(codeOf('It was raining, and nobody came to the ferry.')).toBe('english-where-chinese')
  expect(codeOf('我用 GPT 写 code，再用 Linux 跑 tests。')).toBe('read')
})

test('a million characters on a line are read in bounded time, and none is lost', () => {
  const start = performance.now()
  for (const text of ['我'.repeat(1_000_000), '𠀀'.repeat(500_000), '他说：“好。”'.repeat(140_000)]) {
    const { chapters } = readDocument(text)
    expect(chapters.flatMap(({ pairs }) => pairs.map(pair => pair.zh)).join('')).toBe(text)
    expect(chapters.every(({ pairs }) => pairs.every(({ zh }) => chineseCharacters(zh) <= 2_000))).toBe(true)
  }
  for (const marks of ['[', '*', '# ', '> ', '`', '（', '\t', '第一章'])
    readDocument(`# 河\n河${marks.repeat(200_000)}水`)
  expect(performance.now() - start).toBeLessThan(15_000)
})

test('any text is read whole, or refused with a name', () => {
  const signs = fc.constantFrom(...'河水。，“”一二第回章#*1a. \n\n\n\t')
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 80 }), text => {
      if (codeOf(text) !== 'read' || text.includes('#') || text.includes('a')) return
      const { title, chapters } = readDocument(text)
      const all =
        title + chapters.flatMap(({ pairs }) => pairs.map(pair => pair.zh + (pair.en ?? ''))).join('')
      expect(chineseCharacters(all)).toBeGreaterThanOrEqual(chineseCharacters(text))
    }),
  )
})
