/** Where a translation, a word or a link comes from. */
export const sources = ['built-in', 'memory', 'file', 'person', 'machine'] as const

export type Source = (typeof sources)[number]
