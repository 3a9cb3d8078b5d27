import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { mark } from '#core/reader/mark.ts'
import type { Status } from '#core/reader/page.ts'
import type { Met, WordFacts } from '#core/words/row.ts'
import { ReadLink } from '#ui/site/read-link.tsx'

type Props = {
  id: number
  facts: WordFacts
  status: Status
  note: string
  met: Met | null
  hant: boolean
  chosen: boolean
  onChoose: (id: number, chosen: boolean, range: boolean) => void
}

/** One card: its word with the mark of its status, what it means, and where it was met. */
export const Row = memo(function Row({ id, facts, status, note, met, hant, chosen, onChoose }: Props) {
  const t = useTranslations('words')
  return (
    <tr className={chosen ? 'chosen' : undefined}>
      <td className="script">
        <input
          type="checkbox"
          checked={chosen}
          onChange={() => {}}
          onClick={event => onChoose(id, event.currentTarget.checked, event.shiftKey)}
          aria-label={t('choose', { word: facts.simplified })}
        />
      </td>
      <th scope="row">
        <Headword facts={facts} hant={hant} mark={mark(status)} />
      </th>
      <td className="mean">
        <Meaning facts={facts} />
        {note && <i className="note">{note}</i>}
      </td>
      <td className="met">{met && <MetIn met={met} />}</td>
      <td className="num">{facts.level > 0 && facts.level}</td>
      <td className="state">{statusName(t, status)}</td>
    </tr>
  )
})

/** A word in both scripts, the reader's first. */
export function Headword({ facts, hant, mark }: { facts: WordFacts; hant: boolean; mark: string }) {
  const { simplified, traditional } = facts
  const [first = simplified] = hant ? traditional : []
  const others = first === simplified ? traditional : [simplified]
  return (
    <>
      <span className={`zi ${mark}`} lang={hant ? 'zh-Hant' : 'zh-Hans'}>
        {first}
      </span>
      {others.length > 0 && (
        <span className="other" lang={hant ? 'zh-Hans' : 'zh-Hant'}>
          {others.join(' ')}
        </span>
      )}
    </>
  )
}

export function Meaning({ facts }: { facts: WordFacts }) {
  return (
    <span className="line">
      <span className="py" lang="zh-Latn-pinyin">
        {facts.reading}
      </span>{' '}
      <span lang="en">{facts.meaning}</span>
    </span>
  )
}

function MetIn({ met }: { met: Met }) {
  const sentence = (
    <span className="ctx" lang="zh-Hans">
      {met.before}
      <b>{met.word}</b>
      {met.after}
    </span>
  )
  return (
    <>
      {met.at ? <ReadLink {...met.at}>{sentence}</ReadLink> : sentence}
      {met.text && (
        <span className="src" lang="zh-Hans">
          {met.text}
        </span>
      )}
    </>
  )
}

type Translate = ReturnType<typeof useTranslations<'words'>>

/** A status in words: "learning 2", "known". */
export const statusName = (t: Translate, status: Status): string =>
  status === 0
    ? t('is.new')
    : status === 5
      ? t('is.known')
      : status === 9
        ? t('is.ignored')
        : t('is.learning', { level: status })
