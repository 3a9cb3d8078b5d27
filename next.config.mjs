import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { PHASE_PRODUCTION_SERVER } from 'next/constants.js'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

/** @type {import('next').NextConfig} */
const config = {
  // Two processes that each build the same version must agree on where its files stand.
  generateBuildId: async () =>
    createHash('sha256')
      .update(`${version}:${process.env.DUIDU_SOURCES ?? ''}`)
      .digest('hex')
      .slice(0, 12),
  serverExternalPackages: ['better-sqlite3', 'opencc-js', 'pinyin-pro', 'pg'],
  // The tests check types; whoever installs only builds.
  typescript: { ignoreBuildErrors: true },
  // bin/answer.mjs compresses.
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // A page's program is read when the page is first asked for: all of them at once take 60 MB.
  experimental: { preloadEntriesOnStart: false },
}

/** Plain JavaScript, and no plugin where the server only serves: either would load a compiler of tens of megabytes. */
export default async function configured(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config
  const { default: createNextIntlPlugin } = await import('next-intl/plugin')
  const withNextIntl = createNextIntlPlugin({
    requestConfig: './i18n/request.ts',
    // Messages are parsed when the pages are built: the browser gets no parser, and nobody waits for one.
    experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
  })
  return withNextIntl(config)
}
