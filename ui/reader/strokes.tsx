'use client'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'

/** A character in its square; pressed, it is drawn stroke by stroke. The drawing code is fetched when first asked for. */
export function Strokes({ character }: { character: string }) {
  const t = useTranslations('popup')
  const place = useRef<HTMLSpanElement>(null)
  const [state, setState] = useState<'still' | 'drawn' | 'unknown'>('still')

  async function draw() {
    const target = place.current
    if (!target) return
    try {
      const [{ default: HanziWriter }, response] = await Promise.all([
        import('hanzi-writer'),
        fetch(`/api/strokes/${encodeURIComponent(character)}`),
      ])
      if (!response.ok) throw new Error(String(response.status))
      const data = await response.json()
      target.textContent = ''
      setState('drawn')
      const color = getComputedStyle(target).color
      const writer = HanziWriter.create(target, character, {
        width: 52,
        height: 52,
        padding: 4,
        strokeColor: color,
        strokeAnimationSpeed: 1.4,
        delayBetweenStrokes: 120,
        charDataLoader: () => data,
      })
      await writer.animateCharacter()
    } catch {
      target.textContent = character
      setState('unknown')
    }
  }

  return (
    <button
      type="button"
      className="mi"
      onClick={draw}
      aria-label={state === 'unknown' ? t('noStrokes', { character }) : t('strokes', { character })}
    >
      <svg viewBox="0 0 56 56" aria-hidden="true">
        <path d="M.5.5h55v55H.5z" className="f" />
        <path d="M28 1v54M1 28h54M1 1l54 54M55 1L1 55" className="d" />
        <path d="M47 47.5l5 3-5 3z" className="play" />
      </svg>
      <span lang="zh-Hans" ref={place}>
        {character}
      </span>
    </button>
  )
}
