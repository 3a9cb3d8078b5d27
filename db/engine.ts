import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { Prisma } from '#generated/sqlite/client.ts'

export type Value = string | number | boolean | Date | Uint8Array | null

/** Many rows for one table at once. A row that is there already is left as it is, if `keep` says so. */
export type Rows = { table: string; columns: string[]; rows: Value[][]; keep?: boolean }

export type Statement = Prisma.Sql | Rows

/**
 * One database: what Prisma needs of it, and a straight way for what must be fast. Prisma takes five times as long for
 * the statuses of a page, and ten times as long for the words of a chapter.
 */
export type Engine = {
  provider: 'sqlite' | 'postgresql'
  adapter: SqlDriverAdapterFactory
  /** Columns named by the query; DateTime columns come as Date, counts and sums as number. */
  query<Row>(statement: Prisma.Sql): Promise<Row[]>
  /** All statements or none, in order. Answers how many rows each one changed. */
  batch(statements: Statement[]): Promise<number[]>
  close(): Promise<void>
}

export const isRows = (statement: Statement): statement is Rows => 'rows' in statement

/** `INSERT` up to the rows, and what follows them. */
export function insertion({ table, columns, keep }: Rows): [string, string] {
  return [
    `INSERT INTO "${table}" (${columns.map(column => `"${column}"`).join(', ')}) VALUES `,
    keep ? ' ON CONFLICT DO NOTHING' : '',
  ]
}
