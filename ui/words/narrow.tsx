'use client'
import { useTranslations } from 'next-intl'
import { queryString, type WordQuery } from '#core/words/query.ts'
import { Choice } from '#ui/words/choice.tsx'
import { useCounts } from '#ui/words/counts.ts'
import { Levels } from '#ui/words/levels.tsx'

export type WordText = { id: string; titleZh: string; titleEn: string }

/** Narrows the words by text and level; what each leaves is counted after the page has come. */
export function Narrow({ query, texts }: { query: WordQuery; texts: WordText[] }) {
  const t = useTranslations('words')
  const counts = useCounts()
  const href = (changes: Partial<WordQuery>) => `/words${queryString(query, changes)}`
  return (
    <>
      {texts.length > 0 && (
        <nav aria-label={t('text')}>
          <h2>{t('text')}</h2>
          {texts.map(({ id, titleZh, titleEn }) => (
            <Choice
              key={id}
              href={href({ text: query.text === id ? null : id })}
              on={query.text === id}
              count={counts ? (counts.texts[id] ?? 0) : undefined}
              title={titleEn || undefined}
            >
              <span className="title" lang="zh-Hans">
                {titleZh}
              </span>
            </Choice>
          ))}
        </nav>
      )}
      <nav aria-label="HSK" className="wlevels">
        <h2>HSK</h2>
        {[1, 2, 3, 4, 5, 6].map(level => (
          <Choice
            key={level}
            href={href({ level: query.level === level ? null : level })}
            on={query.level === level}
            count={counts?.levels[level - 1]?.cards}
          >
            {level}
          </Choice>
        ))}
        <Levels levels={counts?.levels ?? []} />
      </nav>
    </>
  )
}
