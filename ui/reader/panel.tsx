'use client'
import { useTranslations } from 'next-intl'
import { choices, type Settings } from '#core/settings.ts'

type Props = { settings: Settings; onChange: (change: Partial<Settings>) => void; onKeys: () => void }

/** Type, size and paper. */
export function Panel({ settings, onChange, onKeys }: Props) {
  const t = useTranslations('panel')
  const row = <K extends keyof Settings>(name: K, label: (value: Settings[K]) => React.ReactNode) => (
    <fieldset>
      <legend>{t(`label.${name}`)}</legend>
      <p>
        {(choices[name] as readonly Settings[K][]).map(value => (
          <button
            key={value}
            type="button"
            aria-pressed={settings[name] === value}
            onClick={() => onChange({ [name]: value } as Partial<Settings>)}
          >
            {label(value)}
          </button>
        ))}
      </p>
    </fieldset>
  )
  return (
    <section className="panel" role="dialog" aria-label={t('title')}>
      {row('pinyin', value => t(`pinyin.${value}`))}
      {row('english', value => t(`english.${value}`))}
      {row('script', value => t(`script.${value}`))}
      {row('size', value => (
        <span style={{ fontSize: 11 + 3 * Number(value) }}>
          A<span className="unseen">{value}</span>
        </span>
      ))}
      {row('theme', value => t(`theme.${value}`))}
      {row('face', value => t(`face.${value}`))}
      {row('tones', value => t(`tones.${value}`))}
      {row('spoken', value => t(`spoken.${value}`))}
      {row('lines', value => t(`lines.${value}`))}
      {row('keys', value => t(`keys.${value}`))}
      <p>
        <button type="button" className="link" onClick={onKeys}>
          {t('allKeys')}
        </button>
      </p>
    </section>
  )
}
