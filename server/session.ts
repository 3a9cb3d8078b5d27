import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import * as settings from '#db/settings.ts'

/** The name of Better Auth's session cookie; on an https address it has a prefix. */
const COOKIE = /(?:^|;\s*)(?:__Secure-)?duidu\.session_token=([^;]+)/

let secret: Promise<string> | undefined

/**
 * The token of the session in a request's cookies, when its signature is ours; else null. Better Auth signs it as
 * `token.signature`, HMAC-SHA256 in base64. Asking its own API takes twenty milliseconds, and every page asks.
 */
export async function sessionToken(cookies: string | null): Promise<string | null> {
  const found = COOKIE.exec(cookies ?? '')?.[1]
  if (!found) return null
  let value: string
  try {
    value = decodeURIComponent(found)
  } catch {
    return null
  }
  const dot = value.lastIndexOf('.')
  const token = value.slice(0, dot)
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  secret ??= settings.secret()
  const ours = createHmac('sha256', await secret)
    .update(token)
    .digest()
  return dot > 0 && given.length === ours.length && timingSafeEqual(given, ours) ? token : null
}
