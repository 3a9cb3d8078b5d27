import { describe, expect, test } from 'vitest'
import type { Word } from '#core/text/word.ts'
import * as doubts from '#db/doubts.ts'
import { runImport, startImport } from '#db/import.ts'
import { databases, fresh } from '#db/testing.ts'

const zh = '他长得高。'
const words = [...zh].map((text, i): Word => {
  const syllable = {
    reading: text === '长' ? 'zhang3' : 'ta1',
    source: 'model' as const,
    doubtful: text === '长',
    sure: text === '长' ? 61 : 97,
  }
  const read = text !== '。'
  return { start: i, end: i + 1, text, kind: read ? 'word' : 'other', syllables: [read ? syllable : null] }
})

describe.each(databases)('doubtful readings on %s', provider => {
  fresh(provider)

  test('are counted, and the first are listed', async () => {
    const paragraph = { kind: 'paragraph' as const, zh, words }
    const { textId, jobId } = await startImport('', 'shared', {
      title: '高',
      chapters: [
        { title: '', pairs: [{ kind: 'paragraph', zh: '好。' }] },
        { title: '', pairs: [{ ...paragraph, id: 'tall' }, paragraph] },
      ],
    })
    await runImport(jobId ?? '')
    const first = { chapter: 2, pairId: 'tall', zh, start: 1, end: 2, sure: 61 }
    expect(await doubts.find(textId, 1)).toEqual({ count: 2, most: [first] })
    expect((await doubts.find(textId, 9)).most).toHaveLength(2)
  })
})
