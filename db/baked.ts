import { setImmediate } from 'node:timers/promises'
import type { WordMend } from '#core/text/mends.ts'
import { packedWordIds, unpack } from '#core/text/packed.ts'
import { simplifyOneToOne } from '#core/text/script.ts'
import { batch, join, query, sql } from '#db/client.ts'
import type { Statement } from '#db/engine.ts'
import { difference, lay, packWords, readingsOf, wordMends } from '#db/lay.ts'
import { lexicon } from '#db/lexicon.ts'
import * as mends from '#db/mends.ts'
import { again, counting } from '#db/pairs.ts'

/*
 * What is mended for everyone stands in the pairs themselves, so that nobody who reads pays for it. Beside it each
 * mended pair keeps what the analysis had cut: to take a mend back is to lay the others over that.
 */

/** Pairs written in one transaction: some milliseconds. */
const CHUNK = 50
/** With more forms than so many, all pairs of a text are looked at. */
const FORMS = 50

/** Lays everyone's mends over these pairs anew, with the counts of their text. */
export async function bake(textId: string, pairIds: readonly string[]): Promise<void> {
  for (let done: string | null = null; ; ) {
    const everyones = await mends.ofEveryone(textId)
    const which = everyones.map(({ id }) => id).join(' ')
    // What another mended or took back meanwhile is laid over too.
    if (done === which) return
    done = which
    for (let from = 0; from < pairIds.length; from += CHUNK) {
      const some = pairIds.slice(from, from + CHUNK)
      await again(async () => {
        const statements = await baking(textId, some, wordMends(everyones))
        if (statements.length > 0) await batch(statements)
      })
      await setImmediate() // SQLite answers without waiting: let others have their turn.
    }
  }
}

async function baking(
  textId: string,
  pairIds: readonly string[],
  everyones: readonly WordMend[],
): Promise<Statement[]> {
  const rows = await query<{ id: string; zh: string; words: Uint8Array; cut: Uint8Array | null }>(sql`
    SELECT "id", "zh", "words", "cut" FROM "Pair" WHERE "textId" = ${textId} AND "id" IN (${join([...pairIds])})`)
  const readings = await readingsOf(
    rows.flatMap(({ words, cut }) => [...packedWordIds(words), ...(cut ? packedWordIds(cut) : [])]),
  )
  const bases = rows.map(({ id, zh, words, cut }) => {
    return { id, zh, ...unpack(cut ?? words, zh, word => readings.get(word)) }
  })
  const laid = await lay(bases, everyones, readings)
  const before: number[] = []
  const after: number[] = []
  const statements = rows.flatMap((row, i): Statement[] => {
    const [base, mended] = [bases[i], laid[i]]
    if (!base || !mended) return []
    const words = mended === base ? (row.cut ?? row.words) : packWords(mended, readings)
    const cut = mended === base ? null : (row.cut ?? row.words)
    if (same(words, row.words) && (cut === null) === (row.cut === null)) return []
    before.push(...packedWordIds(row.words))
    after.push(...packedWordIds(words))
    return [
      {
        must: sql`UPDATE "Pair" SET "words" = ${words}, "cut" = ${cut}
          WHERE "id" = ${row.id} AND "zh" = ${row.zh} AND "words" = ${row.words}`,
      },
    ]
  })
  return [...statements, ...counting(textId, difference(before, after))]
}

/** The pairs of a text that mends may bear on: where they were made, and where their characters stand. */
export async function bearing(textId: string, list: readonly WordMend[]): Promise<string[]> {
  const made = list.map(mend => mend.pairId)
  const forms = new Set(list.flatMap(({ scope, form }) => (scope === 'pair' ? [] : variants(form, scope))))
  if (made.length === 0) return []
  const among =
    forms.size > FORMS
      ? sql`TRUE`
      : join([sql`"id" IN (${join(made)})`, ...[...forms].map(form => sql`"zh" LIKE ${`%${form}%`}`)], ' OR ')
  const rows = await query<{ id: string }>(
    sql`SELECT "id" FROM "Pair" WHERE "textId" = ${textId} AND (${among}) ORDER BY "id"`,
  )
  return rows.map(({ id }) => id)
}

/** How the characters may be written, to search for; what LIKE takes for more than itself finds too much, not too little. */
function variants(form: string, scope: WordMend['scope']): string[] {
  const plain = form.replaceAll(/[%\\]/g, '_')
  if (scope !== 'everywhere') return [plain]
  return [plain, simplifyOneToOne(plain), lexicon().scripts.toTraditional(plain)]
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
