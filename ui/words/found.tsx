'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { FoundWord } from '#core/words/row.ts'
import { useRouter } from '#i18n/navigation.ts'
import { say } from '#ui/site/notice.tsx'
import { act, inTurn } from '#ui/site/outbox.ts'
import { loadCounts } from '#ui/words/counts.ts'
import { Headword, Meaning } from '#ui/words/row.tsx'
import { whenSent } from '#ui/words/sent.ts'

const name = ({ key }: FoundWord) => `${key.simplified} ${key.reading}`

/** Words of the dictionary that the search finds and that are no cards yet; each can be kept. */
export function Found({ words: given, hant }: { words: FoundWord[]; hant: boolean }) {
  const t = useTranslations('words')
  const tError = useTranslations('error')
  const router = useRouter()
  // What is kept stays where it was found.
  const [words] = useState(given)
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())

  function refresh() {
    loadCounts()
    router.refresh()
  }

  async function keep(word: FoundWord) {
    const put = (on: boolean) =>
      setKept(before => new Set(on ? [...before, name(word)] : [...before].filter(one => one !== name(word))))
    put(true)
    try {
      const response = await inTurn(() =>
        fetch('/api/words', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(word.key),
        }),
      )
      if (!response.ok) throw new Error(String(response.status))
      const { id }: { id: number } = await response.json()
      const done = act({ type: 'status', words: [id], status: 1 })
      whenSent(refresh)
      say({
        text: t('set', { count: 1, word: word.simplified, status: t('is.learning', { level: 1 }) }),
        undo: () => {
          act({ type: 'undo', act: done })
          put(false)
          whenSent(refresh)
        },
      })
    } catch (error) {
      put(false)
      say({ text: tError(error instanceof TypeError ? 'offline' : 'unexpected') })
    }
  }

  return (
    <section className="wfound" aria-labelledby="found">
      <h2 id="found">{t('dictionary')}</h2>
      <ul>
        {words.map(word => (
          <li key={name(word)}>
            <span className="head-word">
              <Headword facts={word} hant={hant} mark={kept.has(name(word)) ? 'l1' : ''} />
            </span>
            <span className="mean">
              <Meaning facts={word} />
            </span>
            <span className="num quiet">{word.level > 0 && t('levelName', { level: word.level })}</span>
            <button
              type="button"
              className="link script"
              disabled={kept.has(name(word))}
              onClick={() => keep(word)}
            >
              {kept.has(name(word)) ? t('kept') : t('keep')}
              <span className="unseen"> {word.simplified}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
