import { batch, query, sql } from '#db/client.ts'
import { newId } from '#db/id.ts'
import { mends, sees, shownName } from '#db/learners.ts'

/** A mistake that a reader found. */
export type Report = {
  id: string
  pairId: string
  chapter: number
  /** The Chinese of the pair as it stands now. */
  zh: string
  note: string
  /** The characters that it is about; empty where no word was open. */
  form: string
  /** Who found it. */
  author: string
  createdAt: Date
  doneAt: Date | null
}

/** The most that a learner may report in one text and leave open: nobody's list is to be flooded. */
export const MOST = 200

/** Reports a mistake in a pair. False where the pair isn't theirs to see, or so much of theirs is open already. */
export async function add(
  learnerId: string,
  report: { pairId: string; note: string; form: string },
  now: Date,
): Promise<boolean> {
  const [added = 0] = await batch([
    sql`INSERT INTO "Report" ("id", "textId", "pairId", "authorId", "note", "form", "createdAt")
      SELECT ${newId()}, p."textId", p."id", ${learnerId}, ${report.note}, ${report.form}, CAST(${now} AS TIMESTAMP)
      FROM "Pair" p JOIN "Text" t ON t."id" = p."textId"
      WHERE p."id" = ${report.pairId} AND ${sees(learnerId)} AND (
        SELECT COUNT(*) FROM "Report" r
        WHERE r."textId" = p."textId" AND r."authorId" = ${learnerId} AND r."doneAt" IS NULL) < ${MOST}`,
  ])
  return added > 0
}

const columns = sql`r."id", r."pairId", c."number" AS "chapter", p."zh", r."note", r."form",
  ${shownName} AS "author", r."createdAt", r."doneAt"`
const from = sql`"Report" r JOIN "Pair" p ON p."id" = r."pairId" JOIN "Chapter" c ON c."id" = p."chapterId"
  JOIN "Text" t ON t."id" = r."textId" LEFT JOIN "Learner" l ON l."id" = r."authorId"`

/** What is reported in a text and not done with, in the text's order; for whoever mends it for everyone. */
export const open = (learnerId: string, textId: string): Promise<Report[]> =>
  query(sql`SELECT ${columns} FROM ${from}
    WHERE r."textId" = ${textId} AND r."doneAt" IS NULL AND t."deletedAt" IS NULL AND ${mends(learnerId)}
    ORDER BY c."number", p."number", r."createdAt"`)

/** Says that a report is done with, or open again. False where the text isn't theirs to mend. */
export async function setDone(learnerId: string, reportId: string, doneAt: Date | null): Promise<boolean> {
  const [changed = 0] = await batch([
    sql`UPDATE "Report" SET "doneAt" = ${doneAt} WHERE "id" = ${reportId} AND EXISTS (
      SELECT 1 FROM "Text" t WHERE t."id" = "Report"."textId" AND ${mends(learnerId)})`,
  ])
  return changed > 0
}
