import { LearnerError } from '#core/errors.ts'
import * as texts from '#db/texts.ts'
import { exportFormats, exportText } from '#server/export.ts'
import { answer } from '#server/guard.ts'
import { currentLearner } from '#server/learner.ts'

type Context = { params: Promise<{ text: string }> }

const types = { json: 'application/json', csv: 'text/csv', tsv: 'text/tab-separated-values' }

/** A text to take along, in the format that `to` names, sent while it is read. */
export const GET = (request: Request, { params }: Context) =>
  answer(async () => {
    const { text: id } = await params
    const asked = new URL(request.url).searchParams.get('to')
    const format = exportFormats.find(name => name === asked) ?? 'txt'
    const learner = (await currentLearner())?.id ?? null
    const [text, parts] = await Promise.all([texts.find(learner, id), exportText(learner, id, format)])
    if (!text || !parts) throw new LearnerError('not-found')
    const name = `${text.titleZh}.${format === 'zh' || format === 'en' ? `${format}.txt` : format}`
    const type = format in types ? types[format as keyof typeof types] : 'text/plain'
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await parts.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
    })
    return new Response(body, {
      headers: {
        'content-type': `${type}; charset=utf-8`,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        'cache-control': 'private, no-store',
      },
    })
  })
