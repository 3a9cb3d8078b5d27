/** Of one HSK level: its words, those that are cards with a status, of these the ones being learnt and known. */
export type LevelCount = { level: number; of: number; cards: number; learning: number; known: number }

/** Cards that stand in each text, by its id, and those of each HSK level. */
export type SideCounts = { texts: Record<string, number>; levels: LevelCount[] }
