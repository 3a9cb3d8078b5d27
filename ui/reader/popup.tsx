'use client'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { mark } from '#core/reader/mark.ts'
import type { Mended } from '#core/reader/mend.ts'
import type { Status } from '#core/reader/page.ts'
import { Characters } from '#ui/reader/characters.tsx'
import { englishOf, isDoubtful, offsetOf } from '#ui/reader/dom.ts'
import type { Entries } from '#ui/reader/entries.ts'
import { type MendStart, MendWord } from '#ui/reader/mend-word.tsx'
import { Places } from '#ui/reader/places.tsx'
import { usePopupPlace } from '#ui/reader/popup-place.ts'
import { Classifiers, Referred, Senses } from '#ui/reader/senses.tsx'
import { IconButton } from '#ui/site/icon.tsx'

/** The open word: where it stands, its characters as the page shows them, a syllable for each. */
export type Open = { pair: HTMLElement; element: HTMLElement; text: string; syllables: string[] }

type Props = {
  open: Open
  entries: Entries | null
  status: Status
  note: string
  hant: boolean
  textId: string
  /** Whether the word is being mended, and where that began. */
  mending: MendStart | null
  onMending: (start: MendStart | null) => void
  onMended: (mended: Mended) => void
  onNextDoubt: () => void
  onStatus: (status: Status) => void
  onNote: (note: string) => void
  onClose: () => void
  onSpeak: () => void
  onCopy: () => void
}

/** Words of a lower rank by frequency are rare. */
const RARE = 20_000

const statuses: Status[] = [0, 1, 2, 3, 4, 5, 9]

export function WordPopup(props: Props) {
  const { open, entries, status, onClose } = props
  const t = useTranslations('popup')
  const tMend = useTranslations('mendWord')
  const box = useRef<HTMLElement>(null)
  const place = usePopupPlace(open, box)
  const id = entries?.id(open.element) ?? 0
  const info = entries?.all.words[id]
  const [, entry = -1, order = [], english = []] = entries?.fit(open.element) ?? []
  const own = info?.entries.flatMap(number => entries?.all.entries[number] ?? []) ?? []
  const first = entries?.all.entries[entry] ?? own[0]
  const listed = first ? [first, ...own.filter(other => other !== first)] : own
  const line = englishOf(open.pair) ?? ''
  const answer = english.map(([from, to]) => line.slice(from, to)).join(' … ')
  const count = entries?.of(id).length ?? 0
  const forms = new Set(listed.flatMap(entry => [entry.simplified, entry.traditional]))
  forms.delete(open.text)
  const other = forms.size > 0 ? [...forms][0] : undefined
  return (
    <section className="pop" role="dialog" aria-labelledby="popup-word" ref={box} style={place}>
      <div className="grip" aria-hidden="true" />
      <header>
        <Headword {...props} />
        {other && (
          <p className="other">
            <span lang={props.hant ? 'zh-Hans' : 'zh-Hant'}>{other}</span>
            <span className="lab">{t(props.hant ? 'simplified' : 'traditional')}</span>
          </p>
        )}
      </header>
      <div className="top">
        <IconButton icon="hear" label={t('hear')} shortcut="s" onClick={props.onSpeak} />
        <IconButton icon="close" label={t('close')} shortcut="Esc" onClick={onClose} />
      </div>
      {isDoubtful(open.element) && !props.mending && (
        <p className="doubtful">
          {t('doubtful')}{' '}
          <button type="button" className="link" onClick={props.onNextDoubt} title="n">
            {t('nextDoubt')}
          </button>
        </p>
      )}
      {props.mending ? (
        <MendWord
          key={props.mending}
          pair={open.pair.id}
          offset={offsetOf(open.element)}
          begin={props.mending}
          lang={props.hant ? 'zh-Hant' : 'zh-Hans'}
          onMended={props.onMended}
          onClose={() => props.onMending(null)}
        />
      ) : (
        <>
          {entries === null ? (
            <p className="quiet senses">{t('loading')}</p>
          ) : listed.length === 0 ? (
            <p className="quiet senses">{t('noEntry')}</p>
          ) : (
            <Senses listed={listed} order={order} answer={answer} hant={props.hant} />
          )}
          {entries && <Referred all={entries.all.entries} listed={listed} hant={props.hant} />}
          {first && first.classifiers.length > 0 && <Classifiers entry={first} hant={props.hant} />}
          {entries && (
            <Characters
              text={open.text}
              traditional={first?.traditional ?? open.text}
              entries={entries}
              syllables={open.syllables}
              hant={props.hant}
            />
          )}
          <Note key={id} note={props.note} onNote={props.onNote} />
          <div className="meta">
            {info && info.level > 0 && <span>{t('level', { level: info.level })}</span>}
            {info && info.rank > 0 && (
              <span>
                {info.rank > RARE
                  ? t('rare', { rank: RARE })
                  : t('rank', { rank: Math.ceil(info.rank / 500) * 500 })}
              </span>
            )}
            {count > 0 && <span>{t('met', { count })}</span>}
            {id > 0 && (
              <Places key={id} text={props.textId} word={id} zhLang={props.hant ? 'zh-Hant' : 'zh-Hans'} />
            )}
          </div>
          <div className="reach">
            <div className="status" role="radiogroup" aria-label={t('status')}>
              {statuses.map(value => (
                // biome-ignore lint/a11y/useSemanticElements: pressing one acts at once, as an input would not on arrows
                <button
                  key={value}
                  type="button"
                  role="radio"
                  aria-checked={value === status}
                  onClick={() => props.onStatus(value)}
                >
                  <span className={`zi ${mark(value)}`} lang="zh-Hans" aria-hidden="true">
                    字
                  </span>
                  {value === 0
                    ? t('new')
                    : value === 5
                      ? t('known')
                      : value === 9
                        ? t('ignored')
                        : t('learning', { level: value })}
                </button>
              ))}
            </div>
            <p className="acts">
              <button type="button" onClick={() => props.onMending('cut')} title={`${tMend('cut')} (x)`}>
                {tMend('cut')}
              </button>
              <button
                type="button"
                onClick={() => props.onMending('reading')}
                title={`${tMend('reading')} (r)`}
              >
                {tMend('reading')}
              </button>
              <button type="button" onClick={props.onCopy}>
                {t('copy')}
              </button>
              <a
                href={`https://zdic.net/hans/${encodeURIComponent(open.text)}`}
                target="_blank"
                rel="noreferrer"
              >
                {t('lookUp')}
              </a>
              <a
                href={`https://en.wiktionary.org/wiki/${encodeURIComponent(open.text)}#Chinese`}
                target="_blank"
                rel="noreferrer"
              >
                {t('wiktionary')}
              </a>
            </p>
          </div>
        </>
      )}
    </section>
  )
}

function Headword({ open, hant }: Props) {
  return (
    <h2
      id="popup-word"
      lang={hant ? 'zh-Hant' : 'zh-Hans'}
      className={open.text.length > 4 ? 'long' : undefined}
    >
      {[...open.text].map((character, i) => (
        <i
          data-p={/\p{Script=Han}|〇/u.test(character) ? open.syllables[i] : undefined}
          // biome-ignore lint/suspicious/noArrayIndexKey: the same character may stand twice
          key={i}
        >
          {character}
        </i>
      ))}
      <span className="unseen" lang="zh-Latn-pinyin">
        {open.syllables.join('')}
      </span>
    </h2>
  )
}

function Note({ note, onNote }: { note: string; onNote: (note: string) => void }) {
  const t = useTranslations('popup')
  const [text, setText] = useState(note)
  return (
    <label className="note">
      <span className="unseen">{t('note')}</span>
      <textarea
        rows={1}
        maxLength={2000}
        value={text}
        placeholder={t('addNote')}
        onChange={event => setText(event.target.value)}
        onBlur={() => text !== note && onNote(text)}
      />
    </label>
  )
}
