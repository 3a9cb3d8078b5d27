import { batch, join, query, sql } from '#db/client.ts'
import { newId } from '#db/id.ts'
import { mends as mayMend, sees } from '#db/learners.ts'

export type Scope = 'pair' | 'text' | 'everywhere'
export type MendKind = 'words' | 'syllables' | 'name' | 'chinese' | 'english' | 'links'

export type Mend = {
  id: string
  /** Whose view it changes; empty: everyone's. */
  ownerId: string
  authorId: string
  scope: Scope
  textId: string
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
    pairId: mend.scope === 'pair' ? mend.pairId : '',
    createdAt: now,
    undoneAt: null,
  }
  await batch([{ table: 'Mend', columns: Object.keys(row), rows: [Object.values(row)] }])
  return row
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

/** The mends that bear on a text for this learner, oldest first: everyone's, their own, and their own everywhere. */
export function ofText(learnerId: string | null, textId: string): Promise<Mend[]> {
  const owners = learnerId === null ? [''] : ['', learnerId]
  return query(sql`
    SELECT ${columns} FROM "Mend" m
    WHERE m."ownerId" IN (${join(owners)}) AND m."textId" IN (${textId}, '') AND m."undoneAt" IS NULL
    ORDER BY m."createdAt", m."id"`)
}

/** All mends of a pair that the learner sees, undone ones too, newest first, with the name of who wrote them. */
export function history(learnerId: string, pairId: string): Promise<(Mend & { author: string })[]> {
  return query(sql`
    SELECT ${columns}, COALESCE(l."name", '') AS author
    FROM "Mend" m LEFT JOIN "Learner" l ON l."id" = m."authorId" JOIN "Text" t ON t."id" = m."textId"
    WHERE m."pairId" = ${pairId} AND m."ownerId" IN ('', ${learnerId}) AND ${sees(learnerId)}
    ORDER BY m."createdAt" DESC, m."id"`)
}
