/** What a key does in the reader. */
export type Command =
  | 'previous-word' | 'next-word' | 'previous-unknown' | 'next-unknown' | 'previous-pair' | 'next-pair'
  | 'previous-doubt' | 'next-doubt'
  | 'open' | 'close' | 'status-1' | 'status-2' | 'status-3' | 'status-4' | 'known' | 'ignore' | 'rest-known'
  | 'pinyin' | 'uncover' | 'english' | 'script' | 'tones' | 'larger' | 'smaller' | 'theme' | 'speak'
  | 'edit-english' | 'split' | 'join' | 'mend-reading' | 'find' | 'undo' | 'keys' // biome-ignore format: a list

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'
>

const named: Record<string, Command> = {
  ArrowUp: 'previous-pair',
  ArrowDown: 'next-pair',
  Enter: 'open',
  Escape: 'close',
}

const letters: Record<string, Command> = {
  w: 'known', W: 'rest-known', i: 'ignore', p: 'pinyin', t: 'uncover', T: 'english', c: 'script', o: 'tones',
  d: 'theme', s: 'speak', e: 'edit-english', x: 'split', m: 'join', r: 'mend-reading', '/': 'find', '?': 'keys',
  n: 'next-doubt', N: 'previous-doubt',
  '+': 'larger', '=': 'larger', '-': 'smaller', '−': 'smaller',
} // biome-ignore format: a table reads as a table

/**
 * The command of a key press, or null. By `key` where it is a Latin letter or sign, by `code` where another script or
 * an input method gives something else, and for digits, which some layouts hide behind Shift.
 */
export function command(pressed: Pressed, single: boolean): Command | null {
  const { key, code, shiftKey } = pressed
  if (pressed.isComposing || pressed.altKey) return null
  if (pressed.ctrlKey || pressed.metaKey) {
    return (key.toLowerCase() === 'z' || code === 'KeyZ') && !shiftKey ? 'undo' : null
  }
  if (key === 'ArrowLeft') return shiftKey ? 'previous-unknown' : 'previous-word'
  if (key === 'ArrowRight') return shiftKey ? 'next-unknown' : 'next-word'
  if (named[key]) return named[key]
  if (!single) return null
  const digit = /^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1]
  if (digit && !shiftKey) return `status-${digit}` as Command
  if (letters[key]) return letters[key]
  if (/^[\x20-\x7e]$/.test(key)) return null
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (!letter) return null
  return letters[shiftKey ? letter : letter.toLowerCase()] ?? null
}
