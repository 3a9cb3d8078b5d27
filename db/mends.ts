import type { MendScope } from '#core/text/mends.ts'
import { batch, query, sql } from '#db/client.ts'
import type { Statement } from '#db/engine.ts'
import { newId } from '#db/id.ts'
import { mends as mayMend, sees, shownName } from '#db/learners.ts'

export type MendKind = 'words' | 'syllables' | 'name' | 'chinese' | 'english' | 'links'

export type Mend = {
  id: string
  /** Whose view it changes; empty: everyone's. */
  ownerId: string
  authorId: string
  scope: MendScope
  /** Empty for what holds everywhere. */
  textId: string
  /** The pair that it was made in. */
  pairId: string
  kind: MendKind
  /** The characters that it is about, and where they stood in the pair. */
  form: string
  start: number
  /** JSON. */
  before: string
  after: string
  createdAt: Date
  undoneAt: Date | null
}

export type NewMend = Pick<
  Mend,
  'scope' | 'textId' | 'pairId' | 'kind' | 'form' | 'start' | 'before' | 'after'
>

const columns = sql`m."id", m."ownerId", m."authorId", m."scope", m."textId", m."pairId", m."kind", m."form",
  m."start", m."before", m."after", m."createdAt", m."undoneAt"`

/**
 * Stores a mend: for everyone where the learner is the text's owner or a keeper, else for their own view; what holds
 * everywhere is always their own. Null where the text isn't theirs to see.
 */
export async function add(learnerId: string, mend: NewMend, now: Date): Promise<Mend | null> {
  const everywhere = mend.scope === 'everywhere'
  const [text] = await query<{ may: number }>(sql`
    SELECT CASE WHEN ${mayMend(learnerId)} THEN 1 ELSE 0 END AS may FROM "Text" t
    WHERE t."id" = ${mend.textId} AND ${sees(learnerId)}`)
  if (!text) return null
  const row: Mend = {
    ...mend,
    id: newId(),
    ownerId: text.may === 1 && !everywhere ? '' : learnerId,
    authorId: learnerId,
    textId: everywhere ? '' : mend.textId,
    createdAt: now,
    undoneAt: null,
  }
  await batch([mendRows([row])])
  return row
}

/** The statement that stores mends, to stand in a batch with what else belongs to them. */
export function mendRows(list: readonly Mend[]): Statement {
  const columns = [
    ...'id ownerId authorId scope textId pairId kind form start before after createdAt undoneAt'.split(' '),
  ]
  const rows = list.map(mend => [
    mend.id,
    mend.ownerId,
    mend.authorId,
    mend.scope,
    mend.textId,
    mend.pairId,
    mend.kind,
    mend.form,
    mend.start,
    mend.before,
    mend.after,
    mend.createdAt,
    mend.undoneAt,
  ])
  return { table: 'Mend', columns, rows }
}

/** Takes a mend back. False where it isn't theirs to take back, or has been. */
export const undo = (learnerId: string, mendId: string, now: Date): Promise<boolean> =>
  set(learnerId, mendId, now)

/** Brings back a mend that was undone. */
export const redo = (learnerId: string, mendId: string): Promise<boolean> => set(learnerId, mendId, null)

async function set(learnerId: string, mendId: string, undoneAt: Date | null): Promise<boolean> {
  const [count = 0] = await batch([
    sql`UPDATE "Mend" SET "undoneAt" = ${undoneAt}
      WHERE "id" = ${mendId} AND ${undoneAt ? sql`"undoneAt" IS NULL` : sql`"undoneAt" IS NOT NULL`}
        AND ("ownerId" = ${learnerId} OR ("ownerId" = '' AND EXISTS (
          SELECT 1 FROM "Text" t WHERE t."id" = "Mend"."textId" AND ${mayMend(learnerId)})))`,
  ])
  return count > 0
}

const order = sql`AND m."undoneAt" IS NULL ORDER BY m."createdAt", m."id"`

/** What was mended in a text for everyone, oldest first, without what was undone. */
export const ofEveryone = (textId: string): Promise<Mend[]> =>
  query(sql`SELECT ${columns} FROM "Mend" m WHERE m."ownerId" = '' AND m."textId" = ${textId} ${order}`)

/** A learner's own mends that bear on a text, oldest first: those made in it, and those that hold everywhere. */
export const ofLearner = (learnerId: string, textId: string): Promise<Mend[]> =>
  query(
    sql`SELECT ${columns} FROM "Mend" m WHERE m."ownerId" = ${learnerId} AND m."textId" IN (${textId}, '') ${order}`,
  )

/** A mend in a pair's history, with the name of who wrote it, and whether the learner may take it back. */
export type PastMend = Mend & { author: string; may: boolean }

/** The mends that may bear on a pair and that the learner sees, undone ones too, newest first. */
export async function history(learnerId: string, pairId: string): Promise<PastMend[]> {
  const rows = await query<Mend & { author: string; may: number }>(sql`
    SELECT ${columns}, ${shownName} AS author,
      CASE WHEN m."ownerId" <> '' OR ${mayMend(learnerId)} THEN 1 ELSE 0 END AS may
    FROM "Pair" p JOIN "Text" t ON t."id" = p."textId" JOIN "Mend" m ON m."ownerId" IN ('', ${learnerId})
      AND (m."pairId" = p."id" OR (m."scope" <> 'pair' AND m."textId" IN (p."textId", '')))
    LEFT JOIN "Learner" l ON l."id" = m."authorId"
    WHERE p."id" = ${pairId} AND ${sees(learnerId)} ORDER BY m."createdAt" DESC, m."id"`)
  return rows.map(row => ({ ...row, may: row.may === 1 }))
}
