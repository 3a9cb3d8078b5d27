'use client'
import { useTranslations } from 'next-intl'
import { Fragment, useEffect, useRef, useState } from 'react'
import type { ErrorCode } from '#core/errors.ts'
import type { Mended, MendWindow } from '#core/reader/mend.ts'
import type { MendScope } from '#core/text/mends.ts'
import { toneDigits, toneMarks } from '#core/text/tones.ts'
import { mend } from '#ui/reader/mending.tsx'
import { type Draft, draftWords, standing, toggled, wantedMend } from '#ui/reader/recut.ts'

const scopes: readonly MendScope[] = ['pair', 'text', 'everywhere']
const REMEMBERED = 'duidu-mend-scope'

/** Where to begin: at the cuts between the characters, or at the reading. */
export type MendStart = 'cut' | 'reading'

type Props = {
  /** The id of the pair, and where the word stands in it. */
  pair: string
  offset: number
  begin: MendStart
  lang: string
  onMended: (mended: Mended) => void
  onClose: () => void
}

/** Splits and joins a word, sets its reading, marks a name. Enter keeps it, Esc leaves it as it was. */
export function MendWord(props: Props) {
  const { pair, offset } = props
  const t = useTranslations('mendWord')
  const [window, setWindow] = useState<MendWindow | 'failed' | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    fetch(`/api/pairs/${pair}/words?at=${offset}`, { signal: abort.signal })
      .then(response => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
      .then(setWindow, () => abort.signal.aborted || setWindow('failed'))
    return () => abort.abort()
  }, [pair, offset])
  if (window === null) return <p className="quiet mend-word">{t('loading')}</p>
  if (window === 'failed') return <p className="err mend-word">{t('failed')}</p>
  return <Form {...props} window={window} />
}

function Form({ pair, begin, lang, onMended, onClose, window }: Props & { window: MendWindow }) {
  const t = useTranslations('mendWord')
  const tError = useTranslations('error')
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState<Draft>(() => {
    const stands = standing(window)
    return begin === 'cut' && window.split !== null ? toggled(stands, window.split) : stands
  })
  const [scope, setScope] = useState<MendScope>(remembered)
  const [error, setError] = useState<ErrorCode | null>(null)
  const [busy, setBusy] = useState(false)
  const target = window.words[window.at]
  const words = draftWords(window, draft)
  const shown = ({ from, to }: { from: number; to: number }) =>
    window.characters
      .slice(from, to)
      .map(({ text }) => text)
      .join('')
  const aboutTarget = ({ from, to }: { from: number; to: number }) =>
    target !== undefined && from < target.to && to > target.from
  const open = words.filter(word => word.changed || aboutTarget(word))
  const unchanged = !target?.doubtful && words.every(({ changed }) => !changed)

  // biome-ignore lint/correctness/useExhaustiveDependencies: where one begins, once
  useEffect(() => {
    const find = (selector: string) => form.current?.querySelector<HTMLElement>(selector)
    const cut = find(`[data-cut="${window.split ?? target?.to}"]`) ?? find(`[data-cut="${target?.from}"]`)
    const first = begin === 'cut' ? cut : find('input.syllable')
    ;(first ?? find('input, button'))?.focus()
  }, [])

  async function keep() {
    if (busy) return
    if (unchanged) return onClose()
    setBusy(true)
    setError(null)
    try {
      onMended(await mend(pair, wantedMend(window, draft, scope)))
    } catch (code) {
      setError(code as ErrorCode)
      setBusy(false)
    }
  }

  function onKeyDown(event: React.KeyboardEvent) {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const cut = (event.target as HTMLElement).closest<HTMLElement>('[data-cut]')
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && !(event.target as HTMLElement).closest('.link')) void keep()
    else if (cut && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      const all = [...(form.current?.querySelectorAll<HTMLElement>('[data-cut]') ?? [])]
      all[all.indexOf(cut) + (event.key === 'ArrowLeft' ? -1 : 1)]?.focus()
    } else return
    event.preventDefault()
  }

  const read = (place: number, reading: string | null) =>
    setDraft(old => {
      const readings = new Map(old.readings)
      if (reading === null) readings.delete(place)
      else readings.set(place, reading)
      return { ...old, readings }
    })

  return (
    <form
      className="mend-word"
      ref={form}
      onKeyDown={onKeyDown}
      onSubmit={event => {
        event.preventDefault()
        void keep()
      }}
      aria-label={t('title', { word: target ? shown(target) : '' })}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a group of toggles in a line of text */}
      <p className="cuts" role="group" aria-label={t('hint')} lang={lang}>
        {window.characters.map(({ text }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same character may stand twice
          <Fragment key={i}>
            {i > 0 && (
              <button
                type="button"
                data-cut={i}
                aria-pressed={draft.cuts.has(i)}
                aria-label={t(draft.cuts.has(i) ? 'cutHere' : 'joined', {
                  before: window.characters[i - 1]?.text ?? '',
                  after: text,
                })}
                onClick={() => setDraft(old => toggled(old, i))}
              />
            )}
            <span className={aboutTarget({ from: i, to: i + 1 }) ? 'it' : undefined}>{text}</span>
          </Fragment>
        ))}
      </p>
      <ul className="readings">
        {open.map(word => (
          <li key={`${word.from}-${word.to}`}>
            {word.reading.map((syllable, k) => {
              const place = word.from + k
              const character = window.characters[place]
              return character?.han ? (
                <Reading
                  key={place}
                  character={character}
                  lang={lang}
                  reading={syllable}
                  onRead={reading => read(place, reading)}
                />
              ) : null
            })}
            <label className="name">
              <input
                type="checkbox"
                checked={word.name}
                onChange={event => {
                  const name = event.target.checked
                  const key = `${word.from}-${word.to}`
                  setDraft(old => ({ ...old, names: new Map(old.names).set(key, name) }))
                }}
              />{' '}
              {t('isName', { word: shown(word) })}
            </label>
          </li>
        ))}
      </ul>
      <fieldset className="scope">
        <legend>{t('scope')}</legend>
        {scopes.map(value => (
          <label key={value}>
            <input
              type="radio"
              name="scope"
              checked={scope === value}
              onChange={() => {
                setScope(value)
                remember(value)
              }}
            />{' '}
            {t(`holds.${value}`)}
          </label>
        ))}
      </fieldset>
      {error && (
        <p className="err" role="alert">
          {tError(error)}
        </p>
      )}
      <p className="keep">
        <button type="submit" className="btn" disabled={busy || unchanged}>
          {t('keep')} <kbd>↵</kbd>
        </button>
        <button type="button" className="link" onClick={onClose}>
          {t('leave')}
        </button>
      </p>
    </form>
  )
}

type ReadingProps = {
  character: MendWindow['characters'][number]
  lang: string
  reading: string
  onRead: (reading: string | null) => void
}

/** The reading of one character: written with a tone mark or a digit, or one of those that the dictionary has. */
function Reading({ character, lang, reading, onRead }: ReadingProps) {
  const t = useTranslations('mendWord')
  const [written, setWritten] = useState<string | null>(null)
  return (
    <div className="reading">
      <label>
        <span lang={lang}>{character.text}</span>
        <input
          className="syllable"
          aria-label={t('readingOf', { character: character.text })}
          value={written ?? toneMarks(reading)}
          maxLength={8}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          onFocus={event => event.target.select()}
          onChange={event => {
            setWritten(event.target.value)
            const syllable = event.target.value.trim()
            onRead(syllable === '' ? null : toneDigits(syllable))
          }}
          onBlur={() => setWritten(null)}
        />
      </label>
      <span className="offered">
        {character.readings
          .filter(other => other !== reading)
          .slice(0, 5)
          .map(other => (
            <button
              key={other}
              type="button"
              className="link"
              aria-label={t('offered', { reading: toneMarks(other) })}
              onClick={() => onRead(other)}
            >
              {toneMarks(other)}
            </button>
          ))}
      </span>
    </div>
  )
}

/** Chosen once, it stays chosen while the window is open. */
function remembered(): MendScope {
  try {
    const stored = sessionStorage.getItem(REMEMBERED)
    return scopes.find(scope => scope === stored) ?? 'pair'
  } catch {
    return 'pair' // Storage may be switched off.
  }
}

function remember(scope: MendScope) {
  try {
    sessionStorage.setItem(REMEMBERED, scope)
  } catch {}
}
