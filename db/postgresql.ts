import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import {
  type Engine,
  insertion,
  isRows,
  Lost,
  plainly,
  type Rows,
  type Statement,
  type Value,
} from '#db/engine.ts'

const { builtins } = pg.types

/** PostgreSQL takes 65,535 parameters in a statement. */
const PARAMETERS = 30_000

/** Counts and sums come as numbers, timestamps (which Prisma stores without a zone) as UTC. */
const parsers = new Map<number, (value: string) => unknown>([
  [builtins.INT8, Number],
  [builtins.NUMERIC, Number],
  [builtins.TIMESTAMP, value => new Date(`${value.replace(' ', 'T')}Z`)],
])
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) || pg.types.getTypeParser(oid, format ?? 'text'),
}

export function postgresql(url: string): Engine {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  pool.on('error', () => {}) // An idle connection that broke is replaced by the next query.

  return {
    provider: 'postgresql',
    adapter: new PrismaPg(pool, { disposeExternalPool: false }),

    async query<Row>(statement: { text: string; values: unknown[] }): Promise<Row[]> {
      const { rows } = await pool.query({ text: statement.text, values: statement.values.map(bound), types })
      return rows
    },

    async batch(statements) {
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        const counts: number[] = []
        for (const statement of statements) counts.push(await run(client, statement))
        await client.query('COMMIT')
        return counts
      } catch (error) {
        await client.query('ROLLBACK')
        throw error
      } finally {
        client.release()
      }
    },

    close: () => pool.end(),
  }
}

async function run(client: pg.PoolClient, statement: Statement): Promise<number> {
  if (!isRows(statement)) {
    const { plain, must } = plainly(statement)
    const { rowCount } = await client.query(plain.text, plain.values.map(bound))
    if (must && !rowCount) throw new Lost(plain.sql)
    return rowCount ?? 0
  }
  const size = Math.floor(PARAMETERS / statement.columns.length)
  let count = 0
  for (let from = 0; from < statement.rows.length; from += size) {
    const { text, values } = multiRow(statement, statement.rows.slice(from, from + size))
    count += (await client.query(text, values)).rowCount ?? 0
  }
  return count
}

function multiRow(statement: Rows, rows: Value[][]) {
  const [head, tail] = insertion(statement)
  let n = 0
  const places = rows.map(row => `(${row.map(() => `$${++n}`).join(',')})`)
  return { text: head + places.join(',') + tail, values: rows.flat().map(bound) }
}

function bound(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  return value instanceof Uint8Array ? Buffer.from(value) : value
}
