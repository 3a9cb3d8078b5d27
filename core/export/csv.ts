export type CsvOptions = {
  /** Between cells; a comma where none is given. */
  delimiter?: string
  /** What ends a line: "\n" where nothing is given. */
  end?: string
  /** Whether a cell that a spreadsheet would run as a formula gets an apostrophe before it. */
  escapeFormulas?: boolean
}

/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"), full-width signs among it. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/** Rows as lines of a table (RFC 4180): a cell with a delimiter, a quotation mark or a line break in it is quoted. */
export function csvLines(
  rows: readonly (readonly string[])[],
  { delimiter = ',', end = '\n', escapeFormulas = false }: CsvOptions = {},
): string {
  const special = delimiter === '\t' ? /["\t\r\n]/ : /[",\r\n]/
  const cell = (text: string) => {
    const safe = escapeFormulas && FORMULA.test(text) ? `'${text}` : text
    return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  let lines = ''
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) lines += (i > 0 ? delimiter : '') + cell(row[i] ?? '')
    lines += end
  }
  return lines
}
