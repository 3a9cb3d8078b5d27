import type { WordMend } from '#core/text/mends.ts'
import { packedWordIds, unpack } from '#core/text/packed.ts'
import type { Word } from '#core/text/word.ts'
import { sql } from '#db/client.ts'
import type { Statement } from '#db/engine.ts'
import { lay, readingsOf, wordMends } from '#db/lay.ts'
import * as mends from '#db/mends.ts'

type Stored = { id: string; zh: string; words: Uint8Array; cut: Uint8Array | null }

/**
 * What moves the mends that came with a corrected file to the text that it corrects. One that says what stands there
 * by the text's own mends already is left out. `before` gives the pair in whose place a fresh one comes.
 */
export async function movingMends(
  textId: string,
  draft: string,
  fresh: readonly Stored[],
  before: (index: number) => { id: string } | undefined,
): Promise<Statement[]> {
  const [own, came] = await Promise.all([mends.ofEveryone(textId), mends.ofEveryone(draft)])
  if (came.length === 0) return []
  const mended = fresh.flatMap((pair, i) => (pair.cut ? [{ ...pair, cut: pair.cut, to: before(i)?.id }] : []))
  const readings = await readingsOf(
    mended.flatMap(({ words, cut }) => [...packedWordIds(words), ...packedWordIds(cut)]),
  )
  const open = (bytes: Uint8Array, zh: string) => unpack(bytes, zh, id => readings.get(id))
  const bases = mended.map(({ id, zh, cut, to }) => ({ id: to ?? id, zh, ...open(cut, zh) }))
  const laid = await lay(bases, wordMends(own), readings)
  const stands = new Map(
    mended.map(({ id, zh, words }, i) => [id, [open(words, zh).words, laid[i]?.words ?? []]]),
  )
  return [
    ...came.flatMap(row => {
      const [mend] = wordMends([row])
      const [wanted = [], already = []] = stands.get(row.pairId) ?? []
      return mend && says(mend, wanted) === says(mend, already)
        ? [sql`DELETE FROM "Mend" WHERE "id" = ${row.id}`]
        : []
    }),
    ...mended.flatMap(({ id, to }) =>
      to ? [sql`UPDATE "Mend" SET "pairId" = ${to} WHERE "textId" = ${draft} AND "pairId" = ${id}`] : [],
    ),
    sql`UPDATE "Mend" SET "textId" = ${textId} WHERE "textId" = ${draft}`,
  ]
}

/** What words say of the characters of a mend. */
function says({ start, form }: WordMend, words: readonly Word[]): string {
  const some = words.filter(word => word.start < start + form.length && word.end > start)
  return JSON.stringify(
    some.map(({ start, end, kind, syllables }) => [start, end, kind, syllables.map(one => one?.reading)]),
  )
}

/** Of each pair whose Chinese a person wrote anew for everyone, what stood there before. */
export async function writtenOver(textId: string): Promise<Map<string, Set<string>>> {
  const former = new Map<string, Set<string>>()
  for (const { kind, pairId, before } of await mends.ofEveryone(textId)) {
    if (kind !== 'chinese') continue
    former.set(pairId, (former.get(pairId) ?? new Set()).add(before))
  }
  return former
}
