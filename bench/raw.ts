import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import Database from 'better-sqlite3'
import { pinyin } from 'pinyin-pro'
import { clocked, median, repeat } from './sample.ts'

/** A database for baselines, with the settings of ours, in a folder of its own. */
export async function rawDatabase() {
  const folder = await mkdtemp(join(tmpdir(), 'duidu-bench-raw-'))
  const file = join(folder, 'raw.db')
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = NORMAL')
  return {
    file,
    database,
    async remove() {
      database.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/**
 * The plainest import: jieba cuts a paragraph, pinyin-pro reads it, and both are stored with it in one transaction.
 * Gives the milliseconds, and the megabytes of the database.
 */
export async function rawImport(text: Buffer): Promise<{ ms: number; megabytes: number }> {
  const jieba = Jieba.withDict(dict)
  jieba.cut('热身', true)
  pinyin('热身')
  const { database, file, remove } = await rawDatabase()
  database.exec('CREATE TABLE pair (id INTEGER PRIMARY KEY, zh TEXT, words BLOB, pinyin TEXT)')
  const insert = database.prepare('INSERT INTO pair (zh, words, pinyin) VALUES (?, ?, ?)')
  const began = performance.now()
  const paragraphs = text
    .toString()
    .split('\n')
    .filter(line => line.trim())
  database.transaction(() => {
    for (const zh of paragraphs) {
      const lengths = Uint8Array.from(jieba.cut(zh, true), word => Math.min(255, word.length))
      insert.run(zh, lengths, pinyin(zh, { toneType: 'num' }))
    }
  })()
  const ms = performance.now() - began
  database.pragma('wal_checkpoint(TRUNCATE)')
  const { size } = await stat(file)
  await remove()
  return { ms, megabytes: size / 1e6 }
}

export type RawCard = { word: number; status: number; simplified: string; reading: string }

/** The plainest table of cards, the last the newest, and what may be asked of it: each in milliseconds, the median. */
export function rawCards(database: Database.Database, cards: readonly RawCard[]) {
  database.exec(`CREATE TABLE card (learner TEXT, word INTEGER, status INTEGER, simplified TEXT, reading TEXT, at INTEGER,
    PRIMARY KEY (learner, word)); CREATE INDEX newest ON card (learner, at)`)
  const insert = database.prepare(`INSERT INTO card VALUES ('learner', ?, ?, ?, ?, ?)`)
  database.transaction(() => {
    for (const [i, { word, status, simplified, reading }] of cards.entries())
      insert.run(word, status, simplified, reading, i)
  })()
  const mine = `FROM card WHERE learner = 'learner'`
  const update = database.prepare(`UPDATE card SET status = ? WHERE learner = 'learner' AND word = ?`)
  const newest = database.prepare(`SELECT * ${mine} ORDER BY at DESC LIMIT 50`)
  const like = database.prepare(
    `SELECT * ${mine} AND (simplified LIKE ? OR reading LIKE ?) ORDER BY at DESC LIMIT 50`,
  )
  const all = database.prepare<[], unknown[]>(`SELECT * ${mine} ORDER BY at`).raw()
  const line = (row: unknown[]) => row.map(cell => `"${cell}"`).join(',')
  const timed = async (times: number, work: (index: number) => unknown) =>
    median(await repeat(times, i => clocked(() => work(i))))
  return {
    update: (wordIds: readonly number[], times: number) =>
      timed(times, i => update.run(1 + (i % 4), wordIds[i % wordIds.length])),
    newest: () => timed(20, () => newest.all()),
    search: (q: string) => timed(20, () => like.all(`%${q}%`, `%${q}%`)),
    everything: () => timed(5, () => all.all().map(line).join('\r\n')),
  }
}
