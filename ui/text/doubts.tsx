import { useTranslations } from 'next-intl'
import { ReadLink } from '#ui/site/read-link.tsx'
import { Context } from '#ui/text/context.tsx'

type Doubt = { chapter: number; pairId: string; zh: string; start: number; end: number }

/** The readings of a text that the machine wasn't sure of, each with a way there. */
export function Doubts({
  text,
  lang,
  count,
  first,
}: {
  text: string
  lang: string
  count: number
  first: Doubt[]
}) {
  const t = useTranslations('text')
  if (count === 0) return null
  return (
    <details className="to-mend">
      <summary>{t('doubtful', { count })}</summary>
      <p className="quiet">
        {t('doubtfulFirst', { count: first.length, more: count > first.length ? 'yes' : 'no' })}
      </p>
      <ol lang={lang}>
        {first.map(({ chapter, pairId, ...place }) => (
          <li key={`${pairId}${place.start}`}>
            <ReadLink text={text} chapter={chapter} pair={pairId}>
              <Context {...place} />
            </ReadLink>
          </li>
        ))}
      </ol>
    </details>
  )
}
