import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentences } from '#core/text/sentences.ts'

/** Sentences are written with | between them. */
function show(text: string, language: 'zh' | 'en'): string {
  return sentences(text, language)
    .map(([start, end]) => text.slice(start, end))
    .join('|')
}

test.each([
  '雨停了。|我们出门吧！|你去不去？|',
  '他喊道：“快来！|船要开了！”|码头上没有人。',
  '“你饿不饿？”奶奶问。|我摇摇头。',
  '“走吧！”老人低声说，“天黑了。”|我们就走了。',
  '老师说：“坐下。”|学生说：“好。”|教室安静了。',
  '“好。”|她点点头，去开门。',
  '“在吗？”|“在。”',
  '「下雪了！」妹妹說。|我們都跑到窗前。',
  '『這是什麼？』|他不回答。',
  '你在说什么？！|真是的……',
  '我……我不知道。|他也不知道。',
  '“我以为……”|门开了。',
  '他走了。……|第二天又来了。',
  '别去！|——那里很冷。',
  '山里传来“救命！”的喊声。|大家停住了。',
  '我读过《你好？再见！》这本书。|很好看。',
  '他来了（昨天来的。真的！）又走了。|我没看见。',
  '（灯灭了。）|有人在笑。',
  '价格是3.5元,不贵!|你要几个?|两个.|好。',
  '网址是https://example.org/?a=1!b，请看。|谢谢。',
  '今天真好！😀|明天呢？',
  '结果见表二。[1]|下面讨论。',
  '她说:"等一等!"|没有人听见。',
])('Chinese: %s', expected => {
  const text = expected.replaceAll('|', '')
  expect(show(text, 'zh')).toBe(expected.replace(/\|$/, ''))
})

test.each([
  'Dr. Chen went to the U.S. in 1998. |She met J. R. Ma there. |It cost $3.5 million.',
  '“Who is it?” he asked. |“Only me.” |The door closed.',
  '"Where?" Lin asked. |"Here!" I said. |"Now!" |The bell rang.',
  '“Yes.”|“No.” |They laughed.',
  'He waited... and waited. |Then… |Nothing. |I… I forgot.',
  'See No. 5 and Fig. 3, e.g. the red one. |Plan B. |We go.',
  'So do I. |The bus left at 5 p.m. |We walked.',
  '1. Wash the rice. |2. Add water.',
  '(It was late.) |We went home.',
  'What?! |You too? |Apple Inc. refused.',
  'GPT-3.5 came out in Nov. 2022. |It was new.',
])('English: %s', expected => {
  expect(show(expected.replaceAll('|', ''), 'en')).toBe(expected)
})

const signs = '我们说问他道。！？…—“”‘’「」『』（）《》，：；、.!?,:"\'()[] \u3000\n3aA—…😀𠀀'
const anyText = fc.string({ unit: fc.constantFrom(...signs), maxLength: 60 })

test('sentences cover the text without gaps, and none is empty', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('zh' as const, 'en' as const), (text, language) => {
      const spans = sentences(text, language)
      expect(spans.map(([start, end]) => text.slice(start, end)).join('')).toBe(text)
      expect(spans.every(([start, end]) => end > start)).toBe(true)
    }),
  )
})

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000')

test('Chinese is cut alike in full width and in half width', () => {
  fc.assert(
    fc.property(anyText, text => {
      expect(sentences(fullWidth(text), 'zh')).toEqual(sentences(text, 'zh'))
    }),
  )
})

test('Chinese is cut alike whatever blanks stand in it', () => {
  const cut = (text: string) =>
    sentences(text, 'zh').map(([start, end]) => text.slice(start, end).replace(/\s/g, ''))
  fc.assert(
    fc.property(anyText, text => {
      expect(cut(text).filter(Boolean)).toEqual(cut(text.replace(/\s/g, '')))
    }),
  )
})

test('Chinese is cut alike in both scripts', () => {
  expect(show('“來！”老師問。她說：“好。”', 'zh')).toBe('“來！”老師問。|她說：“好。”')
  expect(show('“来！”老师问。她说：“好。”', 'zh')).toBe('“来！”老师问。|她说：“好。”')
})

test('a million characters are cut in bounded time', () => {
  const start = performance.now()
  for (const text of ['（“'.repeat(500_000), '！—”'.repeat(333_333), '...'.repeat(333_333)])
    sentences(text, 'zh')
  expect(performance.now() - start).toBeLessThan(5_000)
})
