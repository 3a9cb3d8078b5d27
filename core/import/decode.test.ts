import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LearnerError } from '#core/errors.ts'
import { decode } from '#core/import/decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little)
  return bytes
}

/** Bytes of a text in an encoding that only a decoder is at hand for. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number[]>()
  const decoder = new TextDecoder(encoding)
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++)
      table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  return Uint8Array.from([...text].flatMap(sign => table.get(sign) ?? [sign.charCodeAt(0)]))
}

function codeOf(bytes: Uint8Array): string {
  try {
    return decode(bytes).encoding
  } catch (error) {
    if (error instanceof LearnerError) return error.code
    throw error
  }
}

const simplified = '昨天晚上下雨了，我没有出门。'
const traditional = '昨天晚上下雨了，我沒有出門。'

test.each([
  ['utf-8', utf8(simplified), simplified],
  ['utf-8', utf8(`\ufeff${simplified}`), simplified],
  ['gb18030', encode(simplified, 'gb18030'), simplified],
  ['big5', encode(traditional, 'big5'), traditional],
  ['utf-16le', utf16(simplified, true), simplified],
  ['utf-16be', utf16(traditional, false), traditional],
  ['utf-16le', utf16(`\ufeff${simplified}`, true), simplified],
  ['utf-16be', utf16('Chapter 1\n他来了，我走了。', false), 'Chapter 1\n他来了，我走了。'],
])('a file in %s is read', (encoding, bytes, text) => {
  expect(decode(bytes)).toEqual({ text, encoding })
})

test('ten characters are enough to tell the encodings apart', () => {
  for (const text of ['我们今天去图书馆看书', '他没有来,我也不知道', '春天到了花都开了吗？'])
    for (const [encoding, bytes] of [
      ['gb18030', encode(text, 'gb18030')],
      ['utf-16le', utf16(text, true)],
      ['utf-16be', utf16(text, false)],
    ] as const)
      expect(decode(bytes)).toEqual({ text, encoding })
})

test('what is no text is named', () => {
  expect(codeOf(new Uint8Array())).toBe('file-empty')
  expect(codeOf(utf8(' \r\n\u3000'))).toBe('file-empty')
  expect(codeOf(utf8('%PDF-1.7 …'))).toBe('file-binary')
  expect(codeOf(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 8, 0))).toBe('file-binary')
  expect(codeOf(Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256))).toBe('file-binary')
  expect(codeOf(encode('ﾃﾞﾊﾟｰﾄ', 'shift_jis'))).toBe('encoding-unknown')
})

test('a character cut off at the end, or one broken in a thousand, loses nothing else', () => {
  expect(decode(utf8('我在家。'.repeat(9)).subarray(0, -1)).text).toBe(`${'我在家。'.repeat(8)}我在家�`)
  const broken = encode('我在家里等你回来。'.repeat(200), 'gb18030')
  broken[900] = 0xff
  expect(decode(broken).text.split('�').length).toBeLessThan(4)
})

test('lines end one way, and nothing unseen stays', () => {
  const text = '第一行\r\n第二行\r第\0三\u200b行\u202e\u0007\u2028完\ufeff'
  expect(decode(utf8(text)).text).toBe('第一行\n第二行\n第三行\n完')
})

test('emoji and rare characters stay whole, private ones leave a box', () => {
  const text = '👩‍🚀☀️🏴󠁧󠁢󠁥󠁮󠁧󠁿 𠀀𪚥好'
  expect(decode(utf8(text)).text).toBe(text)
  expect(decode(utf8('他姓\ue123，⼈家说')).text).toBe('他姓□，人家说')
  expect(decode(utf8('葛\u{e0100}城\u200d市')).text).toBe('葛城市')
})

test('any bytes at all give a text or a mistake with a name', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
      expect(codeOf(bytes)).toBeTypeOf('string')
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), text => {
      expect(codeOf(utf8(text))).toBeTypeOf('string')
    }),
  )
})
