import 'server-only'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { anonymous } from 'better-auth/plugins'
import { client, provider } from '#db/client.ts'
import { join } from '#db/join.ts'
import * as settings from '#db/settings.ts'

const year = 60 * 60 * 24 * 365

async function make() {
  return betterAuth({
    database: prismaAdapter(client(), { provider: provider() }),
    secret: await settings.secret(),
    // Without an address of its own the server answers to whatever host it is asked by: a phone on the same network.
    baseURL: process.env.DUIDU_URL ?? { allowedHosts: ['*'], protocol: 'auto' },
    basePath: '/api/auth',
    user: { modelName: 'learner' },
    session: { expiresIn: year, updateAge: 60 * 60 * 24 * 6 },
    advanced: {
      cookiePrefix: 'duidu',
      useSecureCookies: process.env.DUIDU_URL?.startsWith('https:') ?? false,
    },
    rateLimit: { enabled: true, storage: 'database' },
    telemetry: { enabled: false },
    // A guest is a learner from the first act on; an account joins them later.
    plugins: [
      anonymous({
        emailDomainName: 'guest.invalid',
        onLinkAccount: ({ anonymousUser, newUser }) =>
          join(anonymousUser.user.id, newUser.user.id, new Date()),
      }),
    ],
  })
}

let made: ReturnType<typeof make> | undefined

/** Better Auth, made once a process: its secret stands in the database. */
export function auth() {
  made ??= make()
  return made
}
