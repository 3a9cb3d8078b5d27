'use client'
import { useTranslations } from 'next-intl'
import type { Preview } from '#core/import/preview.ts'
import { Link } from '#i18n/navigation.ts'

type Props = { preview: Preview; dropTail: boolean; onDropTail: (drop: boolean) => void }

/** How a text would pair: what is to be said of it, then its first rows. */
export function PreviewRows({ preview, dropTail, onDropTail }: Props) {
  const t = useTranslations('import')
  const { rows, pairs, tail, warning, same } = preview
  return (
    <>
      <p>
        {t('counts', { pairs, chapters: preview.chapters, characters: preview.characters })}{' '}
        {preview.translated === 0 ? t('noEnglish') : t('translated', { count: preview.translated })}{' '}
        {preview.remembered > 0 && t('fromMemory', { count: preview.remembered })}{' '}
        {rows.length < pairs && t('firstRows', { count: rows.length })}
      </p>
      {warning && <p className="warn">{t('byLength', { zh: warning.zh, en: warning.en })}</p>}
      {preview.method === 'alternate' && <p className="warn">{t('alternating')}</p>}
      {same && (
        <p className="warn">
          <span>
            {t.rich('same', {
              title: same.title,
              link: chunks => (
                <Link className="link" href={`/texts/${same.id}`}>
                  {chunks}
                </Link>
              ),
            })}
          </span>
        </p>
      )}
      {tail > 0 && (
        <p className="warn">
          <span>{t('tail', { count: tail })}</span>
          <label>
            <input type="checkbox" checked={dropTail} onChange={event => onDropTail(event.target.checked)} />{' '}
            {t('dropTail', { count: tail })}
          </label>
        </p>
      )}
      <ol className="pairs">
        {rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids yet, and their order is what is shown
          <li key={i} className={dropTail && i >= pairs - tail ? 'out' : undefined}>
            <p className={`z${row.kind === 'heading' ? ' heading' : ''}`} lang="zh-Hans">
              {row.zh}
            </p>
            <span className="n">{i + 1}</span>
            {row.en === null ? (
              <p className="alone">{t('alone')}</p>
            ) : (
              <p className={`e${row.kind === 'heading' ? ' heading' : ''}`} lang="en">
                {row.en}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
