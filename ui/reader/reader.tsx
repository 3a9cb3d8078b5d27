'use client'
import dynamic from 'next/dynamic'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { ErrorCode } from '#core/errors.ts'
import type { Mended } from '#core/reader/mend.ts'
import type { Status } from '#core/reader/page.ts'
import { choices, next } from '#core/settings.ts'
import { cursorOf, focusWord } from '#ui/reader/cursor.ts'
import {
  copyPlain,
  isDoubtful,
  lightBead,
  offsetOf,
  pairOf,
  showTones,
  statusOf,
  syllablesOf,
  underline,
  wordAt,
} from '#ui/reader/dom.ts'
import { useEntries } from '#ui/reader/entries.ts'
import { ReaderFoot } from '#ui/reader/foot.tsx'
import { ReaderHead } from '#ui/reader/head.tsx'
import { type Editing, InPlace } from '#ui/reader/in-place.tsx'
import { type Command, command } from '#ui/reader/keys.ts'
import { KeysDialog } from '#ui/reader/keys-dialog.tsx'
import { LookUp } from '#ui/reader/look-up.tsx'
import type { MendStart } from '#ui/reader/mend-word.tsx'
import { mend } from '#ui/reader/mending.tsx'
import { PairMenu } from '#ui/reader/menu.tsx'
import { Painted } from '#ui/reader/painted.tsx'
import { Panel } from '#ui/reader/panel.tsx'
import { usePlace } from '#ui/reader/place.ts'
import { type Open, WordPopup } from '#ui/reader/popup.tsx'
import type { ReaderProps } from '#ui/reader/props.ts'
import { useSettings } from '#ui/reader/setting.ts'
import { speak } from '#ui/reader/speak.ts'
import { useStatuses } from '#ui/reader/statuses.ts'
import { useOutboxNotice } from '#ui/reader/waiting.ts'
import { say, undoLast } from '#ui/site/notice.tsx'
import { act } from '#ui/site/outbox.ts'

const Versions = dynamic(() => import('#ui/reader/versions.tsx').then(module => module.Versions))
const Report = dynamic(() => import('#ui/reader/report.tsx').then(module => module.Report))

type Shown =
  | { kind: 'panel' }
  | { kind: 'keys' }
  | { kind: 'menu' | 'versions' | 'report'; pair: HTMLElement; at: DOMRect }
  | null

export function Reader({ text, chapter, before, after, painted, entriesUrl, ...props }: ReaderProps) {
  const t = useTranslations('reader')
  const tMend = useTranslations('mendWord')
  const tError = useTranslations('error')
  const locale = useLocale()
  const main = useRef<HTMLElement>(null)
  const { settings, change } = useSettings(props.settings)
  const [open, setOpen] = useState<Open | null>(null)
  const [status, setStatus] = useState<Status>(0)
  const [mending, setMending] = useState<MendStart | null>(null)
  const [shown, setShown] = useState<Shown>(null)
  const [editing, setEditing] = useState<Editing | null>(null)
  const { here, setHere, reading } = usePlace(main, { text, chapter, place: props.place })
  const [version, setVersion] = useState(0)
  const entries = useEntries(entriesUrl, version)
  const notes = useRef(new Map(Object.entries(props.notes).map(([id, note]) => [Number(id), note])))
  const hant = settings.script === 'own' ? text.script === 'hant' : settings.script === 'hant'
  const zhLang = hant ? 'zh-Hant' : 'zh-Hans'

  useOutboxNotice()

  useEffect(() => {
    // The rows come with the document alone: a page that was reached without one is asked for whole.
    if (!main.current?.querySelector('.pair')) location.reload()
  }, [])

  const { setWord, restKnown } = useStatuses(entries, setStatus)

  function close() {
    if (!open) return
    open.element.classList.remove('on')
    open.element.removeAttribute('aria-expanded')
    underline(null, [])
    setOpen(null)
  }

  function openWord(element: HTMLElement) {
    const pair = pairOf(element)
    if (!pair) return
    close()
    element.classList.add('on')
    element.tabIndex = -1
    element.setAttribute('role', 'button')
    element.setAttribute('aria-expanded', 'true')
    setStatus(statusOf(element))
    setMending(null)
    setOpen({ pair, element, text: element.textContent ?? '', syllables: syllablesOf(element) })
    underline(pair, entries?.fit(element)?.[3] ?? [])
    lightBead(element)
  }

  // The entries came after the word was opened.
  useEffect(() => {
    if (open && entries) underline(open.pair, entries.fit(open.element)?.[3] ?? [])
  }, [open, entries])

  const { cursor, currentPair, move, movePair } = cursorOf({ main, reading, open, openWord, close, setHere })

  /** Joins a word with the one right after it, here. */
  function joinNext(word: HTMLElement) {
    const pair = pairOf(word)
    const [start, length] = [offsetOf(word), word.textContent?.length ?? 0]
    const next = pair && wordAt(pair, start + length)
    if (!next || offsetOf(next) !== start + length) {
      say({ text: tMend('noNext') })
      return
    }
    const words = [{ length: length + (next.textContent?.length ?? 0) }]
    mend(pair.id, { kind: 'words', start, words, scope: 'pair' }).then(
      mended => onMended(mended, start),
      (code: ErrorCode) => say({ text: tError(code) }),
    )
  }

  const uncover = (pair: Element | null) => pair?.querySelector('.en')?.classList.toggle('shown')

  function run(what: Command): boolean {
    const word = cursor()
    switch (what) {
      case 'previous-word':
      case 'next-word':
        move(what === 'next-word' ? 1 : -1)
        return true
      case 'previous-unknown':
      case 'next-unknown':
        move(what === 'next-unknown' ? 1 : -1, word => statusOf(word) <= 4)
        return true
      case 'previous-doubt':
      case 'next-doubt':
        if (!move(what === 'next-doubt' ? 1 : -1, isDoubtful)) say({ text: t('noDoubt') })
        return true
      case 'previous-pair':
      case 'next-pair':
        movePair(what === 'next-pair' ? 1 : -1)
        return true
      case 'open':
        if (!word || document.activeElement !== word) return false
        openWord(word)
        return true
      case 'close':
        if (shown) setShown(null)
        else if (open) {
          close()
          focusWord(open.element)
        } else return false
        return true
      case 'status-1':
      case 'status-2':
      case 'status-3':
      case 'status-4':
        if (word) setWord(word, Number(what.slice(-1)) as Status)
        return word !== null
      case 'known':
      case 'ignore':
        if (word) setWord(word, what === 'known' ? 5 : 9)
        return word !== null
      case 'rest-known':
        restKnown()
        return true
      case 'pinyin':
        change({ pinyin: next(choices.pinyin, settings.pinyin) })
        return true
      case 'english':
        change({ english: next(choices.english, settings.english) })
        return true
      case 'uncover':
        uncover(currentPair())
        return true
      case 'script':
        change({ script: hant ? 'hans' : 'hant' })
        return true
      case 'tones':
        change({ tones: next(choices.tones, settings.tones) })
        return true
      case 'theme':
        change({ theme: next(choices.theme, settings.theme) })
        return true
      case 'larger':
      case 'smaller': {
        const size = choices.size[choices.size.indexOf(settings.size) + (what === 'larger' ? 1 : -1)]
        if (size) change({ size })
        return true
      }
      case 'speak': {
        const said = word?.textContent ?? currentPair()?.querySelector('.zh')?.textContent
        if (said && !speak(said, hant)) say({ text: t('noVoice') })
        return true
      }
      case 'edit-english': {
        const pair = currentPair()
        if (pair) setEditing({ pair, side: 'en' })
        return true
      }
      case 'split':
      case 'mend-reading':
        if (!word) return false
        if (open?.element !== word) openWord(word)
        setMending(what === 'split' ? 'cut' : 'reading')
        return true
      case 'join':
        if (word) joinNext(word)
        return word !== null
      case 'undo':
        return undoLast()
      case 'keys':
        setShown({ kind: 'keys' })
        return true
      case 'find':
        location.assign(`/${locale}/words`)
        return true
      default:
        return false
    }
  }

  const onKey = useRef<(event: KeyboardEvent) => void>(() => {})
  onKey.current = event => {
    const target = event.target as HTMLElement
    if (event.defaultPrevented || target.closest('input, textarea, select, dialog')) return
    // From the open word Tab leads into its popup, which stands at the end of the page.
    if (event.key === 'Tab' && !event.shiftKey && open && target === open.element) {
      document.querySelector<HTMLElement>('.pop button')?.focus()
      event.preventDefault()
      return
    }
    const what = command(event, settings.keys === 'on')
    if (what === 'open' && target.closest('button, a')) return
    if (what?.endsWith('-word') && target.closest('[role="radiogroup"]')) return
    if (what && run(what)) event.preventDefault()
  }
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey.current(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])

  function onClick(event: React.MouseEvent) {
    const target = event.target as HTMLElement
    const word = target.closest<HTMLElement>('.w')
    const pair = pairOf(target)
    if (word) {
      if (getSelection()?.isCollapsed === false) return
      if (open?.element === word) close()
      else openWord(word)
      return
    }
    const doing = target.closest<HTMLElement>('[data-do]')?.dataset.do
    if (doing === 'uncover') uncover(pair)
    else if (doing === 'edit' && pair) setEditing({ pair, side: 'en' })
    else if (doing === 'tools' && pair) setShown({ kind: 'menu', pair, at: target.getBoundingClientRect() })
    else if (open) close()
  }

  /** Puts the mended rows into the page; the word at `offset`, where one is given, has the focus again. */
  function onMended({ rows, undo }: Mended, offset?: number) {
    const [pair] = rows
    setEditing(null)
    setShown(null)
    close()
    // After React has taken its editor out of the row.
    requestAnimationFrame(() => {
      for (const { id, html } of rows) {
        const row = document.getElementById(id)
        if (row) row.outerHTML = html
        const fresh = document.getElementById(id)
        if (fresh) reading.current?.watchAlso(fresh)
      }
      if (settings.tones === 'colour') showTones(document)
      entries?.changed()
      setVersion(version => version + 1)
      const row = pair && document.getElementById(pair.id)
      const word = row && offset !== undefined && wordAt(row, offset)
      if (word) focusWord(word)
    })
    say({
      text: t(undo?.kind === 'redo' ? 'unmended' : 'mended'),
      ...(undo &&
        pair && {
          undo: () =>
            mend(pair.id, undo).then(
              mended => onMended(mended, offset),
              () => say({ text: t('notMended') }),
            ),
        }),
    })
  }

  const zhTitle = <span lang={zhLang}>{text.titleZh}</span>
  return (
    <>
      <ReaderHead
        settings={settings}
        hant={hant}
        panel={shown?.kind === 'panel'}
        onRun={run}
        onPanel={() => setShown(shown?.kind === 'panel' ? null : { kind: 'panel' })}
      >
        <a href={`/${locale}/texts/${text.id}`}>
          {zhTitle} {text.titleEn && <i lang="en">{text.titleEn}</i>}
          {text.chapters > 1 && chapter.titleZh && chapter.titleZh !== text.titleZh && (
            <>
              {' '}
              <span aria-hidden="true">·</span> <b lang={zhLang}>{chapter.titleZh}</b>
            </>
          )}
        </a>
      </ReaderHead>
      {shown?.kind === 'panel' && (
        <Panel settings={settings} onChange={change} onKeys={() => setShown({ kind: 'keys' })} />
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has its own commands, listened to on the page */}
      <main
        className="book"
        id="main"
        ref={main}
        tabIndex={-1}
        onClick={onClick}
        // The sentence of the open word stays lit.
        onPointerOver={event => !open && lightBead(event.target as HTMLElement)}
        onPointerLeave={() => !open && lightBead(null)}
        onCopy={copyPlain}
        style={{ '--uncover': JSON.stringify(t('covered')) } as React.CSSProperties}
      >
        <p className="opening">
          {text.chapters > 1 && t('chapterOf', { number: chapter.number, count: text.chapters })}
        </p>
        <Painted id={painted} />
        <div className="chapter-end">
          <button type="button" className="link" onClick={restKnown}>
            {t('restKnown')}
          </button>
          <span className="quiet">{t('canBeUndone')}</span>
          {after && (
            <a className="link" href={`/${locale}/texts/${text.id}/${after.number}`}>
              {t('nextChapter', { title: after.title })}
            </a>
          )}
        </div>
      </main>
      {editing && (
        <InPlace editing={editing} onMended={mended => onMended(mended)} onClose={() => setEditing(null)} />
      )}
      {open && (
        <WordPopup
          key={version}
          open={open}
          entries={entries}
          status={status}
          note={notes.current.get(entries?.id(open.element) ?? 0) ?? ''}
          hant={hant}
          textId={text.id}
          mending={mending}
          onNextDoubt={() => run('next-doubt')}
          onMending={setMending}
          onMended={mended => onMended(mended, offsetOf(open.element))}
          onStatus={value => setWord(open.element, value)}
          onNote={note => {
            const word = entries?.id(open.element) ?? 0
            if (word === 0) return
            notes.current.set(word, note)
            act({ type: 'note', word, note })
          }}
          onClose={() => run('close')}
          onSpeak={() => {
            if (!speak(open.text, hant)) say({ text: t('noVoice') })
          }}
          onCopy={() => void navigator.clipboard.writeText(open.text).then(() => say({ text: t('copied') }))}
        />
      )}
      <LookUp hant={hant} />
      {shown?.kind === 'keys' && <KeysDialog onClose={() => setShown(null)} />}
      {shown?.kind === 'menu' && (
        <PairMenu
          pair={shown.pair}
          at={shown.at}
          onEdit={side => {
            setShown(null)
            setEditing({ pair: shown.pair, side })
          }}
          onVersions={() => setShown({ ...shown, kind: 'versions' })}
          onReport={props.mends ? undefined : () => setShown({ ...shown, kind: 'report' })}
          onClose={() => setShown(null)}
        />
      )}
      {shown?.kind === 'versions' && (
        <Versions pair={shown.pair.id} onMended={mended => onMended(mended)} onClose={() => setShown(null)} />
      )}
      {shown?.kind === 'report' && (
        <Report
          pair={shown.pair.id}
          form={open?.pair === shown.pair ? open.text : ''}
          onClose={() => setShown(null)}
        />
      )}
      <ReaderFoot
        text={text}
        chapter={chapter}
        here={here}
        before={before}
        after={after}
        settings={settings}
        hant={hant}
        onRun={run}
      />
    </>
  )
}
