/** Whether a code point is a Chinese character, 〇 and 々 among them: what can have a reading. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    code === 0x3007 ||
    code === 0x3005 ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x323af) ||
    (code >= 0x2e80 && code <= 0x2fdf)
  )
}

/** Whether the character at code unit `at` of a text is Chinese; false outside it. */
export function isHanAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isHan(text.codePointAt(at) ?? 0)
}
