'use client'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { PageEntries } from '#core/reader/entries.ts'
import type { Page, PagePair, Status } from '#core/reader/page.ts'
import { choices, next, type Settings } from '#core/settings.ts'
import { Link, useRouter } from '#i18n/navigation.ts'
import { type Command, command } from '#ui/reader/keys.ts'
import { KeysDialog } from '#ui/reader/keys-dialog.tsx'
import { PairMenu } from '#ui/reader/menu.tsx'
import { Editor, type Mended, mend } from '#ui/reader/mending.tsx'
import { paintEnglish } from '#ui/reader/paint.ts'
import { Panel } from '#ui/reader/panel.tsx'
import { type Open, WordPopup } from '#ui/reader/popup.tsx'
import { Reading } from '#ui/reader/reading.ts'
import { Rows } from '#ui/reader/rows.tsx'
import { speak } from '#ui/reader/speak.ts'
import { Versions } from '#ui/reader/versions.tsx'
import { ChapterWords } from '#ui/reader/words.ts'
import { say, undoLast } from '#ui/site/notice.tsx'
import { act, onOutbox, send } from '#ui/site/outbox.ts'
import { keepSettings } from '#ui/site/settings.ts'

export type ReaderProps = {
  text: { id: string; titleZh: string; titleEn: string; chapters: number; pairs: number; script: 'hans' | 'hant' }
  chapter: { number: number; titleZh: string; titleEn: string; before: number }
  before: { number: number; title: string } | null
  after: { number: number; title: string } | null
  page: Page
  settings: Settings
  /** The number of the pair last reached in order in this chapter; 0 where it lies elsewhere. */
  place: number
  notes: Record<number, string>
  entriesUrl: string
}

type Shown = { kind: 'panel' } | { kind: 'keys' } | { kind: 'menu' | 'versions'; pair: PagePair; at: DOMRect } | null

const narrow = () => innerWidth <= 900

export function Reader({ text, chapter, before, after, page, entriesUrl, ...props }: ReaderProps) {
  const t = useTranslations('reader')
  const router = useRouter()
  const main = useRef<HTMLElement>(null)
  const [pairs, setPairs] = useState(page.pairs)
  const [wordRows, setWordRows] = useState(page.words)
  const words = useMemo(() => new ChapterWords(page.words), [page.words])
  const [settings, setSettings] = useState(props.settings)
  const [open, setOpen] = useState<Open | null>(null)
  const [status, setStatus] = useState<Status>(0)
  const [shown, setShown] = useState<Shown>(null)
  const [editing, setEditing] = useState<{ pair: string; side: 'zh' | 'en' } | null>(null)
  const [here, setHere] = useState(Math.max(1, props.place))
  const entries = useEntries(entriesUrl)
  const notes = useRef(new Map(Object.entries(props.notes).map(([id, note]) => [Number(id), note])))
  const reading = useRef<Reading | null>(null)
  const hant = settings.script === 'own' ? text.script === 'hant' : settings.script === 'hant'
  const zhLang = hant ? 'zh-Hant' : 'zh-Hans'

  // The server painted again: another script, another chapter.
  const [given, setGiven] = useState(page)
  if (given !== page) {
    setGiven(page)
    setPairs(page.pairs)
    setWordRows(page.words)
  }

  useOutboxNotice()
  useHead()

  // biome-ignore lint/correctness/useExhaustiveDependencies: watches the rows of this chapter once
  useEffect(() => {
    if (!main.current) return
    const watching = new Reading(main.current, {
      text: text.id,
      chapter: chapter.number,
      place: props.place,
      onHere: (_, number) => setHere(number),
    })
    reading.current = watching
    return () => watching.stop()
  }, [text.id, chapter.number])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only on arriving
  useEffect(() => {
    const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null
    const placed = pairs.find(({ number }) => number === props.place)
    const to = target ?? (props.place > 1 && placed ? document.getElementById(placed.id) : null)
    if (to) requestAnimationFrame(() => to.scrollIntoView({ block: 'start', behavior: 'instant' }))
    if (target) setHere(Number(target.dataset.n) || 1)
    document.title = document.title || text.titleZh
  }, [chapter.number])

  useEffect(() => {
    for (const pair of main.current?.querySelectorAll('.pair.here') ?? []) pair.classList.remove('here')
    const pair = pairs.find(({ number }) => number === here)
    if (pair) document.getElementById(pair.id)?.classList.add('here')
  }, [here, pairs])

  const change = useCallback(
    (part: Partial<Settings>) => {
      // The line being read keeps its place on the screen when heights change.
      const anchor = [...(main.current?.querySelectorAll<HTMLElement>('.pair') ?? [])].find(
        pair => pair.getBoundingClientRect().bottom > 60,
      )
      const top = anchor?.getBoundingClientRect().top ?? 0
      setSettings(old => {
        const settings = { ...old, ...part }
        keepSettings(settings)
        return settings
      })
      if (anchor) requestAnimationFrame(() => scrollBy({ top: anchor.getBoundingClientRect().top - top, behavior: 'instant' }))
      if (part.script || part.spoken) requestAnimationFrame(() => router.refresh())
    },
    [router],
  )

  const pairOf = (element: Element | null) => {
    const id = element?.closest('.pair')?.id
    return pairs.find(pair => pair.id === id)
  }

  const light = (pair: PagePair, english: readonly (readonly [number, number])[]) => {
    const place = document.getElementById(pair.id)?.querySelector('.en .t')
    if (place) place.innerHTML = paintEnglish(pair, english)
  }

  function close() {
    if (!open) return
    open.element.classList.remove('on')
    open.element.removeAttribute('aria-expanded')
    light(open.pair, [])
    setOpen(null)
  }

  function openWord(element: HTMLElement) {
    const pair = pairOf(element)
    if (!pair) return
    close()
    const word = Number(element.dataset.w)
    const at = Number(element.dataset.o)
    element.classList.add('on')
    element.setAttribute('aria-expanded', 'true')
    setStatus(words.get(word))
    const fit = entries?.fits[pair.id]?.find(fit => fit.at === at)
    setOpen({ word, pair, at, text: element.textContent ?? '', reading: words.reading(word), element })
    if (fit && fit.english.length > 0) light(pair, fit.english)
    lightBead(element)
  }

  function setWord(word: number, value: Status, met?: Open) {
    const old = words.get(word)
    if (old === value) return
    words.set([[word, value]], document)
    setStatus(value)
    const place = met && { pair: met.pair.id, start: met.at, end: met.at + met.text.length }
    const id = act({ type: 'status', words: [word], status: value, ...(place && { met: place }) })
    const name = value === 0 ? t('set.new') : value === 5 ? t('set.known') : value === 9 ? t('set.ignored') : t('set.learning', { level: value })
    say({
      text: t('wordSet', { word: met?.text ?? '', status: name }),
      undo: () => {
        words.set([[word, old]], document)
        setStatus(current => (current === value ? old : current))
        act({ type: 'undo', act: id })
      },
    })
  }

  function restKnown() {
    const fresh = words.fresh()
    if (fresh.length === 0) {
      say({ text: t('noneFresh') })
      return
    }
    words.set(
      fresh.map(id => [id, 5] as const),
      document,
    )
    const id = act({ type: 'status', words: fresh, status: 5 })
    say({
      text: t('restSet', { count: fresh.length }),
      undo: () => {
        words.set(
          fresh.map(word => [word, 0] as const),
          document,
        )
        act({ type: 'undo', act: id })
      },
    })
  }

  /** The word with the focus, or the open one, or the first on screen. */
  function cursor(): HTMLElement | null {
    const active = document.activeElement
    if (active instanceof HTMLElement && active.matches('.w')) return active
    return open?.element ?? null
  }

  function move(step: 1 | -1, onlyUnknown: boolean) {
    const all = [...(main.current?.querySelectorAll<HTMLElement>('.zh .w') ?? [])]
    const from = cursor()
    let index = from ? all.indexOf(from) + step : all.findIndex(word => word.getBoundingClientRect().top > 56)
    while (onlyUnknown && all[index] && !words.isUnknown(Number(all[index]?.dataset.w))) index += step
    const word = all[index]
    if (!word) return
    focus(word)
    if (open) openWord(word)
  }

  function movePair(step: 1 | -1) {
    const all = [...(main.current?.querySelectorAll<HTMLElement>('.pair') ?? [])]
    const current = cursor()?.closest<HTMLElement>('.pair') ?? all.find(pair => Number(pair.dataset.n) === here)
    const index = current ? all.indexOf(current) : 0
    const target = all[index + step]
    if (!target) return
    if (current && step > 0) reading.current?.left(current)
    setHere(Number(target.dataset.n))
    target.scrollIntoView({ block: 'center', behavior: 'smooth' })
    const word = target.querySelector<HTMLElement>('.w')
    if (word) focus(word)
    if (open) close()
  }

  function focus(word: HTMLElement) {
    word.setAttribute('role', 'button')
    word.setAttribute('aria-description', words.reading(Number(word.dataset.w)))
    word.focus({ preventScroll: true })
    word.scrollIntoView({ block: 'nearest' })
    lightBead(word)
  }

  function uncover(pair: Element | null | undefined) {
    pair?.querySelector('.en')?.classList.toggle('shown')
  }

  const current = () => cursor()?.closest('.pair') ?? main.current?.querySelector('.pair.here') ?? null

  function run(what: Command): boolean {
    const word = cursor()
    const id = word ? Number(word.dataset.w) : 0
    const pair = pairOf(word)
    const met: Open | undefined =
      word && pair ? { word: id, pair, at: Number(word.dataset.o), text: word.textContent ?? '', reading: '', element: word } : undefined
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
          const { element } = open
          close()
          focus(element)
        } else return false
        return true
      case 'status-1':
      case 'status-2':
      case 'status-3':
      case 'status-4':
        if (met) setWord(id, Number(what.slice(-1)) as Status, met)
        return Boolean(met)
      case 'known':
      case 'ignore':
        if (met) setWord(id, what === 'known' ? 5 : 9, met)
        return Boolean(met)
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
        uncover(current())
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
        const index = choices.size.indexOf(settings.size) + (what === 'larger' ? 1 : -1)
        const size = choices.size[index]
        if (size) change({ size })
        return true
      }
      case 'speak': {
        const said = word?.textContent ?? pairOf(current())?.zh
        if (said && !speak(said, hant)) say({ text: t('noVoice') })
        return true
      }
      case 'edit-english': {
        const target = pairOf(current())
        if (target) setEditing({ pair: target.id, side: 'en' })
        return true
      }
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
    if (word) {
      if (getSelection()?.isCollapsed === false) return
      if (open?.element === word) close()
      else openWord(word)
      return
    }
    const doing = target.closest<HTMLElement>('[data-do]')?.dataset.do
    const pair = pairOf(target)
    if (doing === 'uncover') uncover(target.closest('.pair'))
    else if (doing === 'edit' && pair) setEditing({ pair: pair.id, side: 'en' })
    else if (doing === 'tools' && pair) setShown({ kind: 'menu', pair, at: target.getBoundingClientRect() })
    else if (open) close()
  }

  function onMended({ pair, words: rows, undo }: Mended) {
    words.add(rows)
    setWordRows(known => merge(known, rows, pair))
    setPairs(all => all.map(other => (other.id === pair.id ? pair : other)))
    setEditing(null)
    setShown(null)
    say({
      text: t('mended'),
      ...(undo && { undo: () => mend(pair.id, undo).then(onMended, () => say({ text: t('notMended') })) }),
    })
  }

  const share = pairs.length > 0 ? here / pairs.length : 0
  const total = chapter.before + here
  const labels = { pair: t('pair', { n: '{n}' }), write: t('write'), tools: t('tools') }
  const control = (label: string, value: string, key: string, what: Command) => (
    <button type="button" className="ctl" onClick={() => run(what)} title={`${label} (${key})`}>
      <span>{label}</span> <span className="v">{value}</span> <kbd>{key}</kbd>
    </button>
  )

  return (
    <>
      <header className="head reader-head" id="head">
        <div className="left">
          <Link href="/texts" aria-label={t('shelf')}>
            <span className="seal" lang="zh-Hans" aria-hidden="true">
              对读
            </span>
          </Link>
          <Link href="/texts" className="back">
            {t('shelf')}
          </Link>
        </div>
        <div className="mid">
          <Link href={`/texts/${text.id}`}>
            <span lang={zhLang}>{text.titleZh}</span> {text.titleEn && <i lang="en">{text.titleEn}</i>}
            {text.chapters > 1 && chapter.titleZh && (
              <>
                <span aria-hidden="true">·</span> <b lang={zhLang}>{chapter.titleZh}</b>
              </>
            )}
          </Link>
        </div>
        <div className="right">
          {control(t('pinyin'), t(`value.pinyin.${settings.pinyin}`), 'p', 'pinyin')}
          {control(t('english'), t(`value.english.${settings.english}`), '⇧T', 'english')}
          <button type="button" className="ctl" onClick={() => run('script')} title={`${t('script')} (c)`}>
            <span className="v" lang={zhLang}>
              {hant ? '繁' : '简'}
            </span>
          </button>
          <button
            type="button"
            className="ctl aa"
            aria-expanded={shown?.kind === 'panel'}
            onClick={() => setShown(shown?.kind === 'panel' ? null : { kind: 'panel' })}
            aria-label={t('type')}
          >
            <span className="v">Aa</span>
          </button>
        </div>
      </header>
      {shown?.kind === 'panel' && (
        <Panel settings={settings} onChange={change} onKeys={() => setShown({ kind: 'keys' })} />
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has its own commands, listened to on the page */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: one listener for every word of the page */}
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
        <Rows
          pairs={pairs}
          words={wordRows}
          zhLang={zhLang}
          labels={labels}
          editing={editing}
          editor={
            editing && (
              <Editor
                pair={pairs.find(({ id }) => id === editing.pair)}
                side={editing.side}
                onMended={onMended}
                onClose={() => setEditing(null)}
              />
            )
          }
        />
        <div className="chapter-end">
          <button type="button" className="link" onClick={restKnown}>
            {t('restKnown')}
          </button>
          <span className="quiet">{t('canBeUndone')}</span>
          {after && (
            <Link className="link" href={`/texts/${text.id}/${after.number}`}>
              {t('nextChapter', { title: after.title })}
            </Link>
          )}
        </div>
      </main>
      {open && (
        <WordPopup
          key={`${open.pair.id}${open.at}`}
          open={open}
          entries={entries}
          status={status}
          note={notes.current.get(open.word) ?? ''}
          hant={hant}
          count={main.current?.querySelectorAll(`.w[data-w="${open.word}"]`).length ?? 0}
          onStatus={value => setWord(open.word, value, open)}
          onNote={note => {
            notes.current.set(open.word, note)
            act({ type: 'note', word: open.word, note })
          }}
          onClose={() => run('close')}
          onSpeak={() => speak(open.text, hant) || say({ text: t('noVoice') })}
          onCopy={() => void navigator.clipboard.writeText(open.text).then(() => say({ text: t('copied') }))}
        />
      )}
      {shown?.kind === 'keys' && <KeysDialog onClose={() => setShown(null)} />}
      {shown?.kind === 'menu' && (
        <PairMenu
          pair={shown.pair}
          at={shown.at}
          wordRows={wordRows}
          onEdit={side => {
            setShown(null)
            setEditing({ pair: shown.pair.id, side })
          }}
          onVersions={() => setShown({ ...shown, kind: 'versions' })}
          onClose={() => setShown(null)}
        />
      )}
      {shown?.kind === 'versions' && (
        <Versions pair={shown.pair} onMended={onMended} onClose={() => setShown(null)} />
      )}
      <nav className="foot" aria-label={t('chapters')}>
        <div className="bar" aria-hidden="true">
          <i style={{ transform: `scaleX(${share})` }} />
          <b style={{ left: `${share * 100}%` }} />
        </div>
        {before ? (
          <Link href={`/texts/${text.id}/${before.number}`} lang={zhLang}>
            <span aria-hidden="true">←</span> {before.title}
          </Link>
        ) : (
          <span />
        )}
        <span className="place">
          {t('place', { number: here, count: pairs.length })} <span aria-hidden="true">·</span>{' '}
          <span className="num">{t('percent', { share: text.pairs > 0 ? total / text.pairs : 0 })}</span>
        </span>
        {after && (
          <Link className="next" href={`/texts/${text.id}/${after.number}`} lang={zhLang}>
            {after.title} <span aria-hidden="true">→</span>
          </Link>
        )}
        <button type="button" className="m" onClick={() => run('pinyin')}>
          <b lang="zh-Hans">拼</b>
          {t(`value.pinyin.${settings.pinyin}`)}
        </button>
        <button type="button" className="m" onClick={() => run('english')}>
          <b>En</b>
          {t(`value.english.${settings.english}`)}
        </button>
        <button type="button" className="m" onClick={() => run('script')}>
          <b lang={zhLang}>{hant ? '繁' : '简'}</b>
          {t('script')}
        </button>
        <Link className="m" href={`/texts/${text.id}`}>
          <b className="num">
            {here}/{pairs.length}
          </b>
          {t('contents')}
        </Link>
        {after ? (
          <Link className="m" href={`/texts/${text.id}/${after.number}`} aria-label={t('nextChapter', { title: after.title })}>
            <b aria-hidden="true">→</b>
            {t('next')}
          </Link>
        ) : (
          <button type="button" className="m" onClick={restKnown}>
            <b aria-hidden="true">✓</b>
            {t('known')}
          </button>
        )}
      </nav>
    </>
  )
}

/** Lights the sentence at `element` and its partner on the other side. */
function lightBead(element: HTMLElement | null) {
  const bead = element?.closest<HTMLElement>('.s')
  const pair = bead?.closest('.pair')
  for (const lit of document.querySelectorAll('.s.lit')) {
    if (lit.closest('.pair') !== pair || (lit as HTMLElement).dataset.b !== bead?.dataset.b) lit.classList.remove('lit')
  }
  if (!bead || !pair) return
  for (const partner of pair.querySelectorAll(`.s[data-b="${bead.dataset.b}"]`)) partner.classList.add('lit')
}

/** What is copied is the plain text: without the spaces that hold punctuation in place. */
function copyPlain(event: React.ClipboardEvent) {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return
  const part = selection.getRangeAt(0).cloneContents()
  for (const space of part.querySelectorAll('.g, .spine, .uncover')) space.remove()
  for (const line of part.querySelectorAll('.zh, .en')) line.append('\n')
  event.clipboardData.setData('text/plain', (part.textContent ?? '').trim())
  event.preventDefault()
}

function merge(known: Page['words'], more: Page['words'], pair: PagePair): Page['words'] {
  const all = known.slice()
  for (let i = 1; i < pair.tokens.length; i += 2) {
    const row = more[(pair.tokens[i] ?? 0) - 1]
    if (!row) continue
    let index = all.findIndex(([id]) => id === row[0])
    if (index < 0) index = all.push(row) - 1
    pair.tokens[i] = index + 1
  }
  return all
}

/** The chapter's dictionary entries, asked for once the text stands. */
function useEntries(url: string): PageEntries | null {
  const [entries, setEntries] = useState<PageEntries | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const load = () =>
      fetch(url, { signal: abort.signal })
        .then(response => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
        .then(setEntries, () => {})
    void load()
    const again = () => void load()
    addEventListener('online', again)
    return () => {
      abort.abort()
      removeEventListener('online', again)
    }
  }, [url])
  return entries
}

/** Says when acts wait for the line, and when they got through. */
function useOutboxNotice() {
  const t = useTranslations('reader')
  useEffect(() => {
    let waiting = false
    onOutbox((state, count) => {
      if (state === 'waiting') {
        waiting = true
        say({ text: t('offline', { count }), lasting: true })
      } else if (state === 'refused') say({ text: t('refused') })
      else if (waiting) {
        waiting = false
        say({ text: t('online') })
      }
    })
    void send()
  }, [t])
}

/** The head steps out of view on reading on, and comes back on scrolling up. */
function useHead() {
  useEffect(() => {
    let last = scrollY
    const move = () => {
      const head = document.getElementById('head')
      if (Math.abs(scrollY - last) < 8) return
      head?.classList.toggle('away', scrollY > last && scrollY > 120 && !narrow())
      last = scrollY
    }
    addEventListener('scroll', move, { passive: true })
    return () => removeEventListener('scroll', move)
  }, [])
}
