import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { LearnerError } from '#core/errors.ts'
import * as chapters from '#db/chapters.ts'
import { entriesOf, entriesTag } from '#server/entries.ts'
import { answer } from '#server/guard.ts'
import { currentLearner } from '#server/learner.ts'

/** Whether bin/answer.mjs stands behind: it says to the browser what `x-encoded` says to it. */
const kept = globalThis as { duiduSetsRows?: boolean }

type Context = { params: Promise<{ text: string; chapter: string }> }

/** The dictionary's entries for the words of a chapter, in one answer. A word list gives a text away, so it is private. */
export const GET = (request: Request, { params }: Context) =>
  answer(async () => {
    const { text, chapter } = await params
    const found = /^[1-9]\d{0,5}$/.test(chapter)
      ? await chapters.read((await currentLearner())?.id ?? null, text, Number(chapter))
      : null
    if (!found) throw new LearnerError('not-found')
    const asked = new URL(request.url).searchParams.get('script')
    const script = asked === 'hans' || asked === 'hant' ? asked : 'own'
    const tag = entriesTag(found, script)
    const headers = {
      'cache-control': 'private, no-cache',
      'content-type': 'application/json',
      vary: 'accept-encoding',
      ...(tag && { etag: `"${tag}"` }),
    }
    if (tag && request.headers.get('if-none-match') === `"${tag}"`)
      return new Response(null, { status: 304, headers })
    const body = await entriesOf(found, script)
    return kept.duiduSetsRows && /\bbr\b/.test(request.headers.get('accept-encoding') ?? '')
      ? new Response(body, { headers: { ...headers, 'x-encoded': 'br' } })
      : new Response(new Uint8Array(await promisify(brotliDecompress)(body)), { headers })
  })
