import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keySyllables, pack, packedDoubts, packedWordIds, tokens, unpack } from '#core/text/packed.ts'
import type { Syllable, SyllableSource, Word, WordKind } from '#core/text/word.ts'

const kinds: WordKind[] = ['word', 'name', 'number', 'latin', 'other']

/** A sentence as words: "银行/yin2 hang2", "，", "Li:latin", a `?` for a doubtful syllable, `*` for a person's. */
function words(...parts: string[]): Word[] {
  let start = 0
  return parts.map(part => {
    const [written = '', pinyin] = part.split('/')
    const [text = '', kind = pinyin ? 'word' : 'other'] = written.split(':')
    const readings = pinyin?.split(' ') ?? [...text].map(() => '-')
    const word = {
      start,
      end: start + text.length,
      text,
      kind: kind as WordKind,
      syllables: readings.map(syllable),
    }
    start = word.end
    return word
  })
}

function syllable(reading: string): Syllable | null {
  if (reading === '-') return null
  const source: SyllableSource = reading.includes('*')
    ? 'person'
    : reading.includes('?')
      ? 'model'
      : 'dictionary'
  return { reading: reading.replace(/[?*]/g, ''), source, doubtful: reading.includes('?') }
}

/** Packs and unpacks; `keys` are the ids of the words that have one, with their readings. */
function round(list: Word[], keys: Record<string, [id: number, reading: string]>) {
  const bytes = pack(list, word => {
    const key = keys[word.text]
    return key ? { id: key[0], syllables: keySyllables(key[1], word.syllables.length) } : null
  })
  const readings = new Map(Object.values(keys))
  return { bytes, ...unpack(bytes, list.map(word => word.text).join(''), id => readings.get(id)) }
}

describe('packed words', () => {
  test('银行行长 comes back with both readings of 行', () => {
    const list = words('银行/yin2 hang2', '行长/hang2 zhang3', '，', '走/zou3', '！')
    const back = round(list, { 银行: [5, 'yin2 hang2'], 行长: [300, 'hang2 zhang3'], 走: [7, 'zou3'] })
    expect(back.words).toEqual(list)
    expect(back.ids).toEqual([5, 300, 0, 7, 0])
    expect(packedWordIds(back.bytes)).toEqual([5, 300, 7])
    expect(back.bytes.length).toBe(2 + 3 + 1 + 2 + 1)
  })

  test('how sure the machine was comes back with what it chose', () => {
    const list = words('行/xing2?', '了/liao3?', '，')
    const [first, second] = list.map(word => word.syllables[0])
    if (first && second) [first.sure, second.sure] = [62, 79]
    const back = round(list, { 行: [1, 'xing2'], 了: [2, 'le5'] })
    expect(back.words).toEqual(list)
    expect(packedDoubts(back.bytes)).toEqual([
      { start: 0, end: 1, sure: 62 },
      { start: 1, end: 2, sure: 79 },
    ])
  })

  test('doubtful words are counted without reading the rest', () => {
    const list = words('了/liao3?', '行行/xing2? hang2', '着/zhe5*', '，', 'GPT:latin')
    expect(packedDoubts(round(list, { 了: [1, 'le5'] }).bytes)).toHaveLength(2)
  })

  test('what was chosen, mended or doubted keeps its source', () => {
    const list = words('了/liao3?', '着/zhe5*', '王小明:name/wang2 xiao3 ming2', '长江:name/chang2 jiang1')
    const back = round(list, {
      了: [1, 'le5'],
      着: [2, 'zhe5'],
      王小明: [3, 'wang2 xiao3 ming2'],
      长江: [4, 'zhang3 jiang1'],
    })
    expect(back.words).toEqual(list)
    expect(packedWordIds(back.bytes)).toEqual([1, 2, 3, 4])
  })

  test('mixed scripts, characters beyond the first plane and the suffix 儿', () => {
    const list = words(
      'T恤/- xu4',
      'KTV:latin',
      '3.5:number',
      '𠮷野家:name/ji2 ye3 jia1',
      '花儿/hua1 r5',
      '女/nü3',
      '\u3000',
      '😀',
    )
    const back = round(list, {
      T恤: [1, 't xu4'],
      𠮷野家: [2, 'ji2 ye3 jia1'],
      花儿: [3, 'hua1 r5'],
      女: [4, 'nü3'],
    })
    expect(back.words).toEqual(list)
  })

  test('a word whose key is not at hand still has what is its own', () => {
    const list = words('了/liao3?', '吃/chi1')
    const bytes = pack(list, (_, index) => ({ id: index + 1, syllables: [] }))
    expect(unpack(bytes, '了吃', () => undefined).words).toEqual(list)
  })

  test('bytes that don’t belong to the text are refused', () => {
    const bytes = pack(words('茶/cha2'), () => null)
    expect(() => unpack(bytes, '喝茶', () => undefined)).toThrow(RangeError)
    expect(() => unpack(bytes.slice(0, 2), '茶', () => undefined)).toThrow(RangeError)
    expect(unpack(new Uint8Array(), '', () => undefined)).toEqual({ words: [], ids: [] })
  })

  test('any words come back as they were', () => {
    const reading = fc.stringMatching(/^[a-zü]{1,6}[1-5]$/)
    const syllables = fc.record({
      reading,
      source: fc.constantFrom<SyllableSource>('dictionary', 'rule', 'model', 'memory', 'person'),
      doubtful: fc.boolean(),
    })
    const word = fc.record({
      characters: fc.array(fc.tuple(fc.constantFrom('字', '𠀀', 'a', '，'), fc.option(syllables)), {
        minLength: 1,
        maxLength: 20,
      }),
      kind: fc.constantFrom(...kinds),
      id: fc.option(fc.integer({ min: 1, max: 2 ** 31 })),
      own: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(word), list => {
        let start = 0
        const keys = new Map<number, string>()
        const ids = list.map(({ id }) => id ?? 0)
        const made = list.map(({ characters, kind, id, own }): Word => {
          const text = characters.map(([sign]) => sign).join('')
          if (id && !keys.has(id)) {
            keys.set(id, own ? characters.map(([sign, s]) => s?.reading ?? sign).join(' ') : 'bu2 shi4')
          }
          const made = {
            start,
            end: start + text.length,
            text,
            kind,
            syllables: characters.map(([, s]) => s),
          }
          start = made.end
          return made
        })
        const key = (word: Word, i: number) => {
          const id = ids[i]
          return id ? { id, syllables: keySyllables(keys.get(id) ?? '', word.syllables.length) } : null
        }
        const bytes = pack(made, key)
        const text = made.map(m => m.text).join('')
        expect(unpack(bytes, text, id => keys.get(id))).toEqual({ words: made, ids })
        expect(packedWordIds(bytes)).toEqual(ids.filter(Boolean))
        expect(tokens(bytes)).toEqual(
          made.map(({ text, kind, syllables }, i) => ({
            length: text.length,
            id: ids[i],
            kind,
            doubtful: syllables.some(syllable => syllable?.doubtful),
          })),
        )
      }),
    )
  })
})
