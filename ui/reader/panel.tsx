'use client'
import { useTranslations } from 'next-intl'
import { choices, type Settings } from '#core/settings.ts'

type Props = { settings: Settings; onChange: (change: Partial<Settings>) => void; onKeys: () => void }

/** Type, size and paper. */
export function Panel({ settings, onChange, onKeys }: Props) {
  const t = useTranslations('panel')
  const row = <K extends keyof Settings>(
    name: K,
    values: readonly Settings[K][],
    legend: string,
    label: (value: Settings[K]) => React.ReactNode,
  ) => (
    <fieldset>
      <legend>{legend}</legend>
      <p>
        {values.map(value => (
          <button
            key={value}
            type="button"
            aria-pressed={settings[name] === value}
            onClick={() => onChange({ [name]: value })}
          >
            {label(value)}
          </button>
        ))}
      </p>
    </fieldset>
  )
  return (
    <section className="panel" role="dialog" aria-label={t('title')}>
      {row('pinyin', choices.pinyin, t('label.pinyin'), value => t(`pinyin.${value}`))}
      {row('english', choices.english, t('label.english'), value => t(`english.${value}`))}
      {row('script', choices.script, t('label.script'), value => t(`script.${value}`))}
      {row('size', choices.size, t('label.size'), value => (
        <span style={{ fontSize: 11 + 3 * Number(value) }}>
          A<span className="unseen">{value}</span>
        </span>
      ))}
      {row('theme', choices.theme, t('label.theme'), value => t(`theme.${value}`))}
      {row('face', choices.face, t('label.face'), value => t(`face.${value}`))}
      {row('tones', choices.tones, t('label.tones'), value => t(`tones.${value}`))}
      {row('spoken', choices.spoken, t('label.spoken'), value => t(`spoken.${value}`))}
      {row('lines', choices.lines, t('label.lines'), value => t(`lines.${value}`))}
      {row('keys', choices.keys, t('label.keys'), value => t(`keys.${value}`))}
      <p>
        <button type="button" className="link" onClick={onKeys}>
          {t('allKeys')}
        </button>
      </p>
    </section>
  )
}
