import { once } from 'node:events'
import * as operator from '#db/operator.ts'
import { type ExportFormat, exportText as pieces } from '#server/export.ts'
import { withDatabase } from '../database.ts'

/** Prints a text, whosever it is, in one of the formats. */
export async function exportText(textId: string, { to }: { to: ExportFormat }): Promise<void> {
  await withDatabase(async () => {
    const owner = await operator.ownerOf(textId)
    const found = owner === null ? null : await pieces(owner || null, textId, to)
    if (!found) throw new Error(`There is no text ${textId}; "duidu texts" lists them`)
    for await (const piece of found) if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
  })
}
