import { createHash } from 'node:crypto'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import pack from './package.json' with { type: 'json' }

const withNextIntl = createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  // Messages are parsed when the pages are built: the browser gets no parser, and nobody waits for one.
  experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
})

const config: NextConfig = {
  // Two processes that each build the same version must agree on where its files stand.
  generateBuildId: async () =>
    createHash('sha256')
      .update(`${pack.version}:${process.env.DUIDU_SOURCES ?? ''}`)
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
}

export default withNextIntl(config)
