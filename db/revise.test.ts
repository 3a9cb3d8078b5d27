import { describe, expect, test } from 'vitest'
import * as chapters from '#db/chapters.ts'
import { learner } from '#db/fixture.ts'
import { type ImportDocument, runImport, startImport } from '#db/import.ts'
import * as reading from '#db/reading.ts'
import { revise } from '#db/revise.ts'
import { databases, fresh } from '#db/testing.ts'
import * as texts from '#db/texts.ts'
import * as translations from '#db/translations.ts'

const now = new Date('2026-11-24T08:00:00Z')

const document = (...lines: [zh: string, en?: string][]): ImportDocument => ({
  title: '雪',
  chapters: [{ title: '雪', pairs: lines.map(([zh, en]) => ({ kind: 'paragraph', zh, ...(en && { en }) })) }],
})

const first = document(
  ['雪下了一夜。', 'It snowed all night.'],
  ['门口的脚印都没有了。', 'The footprints at the door are gone.'],
  ['他等了一会儿，车没有来。'],
)

describe.each(databases)('a corrected file on %s', provider => {
  fresh(provider)

  const stand = async (textId: string, learnerId: string | null = null) => {
    const chapter = await chapters.read(learnerId, textId, 1)
    return chapter?.pairs.map(({ id, zh, translation }) => ({ id, zh, en: translation?.en ?? null })) ?? []
  }

  test('keeps the ids, the place and the English of a person', async () => {
    const wang = await learner('wang')
    const { textId, jobId } = await startImport(wang, 'private', first)
    await runImport(jobId ?? '')
    const [a, b, c] = await stand(textId, wang)
    await translations.write(wang, a?.id ?? '', { en: 'Snow fell all night.', links: '1-1' }, now)
    await reading.setPlace(wang, textId, c?.id ?? '', now)

    const corrected = document(
      ['雪下了一夜。', 'It was snowing the whole night.'],
      ['谁也不说话。', 'Nobody speaks.'],
      ['门口的脚印都没了。', 'The footprints by the door are gone.'],
      ['他等了一会儿，车没有来。'],
    )
    expect(await revise(textId, corrected, { titleEn: 'Snow' }, now)).toBe(true)

    const pairs = await stand(textId, wang)
    expect(pairs).toEqual([
      { id: a?.id, zh: '雪下了一夜。', en: 'Snow fell all night.' },
      { id: expect.any(String), zh: '谁也不说话。', en: 'Nobody speaks.' },
      { id: b?.id, zh: '门口的脚印都没了。', en: 'The footprints by the door are gone.' },
      { id: c?.id, zh: '他等了一会儿，车没有来。', en: null },
    ])
    const [text] = await texts.list(wang)
    expect(text).toMatchObject({
      id: textId,
      titleEn: 'Snow',
      pairs: 4,
      translated: 3,
      characters: 28,
      state: 'ready',
    })
    expect(text?.place).toMatchObject({ chapter: 1, pairId: c?.id })
    expect((await texts.list(wang)).length).toBe(1)
    const versions = await translations.history(wang, a?.id ?? '')
    expect(versions.map(({ en, current }) => [en, current])).toContainEqual([
      'It was snowing the whole night.',
      false,
    ])
  })

  test('a paragraph that is gone leads to its neighbour', async () => {
    const { textId, jobId } = await startImport('', 'shared', first)
    await runImport(jobId ?? '')
    const [a, b] = await stand(textId)
    await revise(textId, document(['雪下了一夜。'], ['他等了一会儿，车没有来。']), {}, now)
    expect((await stand(textId)).map(({ zh }) => zh)).toEqual(['雪下了一夜。', '他等了一会儿，车没有来。'])
    expect(await chapters.ofPair(null, b?.id ?? '')).toEqual({ textId, chapter: 1, pairId: a?.id })
  })

  test('there is nothing to correct where there is no text', async () => {
    expect(await revise('nowhere', first, {}, now)).toBe(false)
  })
})
