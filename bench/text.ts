import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readContent } from '#core/memory/content.ts'
import { chineseCharacters } from '#core/text/count.ts'
import { lexicon } from '#db/lexicon.ts'
import { root } from '../scripts/stamp.mjs'

/** A paragraph with its English. */
export type Paragraph = { zh: string; en: string }

/** Paragraphs of a novel are about this long; those of our own texts, which are short, are joined. */
const PARAGRAPH = 70

/** What the paragraphs of our own texts say, some joined, in their order. */
function paragraphs(): Paragraph[] {
  const folder = join(root, 'content')
  const all: Paragraph[] = []
  for (const name of readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()) {
    const { chapters } = readContent(readFileSync(join(folder, name), 'utf8'))
    for (const { zh, en, kind } of chapters.flatMap(({ pairs }) => pairs)) {
      if (kind === 'heading') continue
      const last = all.at(-1)
      if (last && last.zh.length < PARAGRAPH)
        Object.assign(last, { zh: last.zh + zh, en: `${last.en} ${en}` })
      else all.push({ zh, en })
    }
  }
  return all
}

/** Words of the dictionary by turns, the same in every run: what a long text has and a short one hasn't. */
function* rareWords(): Generator<{ zh: string; en: string }> {
  const { dictionary } = lexicon()
  for (let line = 17; ; line = (line + 7919) % dictionary.size) {
    const { simplified, senses } = dictionary.entry(line)
    const [sense = ''] = senses
    if (/^\p{Script=Han}{2,4}$/u.test(simplified) && sense.length < 40) yield { zh: simplified, en: sense }
  }
}

/** Paragraphs without end: our own, again and again, each time with other words in a sentence at their end. */
export function* varied(): Generator<Paragraph> {
  const rare = rareWords()
  const next = () => rare.next().value ?? { zh: '', en: '' }
  for (;;) {
    for (const { zh, en } of paragraphs()) {
      const [one, two] = [next(), next()]
      yield {
        zh: `${zh}有人说起${one.zh}，也有人说起${two.zh}。`,
        en: `${en} Some spoke of “${one.en}”, and some of “${two.en}”.`,
      }
    }
  }
}

/** A chapter of about so many Chinese characters. */
export function chapter(characters: number, from: Iterator<Paragraph> = varied()): Paragraph[] {
  const taken: Paragraph[] = []
  for (let length = 0; length < characters; ) {
    const { value } = from.next()
    taken.push(value)
    length += chineseCharacters(value.zh)
  }
  return taken
}

/** A novel of chapters, in Chinese only. */
function novel(chapters: number, characters: number): string {
  const endless = varied()
  const all = Array.from({ length: chapters }, (_, i) => {
    const lines = chapter(characters, endless).map(({ zh }) => zh)
    return [`第${i + 1}章 鱼市与慢车`, ...lines].join('\n')
  })
  return `长街慢车录\n\n${all.join('\n\n')}\n`
}

/** The short text and the long one: the files that --short and --text name, else texts of a similar size made here. */
export function texts(): { short: Buffer; long: Buffer } {
  const file = { type: 'string' } as const
  const { values } = parseArgs({ options: { text: file, short: file } })
  const made = () =>
    Buffer.from(
      `一条鱼的故事\n\n${chapter(4400)
        .map(({ zh }) => zh)
        .join('\n')}\n`,
    )
  return {
    short: values.short ? readFileSync(values.short) : made(),
    long: values.text ? readFileSync(values.text) : Buffer.from(novel(120, 5900)),
  }
}
