import { describe, expect, test } from 'vitest'
import * as jobs from '#db/jobs.ts'
import * as settings from '#db/settings.ts'
import { databases, fresh } from '#db/testing.ts'

const start = Date.UTC(2026, 10, 24, 8)
const at = (seconds: number) => new Date(start + seconds * 1000)
const payload = new Uint8Array([1, 2, 3])

describe.each(databases)('jobs on %s', provider => {
  fresh(provider)

  test('no job is done twice, however many workers reach for it', async () => {
    const made = await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        jobs.create('', { kind: 'purge', textId: `t${i}`, payload, total: 1 }, at(i)),
      ),
    )
    const claimed: string[] = []
    const worker = async (name: string) => {
      for (let job = await jobs.claim(name, at(60)); job; job = await jobs.claim(name, at(60))) {
        claimed.push(job.id)
        await jobs.finish(name, job.id)
      }
    }
    await Promise.all(['a', 'b', 'c', 'd'].map(worker))
    expect(claimed.sort()).toEqual([...made].sort())
  })

  test('a job whose worker fell silent is taken up by another, and lost to the first', async () => {
    const id = await jobs.create('wang', { kind: 'import', textId: 'tea', payload, total: 100 }, at(0))
    expect(await jobs.claim('a', at(100), id)).toMatchObject({ payload, attempts: 1 })
    expect(await jobs.heartbeat('a', id, at(110), 40)).toBe(true)
    expect(await jobs.claim('b', at(115))).toBeNull()
    expect(await jobs.claim('b', at(200))).toMatchObject({ id, attempts: 2 })
    expect(await jobs.heartbeat('a', id, at(201))).toBe(false)
    await expect(jobs.finish('a', id)).rejects.toThrow(/another worker/)
    expect(await jobs.progress('tea')).toEqual({
      jobId: id,
      state: 'running',
      done: 40,
      total: 100,
      error: '',
    })
    await jobs.finish('b', id)
    expect(await jobs.progress('tea')).toMatchObject({ state: 'done' })
  })

  test('a job that failed waits for its owner', async () => {
    const id = await jobs.create('wang', { kind: 'import', textId: 'rice', payload, total: 9 }, at(0))
    await jobs.claim('a', at(1), id)
    await jobs.fail('a', id, 'no-chinese')
    expect(await jobs.claim('a', at(999))).toBeNull()
    expect(await jobs.retry('li', id)).toBe(false)
    expect(await jobs.retry('wang', id)).toBe(true)
    expect(await jobs.claim('a', at(999))).toMatchObject({ id, payload })
  })

  test('the secret is made once, whoever comes first', async () => {
    const secrets = await Promise.all([1, 2, 3, 4].map(() => settings.secret()))
    expect(new Set(secrets).size).toBe(1)
    expect(secrets[0]?.length).toBeGreaterThan(40)
  })
})
