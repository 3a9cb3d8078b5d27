/** Every mistake a person can make, or meet, that the interface has a sentence for. */
export type ErrorCode =
  | 'file-empty'
  | 'file-binary'
  | 'file-too-large'
  | 'encoding-unknown'
  | 'no-chinese'
  | 'english-where-chinese'
  | 'chinese-where-english'
  | 'english-empty'
  | 'reading-invalid'
  | 'already-here'
  | 'import-stopped'
  | 'title-empty'
  | 'text-too-long'
  | 'not-found'
  | 'body-invalid'
  | 'changed-meanwhile'
  | 'sign-in-needed'
  | 'sign-up-closed'
  | 'other-site'
  | 'rate-limited'
  | 'busy'
  | 'offline'
  | 'unexpected'

/** What the message of a code may name: a limit in MB, a count, a line. */
export type ErrorValues = Record<string, string | number>

/** A mistake of the person, not of the program: shown by its code, in their language. */
export class LearnerError extends Error {
  readonly code: ErrorCode
  readonly values: ErrorValues

  constructor(code: ErrorCode, values: ErrorValues = {}) {
    super(code)
    this.name = 'LearnerError'
    this.code = code
    this.values = values
  }
}
