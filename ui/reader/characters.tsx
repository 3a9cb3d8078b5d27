'use client'
import { useTranslations } from 'next-intl'
import type { Entries } from '#ui/reader/entries.ts'
import { type KnownFrom, useKnownFrom } from '#ui/reader/known-from.ts'
import { Strokes } from '#ui/reader/strokes.tsx'

/** The characters of a word, each with its own reading and meaning, and words that the learner knows it from. */
export function Characters({
  text,
  entries,
  syllables,
}: {
  text: string
  entries: Entries
  syllables: string[]
}) {
  const t = useTranslations('popup')
  const knownFrom = useKnownFrom(text)
  const characters = [...text]
  if (characters.length > 4) return null
  const seen = characters
    .map((character, i) => ({
      character,
      here: (syllables[i] ?? '').toLowerCase(),
      known: entries.all.characters[character] ?? [],
    }))
    .filter(({ character }, i) => /\p{Script=Han}/u.test(character) && characters.indexOf(character) === i)
  return (
    <ul className="chars">
      {seen.map(({ character, here, known }) => {
        const match = known.find(([syllable]) => syllable === here) ?? known[0]
        return (
          <li key={character}>
            <Strokes character={character} />
            <p>
              <b>{match?.[0] ?? here}</b> {match?.[1] ?? ''}
              {match && match[0] !== here && <span className="lab"> {t('hereRead', { reading: here })}</span>}
              <From words={(knownFrom[character] ?? []).filter(word => word.text !== text)} />
            </p>
          </li>
        )
      })}
    </ul>
  )
}

function From({ words }: { words: KnownFrom[string] }) {
  if (words.length === 0) return null
  return (
    <span className="from" lang="zh-Hans">
      {words.map(word => `${word.text} ${word.reading}`).join('，')}
    </span>
  )
}
