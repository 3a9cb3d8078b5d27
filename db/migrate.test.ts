import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { batch, client, connect, query, sql } from '#db/client.ts'
import { MigrationError, migrate } from '#db/migrate.ts'
import { databases, temporary } from '#db/testing.ts'
import { difference } from '../scripts/migration.mjs'

const folder = 'prisma/migrations'
const names = readdirSync(join(folder, 'sqlite')).sort()
const first = names[0] ?? ''

test('both databases have the same migrations, and the models have nothing that no migration brings', () => {
  expect(readdirSync(join(folder, 'postgresql')).sort()).toEqual(names)
  expect(readFileSync('prisma/schema.prisma', 'utf8')).toBe(
    readFileSync(join(folder, 'schema.prisma'), 'utf8'),
  )
})

describe.each(databases)('migrations on %s', provider => {
  const own = mkdtempSync(join(tmpdir(), 'duidu-migrations-'))
  let made: Awaited<ReturnType<typeof temporary>>

  beforeAll(async () => {
    made = await temporary(provider)
  })
  afterAll(async () => {
    await connect(null)
    await made.remove()
    rmSync(own, { recursive: true })
  })

  test('a database of the first version keeps all of its data', async () => {
    cpSync(join(folder, provider, first), join(own, provider, first), { recursive: true })
    await migrate(made.where, own)
    await connect(made.where)
    const at = new Date('2026-11-24T12:00:00Z')
    await batch([
      sql`INSERT INTO "Learner" ("id", "name", "email") VALUES ('wang', '王芳', 'wang@example.org')`,
      sql`INSERT INTO "Text" ("id", "shelf", "titleZh", "hash", "ownerId") VALUES ('tea', 'private', '喝茶', 'x', 'wang')`,
      sql`INSERT INTO "Chapter" ("id", "textId", "number", "characters", "pairs", "before") VALUES ('tea1', 'tea', 1, 5, 1, 0)`,
      {
        table: 'Pair',
        columns: [
          'id',
          'textId',
          'chapterId',
          'number',
          'kind',
          'zh',
          'characters',
          'words',
          'analysis',
          'key',
        ],
        rows: [
          ['p1', 'tea', 'tea1', 1, 'paragraph', '我天天喝茶。', 5, new Uint8Array([1, 2, 255]), 1, '1:x'],
        ],
      },
      sql`INSERT INTO "Translation" ("id", "pairId", "source", "en", "links") VALUES ('t1', 'p1', 'file', 'I drink tea every day.', '1-1')`,
      sql`INSERT INTO "Card" ("learnerId", "wordId", "status", "note", "statusAt") VALUES ('wang', 7, 3, '茶叶', ${at})`,
    ])

    cpSync(join(folder, provider), join(own, provider), { recursive: true })
    await migrate(made.where, own)

    const text = await client().text.findUniqueOrThrow({
      where: { id: 'tea' },
      include: { chapterList: { include: { pairList: { include: { translations: true } } } } },
    })
    expect(text.titleZh).toBe('喝茶')
    const pair = text.chapterList[0]?.pairList[0]
    expect(pair).toMatchObject({ zh: '我天天喝茶。', words: new Uint8Array([1, 2, 255]) })
    expect(pair?.translations[0]?.en).toBe('I drink tea every day.')
    const card = await client().card.findUniqueOrThrow({
      where: { learnerId_wordId: { learnerId: 'wang', wordId: 7 } },
    })
    expect(card).toMatchObject({ status: 3, note: '茶叶', statusAt: at })
  })

  test('a table that is made anew takes nothing along: pairs stay when their chapters’ table changes', async () => {
    const before = readFileSync('prisma/schema.prisma', 'utf8')
    const after = before.replace('titleZh    String @default("")', 'titleZh    String @default("无题")')
    expect(after).not.toBe(before)
    add('29990101000000_untitled', await difference(provider, before, after))
    await migrate(made.where, own)
    expect(await client().pair.count()).toBe(1)
    expect(await client().chapter.count()).toBe(1)
  })

  test('a migration that fails leaves nothing of itself, and the next start can go on', async () => {
    add('29990102000000_bad', 'CREATE TABLE "Half" ("id" TEXT);\nINSERT INTO "Nowhere" VALUES (1);\n')
    await expect(migrate(made.where, own)).rejects.toThrow(/Nowhere/)
    await expect(query(sql`SELECT * FROM "Half"`)).rejects.toThrow(/Half/)
    add('29990102000000_bad', 'CREATE TABLE "Half" ("id" TEXT);\n')
    await migrate(made.where, own)
    expect(await query(sql`SELECT * FROM "Half"`)).toEqual([])
  })

  test('two starts at once apply each migration once', async () => {
    add('29990103000000_once', 'CREATE TABLE "Once" ("id" TEXT);\n')
    await Promise.all([migrate(made.where, own), migrate(made.where, own), migrate(made.where, own)])
    const [row] = await query<{ n: number }>(
      sql`SELECT COUNT(*) AS n FROM "_prisma_migrations" WHERE "migration_name" = ${'29990103000000_once'}`,
    )
    expect(row?.n).toBe(1)
  })

  test('the rows are what Prisma writes: the checksum is that of the file', async () => {
    const rows = await query<{ name: string; checksum: string; steps: number }>(
      sql`SELECT "migration_name" AS name, "checksum", "applied_steps_count" AS steps FROM "_prisma_migrations"
          WHERE "finished_at" IS NOT NULL ORDER BY "migration_name"`,
    )
    const file = readFileSync(join(folder, provider, first, 'migration.sql'))
    expect(rows[0]).toEqual({
      name: first,
      checksum: createHash('sha256').update(file).digest('hex'),
      steps: 1,
    })
  })

  test('an older program refuses a newer database', async () => {
    await expect(migrate(made.where, folder)).rejects.toBeInstanceOf(MigrationError)
  })

  test('where nothing is to be done, nothing is written', async () => {
    const rows = () => query(sql`SELECT * FROM "_prisma_migrations" ORDER BY "id"`)
    const before = await rows()
    await migrate(made.where, own)
    expect(await rows()).toEqual(before)
  })

  function add(name: string, sql: string) {
    mkdirSync(join(own, provider, name), { recursive: true })
    writeFileSync(join(own, provider, name, 'migration.sql'), sql)
  }
})
