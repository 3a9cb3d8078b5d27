import { useTranslations } from 'next-intl'
import { ReadLink } from '#ui/site/read-link.tsx'

type Props = {
  text: { id: string; titleZh: string; titleEn: string; pairs: number; script: 'hans' | 'hant' }
  chapter: { number: number; titleZh: string; titleEn: string; before: number }
  pair: { id: string; number: number; zh: string; en: string }
}

/** The sentence where one stopped, with its English, and the way back to it. */
export function Resume({ text, chapter, pair }: Props) {
  const t = useTranslations('shelf')
  const lang = text.script === 'hant' ? 'zh-Hant' : 'zh-Hans'
  const at = text.pairs > 0 ? (chapter.before + pair.number) / text.pairs : 0
  return (
    <section className="resume" aria-label={t('continue')}>
      <div>
        <p className="of">
          {t('continue')} <span lang={lang}>{text.titleZh}</span>
          {text.titleEn && (
            <>
              , <i lang="en">{text.titleEn}</i>
            </>
          )}
        </p>
        <h1 lang={lang}>
          <ReadLink text={text.id} chapter={chapter.number}>
            {chapter.titleZh || text.titleZh}
          </ReadLink>
        </h1>
        <p className="zh" lang={lang}>
          {pair.zh}
        </p>
      </div>
      <div className="r">
        <p className="of">{t('pairOf', { number: chapter.before + pair.number, count: text.pairs })}</p>
        <p className="h2" lang="en">
          {chapter.titleEn || text.titleEn}
        </p>
        <p className="en" lang="en">
          {pair.en}
        </p>
      </div>
      <div className="go">
        <ReadLink className="btn" text={text.id} chapter={chapter.number}>
          {t('readOn')}
        </ReadLink>
        <span className="track" aria-hidden="true">
          <i style={{ width: `${at * 100}%` }} />
        </span>
      </div>
    </section>
  )
}
