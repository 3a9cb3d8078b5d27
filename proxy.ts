import { randomBytes } from 'node:crypto'
import type { NextRequest } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { routing } from '#i18n/routing.ts'

const locate = createMiddleware(routing)

/** Sends a visitor to their language, and puts a content security policy behind every page. */
export function proxy(request: NextRequest) {
  const nonce = randomBytes(16).toString('base64')
  const development = process.env.NODE_ENV === 'development'
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // Rows carry their measured heights in style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  request.headers.set('x-nonce', nonce)
  request.headers.set('content-security-policy', policy)
  const response = locate(request)
  response.headers.set('content-security-policy', policy)
  response.headers.set('referrer-policy', 'same-origin')
  response.headers.set('x-content-type-options', 'nosniff')
  return response
}

// Not for /api: behind a proxy a body is cut at 10 MB.
export const config = { matcher: '/((?!api|_next|.*\\..*).*)' }
