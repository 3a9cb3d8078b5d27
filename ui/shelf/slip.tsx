import { useTranslations } from 'next-intl'
import type { ShelfRow } from '#core/reader/shelf.ts'
import { Link } from '#i18n/navigation.ts'
import { ReadLink } from '#ui/site/read-link.tsx'

/** Where a text opens: at the place, or at its one chapter, else at its contents. */
const opening = ({ place, chapters }: ShelfRow) =>
  place ? { chapter: place.chapter } : chapters === 1 ? { chapter: 1 } : {}

/** A text on the shelf: its title slip with a bookmark at the height one has reached, and what there is to know. */
export function TextSlip({ text }: { text: ShelfRow }) {
  const t = useTranslations('shelf')
  const lang = text.script === 'hant' ? 'zh-Hant' : 'zh-Hans'
  const read = text.pairs > 0 ? text.read / text.pairs : 0
  const known = text.words > 0 ? text.known / text.words : 0
  const done = read >= 0.995
  return (
    <li className="text">
      <ReadLink text={text.id} {...opening(text)}>
        <div className={`slip${done ? ' done' : ''}`}>
          <b lang={lang} className={text.titleZh.length > 7 ? 'long' : undefined}>
            {text.titleZh}
          </b>
          {text.place && !done && <i style={{ '--at': `${8 + read * 84}%` } as React.CSSProperties} />}
        </div>
        <div className="about">
          <p className="en-title" lang={text.titleEn ? 'en' : lang}>
            {text.titleEn || text.titleZh}
          </p>
          <p className="kind">{text.mine ? t('yours') : text.shelf === 'shared' ? t('shared') : ''}</p>
          <p className="first-line" lang={lang}>
            {text.opening}
          </p>
          <p className="facts">
            <span>{text.level && t('level', { level: text.level })}</span>
            <span>{t('characters', { count: text.characters })}</span>
          </p>
          <div className="share" aria-hidden="true">
            <i style={{ width: `${known * 100}%` }} />
          </div>
          <p className="facts">
            <span>{t.rich('knownShare', { share: known, b: chunks => <b>{chunks}</b> })}</span>
            <span>
              {text.state === 'importing'
                ? t('importing', { share: text.pairs > 0 ? 0.5 : 0 })
                : text.state === 'stopped'
                  ? t('stopped')
                  : done
                    ? t('read')
                    : text.read > 0
                      ? t('readShare', { share: read })
                      : t('notBegun')}
            </span>
          </p>
        </div>
      </ReadLink>
    </li>
  )
}

export function AddSlip() {
  const t = useTranslations('shelf')
  return (
    <li className="text add">
      <Link href="/texts/new" prefetch={false}>
        <div className="slip" aria-hidden="true">
          <b>＋</b>
        </div>
        <div className="about">
          <p className="en-title">{t('add')}</p>
          <p className="kind">{t('addHint')}</p>
        </div>
      </Link>
    </li>
  )
}
