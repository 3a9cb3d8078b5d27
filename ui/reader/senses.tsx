'use client'
import { useTranslations } from 'next-intl'
import type { PageEntry } from '#core/reader/entries.ts'

/** A sense names words in both scripts, 電影院|电影院: one is enough. */
export const inScript = (sense: string, hant: boolean) =>
  sense.replace(/([^\s|()"“]+)\|([^\s|()"”]+)/g, (pair, traditional: string, simplified: string) =>
    /\p{Script=Han}/u.test(pair) ? (hant ? traditional : simplified) : pair,
  )

/** The senses of a word's entries, those of the first in the order that fits; `answer` is the English of the first. */
export function Senses({
  listed,
  order,
  answer,
  hant,
}: {
  listed: PageEntry[]
  order: number[]
  answer: string
  hant: boolean
}) {
  const t = useTranslations('popup')
  return (
    <ol className="senses">
      {listed.map((entry, place) => {
        const numbers = place === 0 && order.length > 0 ? order : entry.senses.map((_, i) => i)
        return [
          place > 0 && entry.reading !== listed[0]?.reading && (
            <li className="reading" key={`${entry.traditional}${entry.reading}`}>
              {entry.reading}
            </li>
          ),
          ...numbers.map((sense, i) => {
            const fits = place === 0 && i === 0 && answer !== ''
            return (
              <li key={`${entry.traditional}${entry.reading}${sense}`} className={fits ? 'fits' : undefined}>
                <span lang="en">{inScript(entry.senses[sense] ?? '', hant)}</span>
                {fits && <i>{t('here', { english: answer })}</i>}
              </li>
            )
          }),
        ]
      })}
    </ol>
  )
}

/** What the entries refer to: "see …", "variant of …". */
export function Referred({
  all,
  listed,
  hant,
}: {
  all: readonly PageEntry[]
  listed: readonly PageEntry[]
  hant: boolean
}) {
  const numbers = new Set(listed.flatMap(entry => entry.refers ?? []))
  const others = [...numbers].flatMap(number => all[number] ?? []).filter(other => !listed.includes(other))
  if (others.length === 0) return null
  return (
    <ul className="refers">
      {others.map(other => (
        <li key={`${other.traditional}${other.reading}`}>
          <span lang={hant ? 'zh-Hant' : 'zh-Hans'}>{hant ? other.traditional : other.simplified}</span>{' '}
          <span className="py">{other.reading}</span>{' '}
          <span lang="en">{inScript(other.senses.slice(0, 3).join('; '), hant)}</span>
        </li>
      ))}
    </ul>
  )
}

/** Its measure words, on a line of their own. */
export function Classifiers({ entry, hant }: { entry: PageEntry; hant: boolean }) {
  const t = useTranslations('popup')
  return (
    <p className="cl">
      <span className="lab">{t('countedWith')}</span>
      {entry.classifiers.map((classifier, i) => (
        <span key={classifier.simplified}>
          {i > 0 && ', '}
          <span lang={hant ? 'zh-Hant' : 'zh-Hans'}>
            {hant ? classifier.traditional : classifier.simplified}
          </span>{' '}
          {classifier.reading}
        </span>
      ))}
    </p>
  )
}
