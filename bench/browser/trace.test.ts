import { expect, test } from 'vitest'
import { mainThread } from './trace.ts'

const task = (tid: number, milliseconds: number) => ({
  name: 'RunTask',
  ph: 'X',
  pid: 7,
  tid,
  dur: milliseconds * 1000,
  tdur: milliseconds * 900,
})
const thread = (tid: number, name: string) => ({ name: 'thread_name', ph: 'M', pid: 7, tid, args: { name } })

test('a page is blocked for what its tasks take beyond 50 ms, whatever other threads do', () => {
  const traceEvents = [
    thread(1, 'CrRendererMain'),
    thread(2, 'Compositor'),
    task(1, 49),
    task(1, 130),
    task(1, 60),
    task(2, 900),
    { ...task(1, 400), name: 'Layout' },
  ]
  expect(mainThread(Buffer.from(JSON.stringify({ traceEvents })))).toEqual({ blocked: 90, processor: 215.1 })
})
