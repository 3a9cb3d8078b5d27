import { useTranslations } from 'next-intl'
import { ReadLink } from '#ui/site/read-link.tsx'
import { Context } from '#ui/text/context.tsx'

type Doubt = { chapter: number; pairId: string; zh: string; start: number; end: number; sure: number }

/** The readings of a text that the machine wasn't sure of, the most doubtful first, each with a way there. */
export function Doubts({
  text,
  lang,
  count,
  most,
}: {
  text: string
  lang: string
  count: number
  most: Doubt[]
}) {
  const t = useTranslations('text')
  if (count === 0) return null
  return (
    <details className="to-mend">
      <summary>{t('doubtful', { count })}</summary>
      <p className="quiet">
        {t('doubtfulFirst', { count: most.length, more: count > most.length ? 'yes' : 'no' })}
      </p>
      <ol lang={lang}>
        {most.map(({ chapter, pairId, sure, ...place }) => (
          <li key={`${pairId}${place.start}`}>
            <ReadLink text={text} chapter={chapter} pair={pairId}>
              <Context {...place} />
            </ReadLink>{' '}
            {sure > 0 && <span className="quiet">{t('sure', { sure })}</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}
