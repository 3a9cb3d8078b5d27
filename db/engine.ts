import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { Prisma } from '#generated/sqlite/client.ts'

export type Value = string | number | boolean | Date | Uint8Array | null

/**
 * Many rows for one table at once. Where one with the same key is there already it is left as it is (`keep`), or the
 * other columns are written over (`key` names the key's).
 */
export type Rows = { table: string; columns: string[]; rows: Value[][]; keep?: boolean; key?: string[] }

/** A statement that must find a row to change: where it finds none, the whole batch is as if it had not been. */
export type Must = { must: Prisma.Sql }

export type Statement = Prisma.Sql | Rows | Must

/** A `must` found nothing: what it was about is gone, or another's. */
export class Lost extends Error {}

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

/** The plain statement, and whether it must change a row. */
export const plainly = (statement: Prisma.Sql | Must): { plain: Prisma.Sql; must: boolean } =>
  'must' in statement ? { plain: statement.must, must: true } : { plain: statement, must: false }

/** `INSERT` up to the rows, and what follows them. */
export function insertion({ table, columns, keep, key }: Rows): [string, string] {
  const names = (list: string[]) => list.map(name => `"${name}"`).join(', ')
  const head = `INSERT INTO "${table}" (${names(columns)}) VALUES `
  if (keep) return [head, ' ON CONFLICT DO NOTHING']
  if (!key) return [head, '']
  const others = columns.filter(name => !key.includes(name))
  const set = others.map(name => `"${name}" = excluded."${name}"`).join(', ')
  return [head, ` ON CONFLICT (${names(key)}) DO UPDATE SET ${set}`]
}
