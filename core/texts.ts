/** What an owner asks to be done with a text. */
export type TextChange =
  | { kind: 'rename'; titleZh: string; titleEn: string; level: string }
  | { kind: 'share' | 'unshare' | 'remove' | 'restore' }

/** Levels that a text may have, of HSK 2.0; empty for none. */
export const textLevels = ['', '1', '2', '3', '4', '5', '6+'] as const
