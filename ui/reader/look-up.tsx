'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { PageEntry } from '#core/reader/entries.ts'
import { pairOf, textOf } from '#ui/reader/dom.ts'
import { inScript } from '#ui/reader/senses.tsx'
import { Dialog } from '#ui/site/dialog.tsx'

type Chosen = { text: string; x: number; y: number }
type Answer = { text: string; entries: PageEntry[] }[]

/** Any run of characters that is selected in the Chinese can be looked up. */
export function LookUp({ hant }: { hant: boolean }) {
  const t = useTranslations('popup')
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [asked, setAsked] = useState<string | null>(null)
  useEffect(() => {
    const look = () => setChosen(selected())
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  return (
    <>
      {chosen && !asked && (
        <button
          type="button"
          className="lookup"
          style={{ left: chosen.x, top: chosen.y }}
          onPointerDown={event => event.preventDefault()}
          onClick={() => setAsked(chosen.text)}
        >
          {t('lookUpRun', { text: chosen.text })}
        </button>
      )}
      {asked && <Found text={asked} hant={hant} onClose={() => setAsked(null)} />}
    </>
  )
}

function selected(): Chosen | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = range.startContainer.parentElement
  if (!start?.closest('.zh') || pairOf(start) !== pairOf(range.endContainer.parentElement)) return null
  const part = document.createElement('div')
  part.append(range.cloneContents())
  const text = textOf(part).replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '')
  if (text === '' || text.length > 20 || !/\p{Script=Han}/u.test(text)) return null
  const box = range.getBoundingClientRect()
  return { text, x: box.left + scrollX, y: box.bottom + scrollY + 8 }
}

function Found({ text, hant, onClose }: { text: string; hant: boolean; onClose: () => void }) {
  const t = useTranslations('popup')
  const [answer, setAnswer] = useState<Answer | 'failed' | null>(null)
  useEffect(() => {
    fetch(`/api/dictionary?text=${encodeURIComponent(text)}`)
      .then(response => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
      .then(setAnswer, () => setAnswer('failed'))
  }, [text])
  return (
    <Dialog title={text} onClose={onClose}>
      {answer === null && <p className="quiet">{t('loading')}</p>}
      {(answer === 'failed' || (Array.isArray(answer) && answer.length === 0)) && (
        <p className="quiet">{t('nothingFound')}</p>
      )}
      {Array.isArray(answer) &&
        answer.map(({ text: word, entries }) => (
          <section key={word} className="run">
            {entries.map(entry => (
              <div key={`${entry.traditional}${entry.reading}`}>
                <p>
                  <b lang={hant ? 'zh-Hant' : 'zh-Hans'}>{hant ? entry.traditional : entry.simplified}</b>{' '}
                  {entry.traditional !== entry.simplified && (
                    <span lang={hant ? 'zh-Hans' : 'zh-Hant'}>
                      {hant ? entry.simplified : entry.traditional}{' '}
                    </span>
                  )}
                  <span className="py">{entry.reading}</span>
                </p>
                <p lang="en">{inScript(entry.senses.join('; '), hant)}</p>
              </div>
            ))}
          </section>
        ))}
    </Dialog>
  )
}
