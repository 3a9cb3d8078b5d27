import { LearnerError } from '#core/errors.ts'
import { clean } from '#core/import/clean.ts'
import { COMMON } from '#core/import/common.ts'

export type Decoded = { text: string; encoding: string }

/** How files begin that people take for text: archives and Office, PDF, pictures, sound, programs, databases. */
const BINARY = [
  'PK\x03\x04',
  '%PDF',
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  'RIFF',
  'ID3',
  'OggS',
  '\x7fELF',
  'MZ\x90',
  '\x1f\x8b',
  '7z\xbc\xaf',
  'Rar!',
  '\xd0\xcf\x11\xe0',
  'SQLite format 3',
  '{\\rtf',
]
const MARKS: [mark: string, encoding: string][] = [
  ['\xef\xbb\xbf', 'utf-8'],
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
  ['\x84\x31\x95\x33', 'gb18030'],
]
const GUESSES = ['gb18030', 'big5', 'utf-16le', 'utf-16be', 'utf-8']
/** The start of a file is enough to guess by, this many bytes of it (a multiple of 4). */
const SAMPLE = 65_536
/** Least share of common characters, and greatest share of unreadable ones, in a decoding that is believed. */
const [LEAST, DAMAGED] = [0.3, 0.002]
/** A text may hold a few control characters by accident: this share of it, or this many. */
const [NOISE, FEW] = [0.02, 4]

/**
 * The text of a file in UTF-8 or UTF-16 with or without mark, GB18030 or Big5. Without a mark it is UTF-8 where that
 * fits and has no NUL; else the one that gives most common characters, never the first that passes. Few unreadable
 * bytes stay as �. Throws `file-empty`, `file-binary` or `encoding-unknown`.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new LearnerError('file-empty')
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  if (BINARY.some(start => head.startsWith(start))) throw new LearnerError('file-binary')
  const decoded = marked(bytes, head) ?? plainUtf8(bytes) ?? guess(bytes)
  const text = clean(decoded.text)
  if (text.trim() === '') throw new LearnerError('file-empty')
  return { ...decoded, text }
}

function marked(bytes: Uint8Array, head: string): Decoded | null {
  if (head.startsWith('\xff\xfe\0\0') || head.startsWith('\0\0\xfe\xff'))
    throw new LearnerError('encoding-unknown')
  const encoding = MARKS.find(([mark]) => head.startsWith(mark))?.[1]
  if (!encoding) return null
  const text = new TextDecoder(encoding).decode(bytes)
  return believable(text) ? { text, encoding } : null
}

function plainUtf8(bytes: Uint8Array): Decoded | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') || !isQuiet(text) ? null : { text, encoding: 'utf-8' }
  } catch {
    return null
  }
}

function guess(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, SAMPLE)
  const scored = GUESSES.map(encoding => ({
    encoding,
    share: share(new TextDecoder(encoding).decode(sample)),
  }))
  for (const { encoding, share } of scored.sort((a, b) => b.share - a.share)) {
    if (share < LEAST) break
    const text = new TextDecoder(encoding).decode(bytes)
    if (believable(text)) return { text, encoding }
  }
  throw new LearnerError(bytes.includes(0) ? 'file-binary' : 'encoding-unknown')
}

/** The share of common characters and ASCII; what no text has counts against it. */
function share(text: string): number {
  let common = 0
  let all = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    all++
    if ((code > 31 && code < 127) || code === 10 || code === 13 || code === 9 || COMMON.has(character))
      common++
    else if (code === 0xfffd || code < 32 || (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000) common--
  }
  return all === 0 ? 0 : common / all
}

function believable(text: string): boolean {
  // The last character may be cut off.
  const unreadable = text.replace(/\ufffd$/, '').split('\ufffd').length - 1
  return unreadable <= Math.max(0, text.length * DAMAGED) && isQuiet(text)
}

function isQuiet(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell a program from a text
  const count = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0
  return count <= Math.max(FEW, text.length * NOISE)
}
