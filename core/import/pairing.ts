import {
  assemble,
  type Block,
  type Document,
  readBlocks,
  readDocument,
  readEnglish,
} from '#core/import/document.ts'
import { type Method, pairParagraphs, type Warning } from '#core/pair/pair.ts'
import { spread } from '#core/pair/spread.ts'

/** A text with what is to be said of its pairing; `method` is null where there is no English. */
export type Paired = { document: Document; method: Method | null; warning?: Warning }

type English = ReturnType<typeof readEnglish>

/** A Chinese text and, where there is one, its English in a text of its own. Throws as `readDocument` does. */
export function readPair(zh: string, options: { name?: string; english?: string } = {}): Paired {
  const { name, english } = options
  if (!english?.trim()) {
    const document = readDocument(zh, name)
    const paired = document.chapters.some(chapter => chapter.pairs.some(pair => pair.en))
    return { document, method: paired ? 'alternate' : null }
  }
  const blocks = readBlocks(zh, name)
  const { answered, method, warning } = pairBlocks(blocks, readEnglish(english))
  return { document: assemble(answered, name), method, ...(warning ? { warning } : {}) }
}

/** In order where the numbers are equal; else section by section where the headings are; else all by length. */
function pairBlocks(zh: Block[], en: English): { answered: Block[]; method: Method; warning?: Warning } {
  const warning = zh.length === en.length ? undefined : { zh: zh.length, en: en.length }
  if (!warning) return { answered: zh.map((block, i) => answer(block, en[i]?.text)), method: 'order' }
  const zhParts = sections(zh)
  const enParts = sections(en)
  if (zhParts.length !== enParts.length) return { answered: pairRun(zh, en), method: 'length', warning }
  return {
    answered: zhParts.flatMap((part, i) => pairRun(part, enParts[i] ?? [])),
    method: 'length',
    warning,
  }
}

function sections<T extends { kind: Block['kind'] }>(blocks: T[]): T[][] {
  const parts: T[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push([])
    parts.at(-1)?.push(block)
  }
  return parts
}

/** No English is lost: what answers nothing stands with the paragraph before, or the first. */
function pairRun(zh: Block[], en: English): Block[] {
  if (zh.length === 0) return []
  const { beads } = pairParagraphs(
    zh.map(block => block.zh),
    en.map(block => block.text),
  )
  const answers = zh.map((): string[] => [])
  let latest = 0
  for (const bead of beads) {
    const text = bead.en.map(i => en[i]?.text ?? '').join('\n')
    const shares =
      bead.zh.length > 1 && text
        ? spread(
            bead.zh.map(i => zh[i]?.zh ?? ''),
            text,
          )
        : [text]
    for (const [k, share] of shares.entries()) {
      latest = bead.zh[k] ?? latest
      if (share) answers[latest]?.push(share)
    }
  }
  return zh.map((block, i) => answer(block, answers[i]?.join('\n')))
}

function answer(block: Block, en: string | undefined): Block {
  return en ? { ...block, en } : block
}
