'use client'
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { Component } from '#core/reader/components.ts'
import type { Entries } from '#ui/reader/entries.ts'
import { type KnownFrom, useKnownFrom } from '#ui/reader/known-from.ts'
import { inScript } from '#ui/reader/senses.tsx'
import { Strokes } from '#ui/reader/strokes.tsx'

/** The characters of a word, each with its own reading and meaning, its parts, and words that the learner knows it from. */
export function Characters({
  text,
  entries,
  syllables,
  traditional,
  hant,
}: {
  text: string
  /** Its traditional form, by which characters are told apart that are simplified alike. */
  traditional: string
  entries: Entries
  syllables: string[]
  hant: boolean
}) {
  const t = useTranslations('popup')
  const knownFrom = useKnownFrom(text, hant)
  const characters = [...text]
  if (characters.length > 4) return null
  const seen = characters
    .map((character, i) => ({
      character,
      own: [...traditional][i] ?? character,
      here: (syllables[i] ?? '').toLowerCase(),
      known: entries.all.characters[character] ?? [],
    }))
    .filter(({ character }, i) => /\p{Script=Han}/u.test(character) && characters.indexOf(character) === i)
  return (
    <ul className="chars">
      {seen.map(({ character, own, here, known }) => {
        const read = known.filter(([syllable]) => syllable === here)
        const match = read.find(([, , form = character]) => form === own) ?? read[0] ?? known[0]
        return (
          <li key={character}>
            <Strokes character={character} />
            <div>
              <p>
                <b>{match?.[0] ?? here}</b> <span lang="en">{inScript(match?.[1] ?? '', hant)}</span>
                {match && match[0] !== here && (
                  <span className="lab"> {t('hereRead', { reading: here })}</span>
                )}
              </p>
              <Parts signs={[...(entries.all.made[character] ?? '')]} parts={entries.all.parts} hant={hant} />
              <From words={(knownFrom[character] ?? []).filter(word => word.text !== text)} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** "氵 水 water + 工 work": what a character is made of. */
function Parts({ signs, parts, hant }: { signs: string[]; parts: Record<string, Component>; hant: boolean }) {
  const t = useTranslations('popup')
  if (signs.length === 0) return null
  return (
    <p className="parts">
      <span className="unseen">{t('madeOf')} </span>
      {signs.map((sign, i) => {
        const [drawn = sign, standsFor = '', reading = '', meaning = ''] = parts[sign] ?? []
        // A part that comes again has said what it is.
        const again = signs.indexOf(sign) < i
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same part may stand twice
          <Fragment key={i}>
            {i > 0 && ' '}
            <span className="part">
              {i > 0 && '+ '}
              <span lang={hant ? 'zh-Hant' : 'zh-Hans'}>{drawn}</span>
              {!again && standsFor && <span lang={hant ? 'zh-Hant' : 'zh-Hans'}> {standsFor}</span>}
              {!again && reading && (
                <>
                  {' '}
                  <span className="py">{reading}</span> <span lang="en">{meaning}</span>
                </>
              )}
            </span>
          </Fragment>
        )
      })}
    </p>
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
