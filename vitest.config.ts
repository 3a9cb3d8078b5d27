import { defineConfig } from 'vitest/config'

const e2e = ['e2e/**/*.spec.ts']
const database = ['db/**/*.test.ts', 'server/**/*.test.ts', 'bin/commands/**/*.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx,mjs}'],
          exclude: ['node_modules/**', '.next/**', ...database],
        },
      },
      // Run twice by npm test: on SQLite, and on PostgreSQL with DUIDU_TEST_POSTGRES.
      { test: { name: 'database', include: database, testTimeout: 30_000, hookTimeout: 60_000 } },
      // Real Chromium against a real server, a file at a time: the machine is theirs.
      {
        test: {
          name: 'journeys',
          include: e2e,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
