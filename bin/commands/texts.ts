import * as operator from '#db/operator.ts'
import { withDatabase } from '../database.ts'
import { Output } from '../output.ts'

/** One object for each text on the shelf, whoever it is for. */
export async function texts(): Promise<void> {
  const output = new Output()
  for (const { id, titleZh, titleEn, level, ...rest } of await withDatabase(operator.texts)) {
    const { shelf, ...counts } = rest
    await output.line(
      JSON.stringify({
        text: id,
        title: { zh: titleZh, en: titleEn },
        shelf,
        level: level || null,
        ...counts,
      }),
    )
  }
  await output.flush()
}
