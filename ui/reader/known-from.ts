'use client'
import { useEffect, useState } from 'react'

export type KnownFrom = Record<string, { text: string; reading: string }[]>

/** Of each character: words that the learner knows it from. Asked for after the word was opened; nothing waits for it. */
export function useKnownFrom(text: string, hant: boolean): KnownFrom {
  const [known, setKnown] = useState<KnownFrom>({})
  useEffect(() => {
    const abort = new AbortController()
    setKnown({})
    fetch(`/api/characters/${encodeURIComponent(text)}${hant ? '?script=hant' : ''}`, {
      signal: abort.signal,
    })
      .then(response => (response.ok ? response.json() : {}))
      .then(setKnown, () => {})
    return () => abort.abort()
  }, [text, hant])
  return known
}
