'use client'
import { useEffect, useSyncExternalStore } from 'react'
import type { SideCounts } from '#core/words/counts.ts'

let current: SideCounts | null = null
const listeners = new Set<() => void>()

/** Asks how many cards stand in each text and level: they change with what one does. */
export async function loadCounts() {
  const response = await fetch('/api/words/counts').catch(() => null)
  if (!response?.ok) return
  current = await response.json()
  for (const listener of listeners) listener()
}

/** The counts beside the list; null until they have come. */
export function useCounts(): SideCounts | null {
  useEffect(() => void loadCounts(), [])
  return useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
    () => null,
  )
}
