import { join, query, sql } from '#db/client.ts'
import type { Shelf } from '#db/texts.ts'

const CHUNK = 5000

/** A text as the operator's list has it: everyone's, whoever owns it. */
export type Listed = {
  id: string
  titleZh: string
  titleEn: string
  shelf: Shelf
  level: string
  chapters: number
  pairs: number
  translated: number
  characters: number
}

/** Every text that can be read, private ones too, the newest first. For the command line: no learner may ask this. */
export function texts(): Promise<Listed[]> {
  return query(sql`
    SELECT "id", "titleZh", "titleEn", "shelf", "level", "chapters", "pairs", "translated", "characters"
    FROM "Text" WHERE "deletedAt" IS NULL AND "state" = 'ready' ORDER BY "createdAt" DESC, "id"`)
}

/** Whose a text is: '' for nobody's, null where there is no such text. */
export async function ownerOf(textId: string): Promise<string | null> {
  const [row] = await query<{ ownerId: string }>(sql`
    SELECT "ownerId" FROM "Text" WHERE "id" = ${textId} AND "deletedAt" IS NULL`)
  return row?.ownerId ?? null
}

/** The id of the learner with this address, or null. */
export async function learnerByEmail(email: string): Promise<string | null> {
  const [row] = await query<{ id: string }>(
    sql`SELECT "id" FROM "Learner" WHERE "email" = ${email.toLowerCase()}`,
  )
  return row?.id ?? null
}

/** What stands in a text: chapters, pairs, and pairs with English. Null where there is no such text. */
export async function counts(
  textId: string,
): Promise<{ chapters: number; pairs: number; translated: number } | null> {
  const [row] = await query<{ chapters: number; pairs: number; translated: number }>(sql`
    SELECT "chapters", "pairs", "translated" FROM "Text" WHERE "id" = ${textId}`)
  return row ?? null
}

/** Which of these pair ids are taken, also by texts that were removed and may come back. */
export async function takenPairs(ids: readonly string[]): Promise<Set<string>> {
  const taken = new Set<string>()
  for (let from = 0; from < ids.length; from += CHUNK) {
    const rows = await query<{ id: string }>(
      sql`SELECT "id" FROM "Pair" WHERE "id" IN (${join(ids.slice(from, from + CHUNK))})`,
    )
    for (const { id } of rows) taken.add(id)
  }
  return taken
}
