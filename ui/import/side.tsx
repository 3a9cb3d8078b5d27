'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useId, useState } from 'react'

/** What was given for one side: a file, or what was pasted. */
export type Given = { text: string; file: File | null }

type Props = { side: 'zh' | 'en'; given: Given; onGiven: (given: Given) => void }

/** One side of a text: pasted, chosen, or dropped. */
export function Side({ side, given, onGiven }: Props) {
  const t = useTranslations('import')
  const format = useFormatter()
  const id = useId()
  const [over, setOver] = useState(false)
  const label = t(side === 'zh' ? 'chinese' : 'english')
  const size = (file: File) =>
    format.number(Math.max(1, Math.round(file.size / 1000)), {
      style: 'unit',
      unit: 'kilobyte',
      unitDisplay: 'short',
    })
  return (
    <section
      className={`side${over ? ' over' : ''}`}
      aria-label={label}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file) onGiven({ text: '', file })
        else onGiven({ text: event.dataTransfer.getData('text/plain'), file: null })
      }}
    >
      <label htmlFor={`${id}-text`}>
        {label} {side === 'en' && <span className="lab">{t('optional')}</span>}
      </label>
      {given.file ? (
        <p className="file">
          <span>{t('fileName', { name: given.file.name, size: size(given.file) })}</span>
          <button type="button" className="link" onClick={() => onGiven({ text: '', file: null })}>
            {t('putAway', { name: given.file.name })}
          </button>
        </p>
      ) : (
        <>
          <textarea
            id={`${id}-text`}
            lang={side === 'zh' ? 'zh-Hans' : 'en'}
            value={given.text}
            placeholder={t('paste')}
            spellCheck={false}
            onChange={event => onGiven({ text: event.target.value, file: null })}
          />
          <p className="file">
            <input
              type="file"
              id={`${id}-file`}
              accept=".txt,.md,.markdown,text/plain,text/markdown"
              onChange={event => {
                const file = event.target.files?.[0]
                if (file) onGiven({ text: '', file })
              }}
            />
            <label htmlFor={`${id}-file`} className="link">
              {t('choose')}
              <span className="unseen"> ({label})</span>
            </label>
          </p>
        </>
      )}
    </section>
  )
}
