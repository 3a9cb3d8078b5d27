'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ReadLink } from '#ui/site/read-link.tsx'

type Place = { pairId: string; chapter: number; zh: string; start: number; end: number }

/** The places where a word stands in the text, asked for when wanted, each with a way there. */
export function Places({ text, word, zhLang }: { text: string; word: number; zhLang: string }) {
  const t = useTranslations('popup')
  const [places, setPlaces] = useState<Place[] | 'asked' | null>(null)
  async function ask() {
    setPlaces('asked')
    const response = await fetch(`/api/texts/${text}/places/${word}`).catch(() => null)
    setPlaces(response?.ok ? await response.json() : null)
  }
  if (!Array.isArray(places)) {
    return (
      <button type="button" className="link" onClick={ask} disabled={places === 'asked'}>
        {t('everywhere')}
      </button>
    )
  }
  return (
    <ol className="places" aria-label={t('everywhere')}>
      {places.map(({ pairId, chapter, zh, start, end }) => (
        <li key={`${pairId}${start}${zh}`} lang={zhLang}>
          <ReadLink text={text} chapter={chapter} pair={pairId}>
            {zh.slice(Math.max(0, start - 12), start)}
            <b>{zh.slice(start, end)}</b>
            {zh.slice(end, end + 14)}
          </ReadLink>
        </li>
      ))}
    </ol>
  )
}
