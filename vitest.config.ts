import { defineConfig } from 'vitest/config'

const e2e = ['e2e/**/*.spec.ts']
const database = ['db/**/*.test.ts', 'server/**/*.test.ts', 'bin/commands/**/*.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: ['**/*.test.{ts,tsx,mjs}'],
          exclude: ['node_modules/**', '.next/**', ...database],
        },
      },
      // On SQLite, and on PostgreSQL too where DUIDU_TEST_POSTGRES names a server, as npm test does.
      { test: { name: 'database', include: database, testTimeout: 30_000, hookTimeout: 60_000 } },
      // Real Chromium against a real server, a file at a time: the machine is theirs.
      {
        test: {
          name: 'journeys',
          include: e2e,
          globalSetup: 'e2e/built.ts',
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
