/** Costs are -64 times the natural logarithm of a share. */
export const SCALE = 64
/** The cost of what is never met. */
export const NEVER = 0xffff
/** In place of a headword's number: what kind of name was made up. */
export const PERSON_NAME = -2
export const FOREIGN_NAME = -3
/** A name of no known kind. */
export const OTHER_NAME = -4
