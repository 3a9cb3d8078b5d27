'use client'
import dynamic from 'next/dynamic'
import { useLocale, useTranslations } from 'next-intl'
import { useCallback, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { ErrorCode } from '#core/errors.ts'
import type { Mended } from '#core/reader/mend.ts'
import type { Status } from '#core/reader/page.ts'
import { choices, next, type Settings } from '#core/settings.ts'
import { useRouter } from '#i18n/navigation.ts'
import {
  copyPlain,
  lightBead,
  offsetOf,
  pairOf,
  showTones,
  statusOf,
  syllablesOf,
  underline,
  wordAt,
  wordsOf,
} from '#ui/reader/dom.ts'
import { useEntries } from '#ui/reader/entries.ts'
import { ReaderFoot } from '#ui/reader/foot.tsx'
import { ReaderHead } from '#ui/reader/head.tsx'
import { type Command, command } from '#ui/reader/keys.ts'
import { KeysDialog } from '#ui/reader/keys-dialog.tsx'
import { LookUp } from '#ui/reader/look-up.tsx'
import type { MendStart } from '#ui/reader/mend-word.tsx'
import { Editor, mend } from '#ui/reader/mending.tsx'
import { PairMenu } from '#ui/reader/menu.tsx'
import { Painted } from '#ui/reader/painted.tsx'
import { Panel } from '#ui/reader/panel.tsx'
import { type Open, WordPopup } from '#ui/reader/popup.tsx'
import type { ReaderProps } from '#ui/reader/props.ts'
import { Reading } from '#ui/reader/reading.ts'
import { speak } from '#ui/reader/speak.ts'
import { useOutboxNotice } from '#ui/reader/waiting.ts'
import { say, undoLast } from '#ui/site/notice.tsx'
import { act } from '#ui/site/outbox.ts'
import { keepSettings } from '#ui/site/settings.ts'

const Versions = dynamic(() => import('#ui/reader/versions.tsx').then(module => module.Versions))

type Shown =
  | { kind: 'panel' }
  | { kind: 'keys' }
  | { kind: 'menu' | 'versions'; pair: HTMLElement; at: DOMRect }
  | null
type Editing = { pair: HTMLElement; side: 'zh' | 'en' }

export function Reader({ text, chapter, before, after, painted, entriesUrl, ...props }: ReaderProps) {
  const t = useTranslations('reader')
  const tMend = useTranslations('mendWord')
  const tError = useTranslations('error')
  const locale = useLocale()
  const router = useRouter()
  const main = useRef<HTMLElement>(null)
  const [settings, setSettings] = useState(props.settings)
  const [open, setOpen] = useState<Open | null>(null)
  const [status, setStatus] = useState<Status>(0)
  const [mending, setMending] = useState<MendStart | null>(null)
  const [shown, setShown] = useState<Shown>(null)
  const [editing, setEditing] = useState<Editing | null>(null)
  const [here, setHere] = useState(Math.max(1, props.place))
  const [version, setVersion] = useState(0)
  const entries = useEntries(entriesUrl, version)
  const notes = useRef(new Map(Object.entries(props.notes).map(([id, note]) => [Number(id), note])))
  const reading = useRef<Reading | null>(null)
  const hant = settings.script === 'own' ? text.script === 'hant' : settings.script === 'hant'
  const zhLang = hant ? 'zh-Hant' : 'zh-Hans'

  useOutboxNotice()

  useEffect(() => {
    // The rows come with the document alone: a page that was reached without one is asked for whole.
    if (!main.current?.querySelector('.pair')) location.reload()
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: watches the rows once
  useEffect(() => {
    if (!main.current) return
    const watching = new Reading(main.current, {
      text: text.id,
      chapter: chapter.number,
      place: props.place,
      onHere: (_, number) => setHere(number),
    })
    reading.current = watching
    const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null
    const placed =
      props.place > 1 ? main.current.querySelector<HTMLElement>(`.pair[data-n="${props.place}"]`) : null
    const to = target ?? placed
    if (to) requestAnimationFrame(() => to.scrollIntoView({ block: 'start', behavior: 'instant' }))
    if (target) setHere(Number(target.dataset.n) || 1)
    return () => watching.stop()
  }, [])

  useEffect(() => {
    main.current?.querySelector('.pair.here')?.classList.remove('here')
    main.current?.querySelector(`.pair[data-n="${here}"]`)?.classList.add('here')
  }, [here])

  const change = useCallback((part: Partial<Settings>) => {
    // The line being read keeps its place on the screen when heights change.
    const anchor = [...document.querySelectorAll('.pair')].find(
      pair => pair.getBoundingClientRect().bottom > 60,
    )
    const top = anchor?.getBoundingClientRect().top ?? 0
    setSettings(old => {
      const settings = { ...old, ...part }
      keepSettings(settings)
      return settings
    })
    if (part.tones === 'colour') showTones(document)
    // Another script or other tones are painted by the server; the browser comes back to where it stood.
    if (part.script || part.spoken) return location.reload()
    if (anchor) {
      requestAnimationFrame(() =>
        scrollBy({ top: anchor.getBoundingClientRect().top - top, behavior: 'instant' }),
      )
    }
  }, [])

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

  function setWord(element: HTMLElement, value: Status) {
    const id = entries?.id(element) ?? 0
    const pair = pairOf(element)
    if (!entries || id === 0 || !pair) {
      say({ text: t('notYet') })
      return
    }
    const old = statusOf(element)
    if (old === value) return
    entries.set(id, value)
    setStatus(value)
    const word = element.textContent ?? ''
    const start = offsetOf(element)
    const deed = act({
      type: 'status',
      words: [id],
      status: value,
      met: { pair: pair.id, start, end: start + word.length },
    })
    const name =
      value === 0
        ? t('set.new')
        : value === 5
          ? t('set.known')
          : value === 9
            ? t('set.ignored')
            : t('set.learning', { level: value })
    say({
      text: t('wordSet', { word, status: name }),
      undo: () => {
        entries.set(id, old)
        setStatus(current => (current === value ? old : current))
        act({ type: 'undo', act: deed })
      },
    })
  }

  function restKnown() {
    const fresh = entries?.fresh() ?? []
    if (!entries || fresh.length === 0) {
      say({ text: t(entries ? 'noneFresh' : 'notYet') })
      return
    }
    for (const id of fresh) entries.set(id, 5)
    const deed = act({ type: 'status', words: fresh, status: 5, fresh: true })
    say({
      text: t('restSet', { count: fresh.length }),
      undo: () => {
        for (const id of fresh) entries.set(id, 0)
        act({ type: 'undo', act: deed })
      },
    })
  }

  /** The word with the focus, or the open one. */
  function cursor(): HTMLElement | null {
    const active = document.activeElement
    if (active instanceof HTMLElement && active.matches('.w')) return active
    return open?.element ?? null
  }

  const currentPair = () => pairOf(cursor()) ?? main.current?.querySelector<HTMLElement>('.pair.here') ?? null

  function move(step: 1 | -1, onlyUnknown: boolean) {
    const all = main.current ? wordsOf(main.current) : []
    const from = cursor()
    let index = from ? all.indexOf(from) + step : all.findIndex(word => word.getBoundingClientRect().top > 56)
    for (; onlyUnknown && all[index] && statusOf(all[index] as HTMLElement) > 4; index += step);
    const word = all[index]
    if (!word) return
    focus(word)
    if (open) openWord(word)
  }

  function movePair(step: 1 | -1) {
    const pair = currentPair()
    const target = step > 0 ? pair?.nextElementSibling : pair?.previousElementSibling
    if (!pair || !(target instanceof HTMLElement) || !target.matches('.pair')) return
    if (step > 0) reading.current?.left(pair)
    setHere(Number(target.dataset.n))
    target.scrollIntoView({ block: 'center', behavior: 'smooth' })
    const [word] = wordsOf(target)
    if (word) focus(word)
    close()
  }

  function focus(word: HTMLElement) {
    word.setAttribute('role', 'button')
    word.setAttribute('aria-description', syllablesOf(word).join(' '))
    word.focus({ preventScroll: true })
    word.scrollIntoView({ block: 'nearest' })
    lightBead(word)
  }

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
        move(what === 'next-word' ? 1 : -1, false)
        return true
      case 'previous-unknown':
      case 'next-unknown':
        move(what === 'next-unknown' ? 1 : -1, true)
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
          focus(open.element)
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
        router.push('/words')
        return true
      default:
        return false
    }
  }

  const onKey = useRef<(event: KeyboardEvent) => void>(() => {})
  onKey.current = event => {
    const target = event.target as HTMLElement
    if (event.defaultPrevented || target.closest('input, textarea, select, dialog')) return
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
      }
      if (settings.tones === 'colour') showTones(document)
      entries?.changed()
      setVersion(version => version + 1)
      const row = pair && document.getElementById(pair.id)
      const word = row && offset !== undefined && wordAt(row, offset)
      if (word) focus(word)
    })
    say({
      text: t('mended'),
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
          {text.chapters > 1 && chapter.titleZh && (
            <>
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
        onPointerOver={event => lightBead(event.target as HTMLElement)}
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
      <LookUp />
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
          onClose={() => setShown(null)}
        />
      )}
      {shown?.kind === 'versions' && (
        <Versions pair={shown.pair.id} onMended={mended => onMended(mended)} onClose={() => setShown(null)} />
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

/** The editor, put into the cell that it mends; what stands there is hidden meanwhile. */
function InPlace({
  editing,
  ...rest
}: {
  editing: Editing
  onMended: (mended: Mended) => void
  onClose: () => void
}) {
  const { pair, side } = editing
  const [place] = useState(() => document.createElement('div'))
  useEffect(() => {
    const cell = pair.querySelector<HTMLElement>(`:scope > .${side}`)
    place.className = `${side} edit`
    cell?.before(place)
    if (cell) cell.hidden = true
    return () => {
      place.remove()
      if (cell) cell.hidden = false
    }
  }, [pair, side, place])
  return createPortal(<Editor key={`${pair.id}${side}`} pair={pair} side={side} {...rest} />, place)
}
