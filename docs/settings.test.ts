import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { root, sources } from '#scripts/sources.ts'

/** Told by one of our processes to another; nobody sets them. */
const internal = ['DUIDU_ROOT', 'DUIDU_SOURCES']

test('the README lists each setting that the code reads', () => {
  const readme = existsSync(`${root}README.md`) ? readFileSync(`${root}README.md`, 'utf8') : ''
  const read = sources().flatMap(({ text }) =>
    [...text.matchAll(/\benv(?:ironment)?(?:\.|\[['"])(DUIDU_\w+|PORT|DATABASE_URL)\b/g)].map(
      ([, name]) => name ?? '',
    ),
  )
  const settings = [...new Set(read)].filter(name => !internal.includes(name)).sort()
  expect(settings).toContain('DUIDU_DATA')
  expect(settings.filter(name => !readme.includes(name))).toEqual([])
})
