import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { locked } from './lock.mjs'

const file = name => join(mkdtempSync(join(tmpdir(), 'duidu-lock-')), name)

test('who comes second waits, and is told so', async () => {
  const lock = file('build.lock')
  const told = []
  let first = false
  const work = locked(lock, async () => {
    await wait(300)
    first = true
  })
  const second = await locked(
    lock,
    async () => first,
    () => told.push('waiting'),
  )
  await work
  expect({ second, told }).toEqual({ second: true, told: ['waiting'] })
})

test('a lock whose process is gone is taken over', async () => {
  const lock = file('build.lock')
  writeFileSync(lock, '999999999')
  expect(await locked(lock, async () => 'done')).toBe('done')
})

test('work that fails gives the lock back', async () => {
  const lock = file('build.lock')
  const failing = locked(lock, async () => {
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await locked(lock, async () => 'done')).toBe('done')
})
