'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useSyncExternalStore } from 'react'
import { send } from '#ui/site/outbox.ts'

export type Notice = { text: string; undo?: () => void /** Stays until it is put away. */; lasting?: boolean }

let current: Notice | null = null
const listeners = new Set<() => void>()

/** Says one line at the foot of the page; the next one takes its place. */
export function say(notice: Notice | null) {
  current = notice
  for (const listener of listeners) listener()
}

/** Undoes what the line at the foot offers to undo. */
export function undoLast(): boolean {
  const undo = current?.undo
  if (!undo) return false
  say(null)
  undo()
  return true
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function Notices() {
  const notice = useSyncExternalStore(
    subscribe,
    () => current,
    () => null,
  )
  const t = useTranslations('site')
  // What another page kept and could not send. To open the browser's store takes it longer than anything else here.
  useEffect(() => {
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(send, 1000)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(() => void send(), { timeout: 3000 })
    return () => cancelIdleCallback(idle)
  }, [])
  useEffect(() => {
    if (!notice || notice.lasting) return
    const timer = setTimeout(() => say(null), notice.undo ? 12_000 : 6_000)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <div role="status">
      {notice && (
        <div className="notice">
          <span>{notice.text}</span>
          {notice.undo && (
            <button type="button" className="link" onClick={undoLast}>
              {t('undo')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
