import 'server-only'
import type { ZodType } from 'zod'
import { type ErrorCode, LearnerError } from '#core/errors.ts'

/** The longest body that a request other than an upload may have, in bytes. */
const BODY = 1_000_000

const status: Partial<Record<ErrorCode, number>> = {
  'not-found': 404,
  'rate-limited': 429,
  'sign-up-closed': 403,
}

/** Whether a request was sent by a page of this server: browsers say so, and a form on another site can't hide it. */
export function sameSite(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none') return false
  const origin = request.headers.get('origin')
  if (!origin) return true
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}

/** The guard round every change: from this site, of a bounded size, of the right shape; errors answered by code. */
export function change<T>(
  schema: ZodType<T>,
  handle: (value: T, request: Request) => Promise<Response | object>,
) {
  return async (request: Request): Promise<Response> => {
    if (!sameSite(request)) return refuse('other-site', 403)
    if (!request.headers.get('content-type')?.startsWith('application/json'))
      return refuse('body-invalid', 415)
    if (Number(request.headers.get('content-length') ?? 0) > BODY) return refuse('body-invalid', 413)
    let body: unknown
    try {
      body = await request.json()
    } catch {
      return refuse('body-invalid', 400)
    }
    const parsed = schema.safeParse(body)
    if (!parsed.success) return refuse('body-invalid', 400)
    return answer(() => handle(parsed.data, request))
  }
}

/** Runs `work` and turns a learner's mistake into an answer with its code. */
export async function answer(work: () => Promise<Response | object>): Promise<Response> {
  try {
    const result = await work()
    return result instanceof Response ? result : Response.json(result)
  } catch (error) {
    if (error instanceof LearnerError) return refuse(error.code, status[error.code] ?? 400, error.values)
    console.error(error)
    return refuse('unexpected', 500)
  }
}

export const refuse = (code: ErrorCode, http: number, values?: object) =>
  Response.json({ error: code, ...(values && { values }) }, { status: http })

/** The guard round an upload: from this site; its body is counted by whoever reads it. */
export function upload(handle: (request: Request) => Promise<Response | object>) {
  return async (request: Request): Promise<Response> =>
    sameSite(request) ? answer(() => handle(request)) : refuse('other-site', 403)
}
