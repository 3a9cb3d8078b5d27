'use client'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Status } from '#core/reader/page.ts'
import { queryString, type WordQuery } from '#core/words/query.ts'
import type { WordRow } from '#core/words/row.ts'
import { Link, useRouter } from '#i18n/navigation.ts'
import { say } from '#ui/site/notice.tsx'
import { Bar } from '#ui/words/bar.tsx'
import { change } from '#ui/words/change.ts'
import { loadCounts } from '#ui/words/counts.ts'
import { Row, statusName } from '#ui/words/row.tsx'
import { listen, onRenew, whenSent } from '#ui/words/sent.ts'

type Next = WordQuery['after']
type Props = { query: WordQuery; rows: WordRow[]; next: Next; hant: boolean; keys: boolean }

/** The learner's cards, a page and then more, and what is done with those that are chosen. */
export function List({ query, rows, next, hant, keys }: Props) {
  const t = useTranslations('words')
  const router = useRouter()
  const [more, setMore] = useState<{ rows: WordRow[]; next: Next }>({ rows: [], next })
  const [changed, setChanged] = useState<ReadonlyMap<number, Status>>(new Map())
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const last = useRef<number | null>(null)
  // What was listed stays where it is, also when a new status would put it elsewhere.
  const [first, setFirst] = useState(rows)
  const all = more.rows.length > 0 ? [...first, ...more.rows] : first
  const status = (row: WordRow) => changed.get(row.id) ?? row.status

  useListening()
  const renewed = useRef(false)
  useEffect(
    () =>
      onRenew(() => {
        renewed.current = true
      }),
    [],
  )
  useEffect(() => {
    if (!renewed.current) return
    renewed.current = false
    setFirst(rows)
    setMore({ rows: [], next })
    setChanged(new Map())
  }, [rows, next])

  const order = useRef<number[]>([])
  order.current = all.map(row => row.id)
  const onChoose = useCallback((id: number, on: boolean, range: boolean) => {
    const ids = order.current
    const from = range && last.current !== null ? ids.indexOf(last.current) : -1
    const to = ids.indexOf(id)
    const some = from < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1)
    last.current = id
    setChosen(before => {
      const after = new Set(before)
      for (const one of some) on ? after.add(one) : after.delete(one)
      return after
    })
  }, [])

  function refresh() {
    loadCounts()
    router.refresh()
  }

  function set(to: Status) {
    const words = all.filter(row => chosen.has(row.id)).map(row => ({ id: row.id, status: status(row) }))
    const before = new Map(words.map(word => [word.id, word.status]))
    const show = (statuses: Iterable<readonly [number, Status]>) =>
      setChanged(shown => new Map([...shown, ...statuses]))
    const undo = change(words, to)
    show(words.map(({ id }) => [id, to]))
    whenSent(refresh)
    setChosen(new Set())
    const word = all.find(row => row.id === words[0]?.id)?.simplified ?? ''
    say({
      text: t('set', { count: words.length, word, status: statusName(t, to) }),
      undo: () => {
        undo()
        show(before)
        whenSent(refresh)
      },
    })
  }

  async function fetchMore() {
    const response = await fetch(`/api/words${queryString(query, { after: more.next })}`)
    if (!response.ok) throw new Error(String(response.status))
    const page: { rows: WordRow[]; next: Next } = await response.json()
    const there = new Set(order.current)
    setMore(before => ({
      rows: [...before.rows, ...page.rows.filter(row => !there.has(row.id))],
      next: page.next,
    }))
  }

  return (
    <>
      <table className="wlist">
        <thead>
          <tr>
            <td className="script">
              <input
                type="checkbox"
                checked={all.length > 0 && all.every(row => chosen.has(row.id))}
                onChange={event => setChosen(new Set(event.target.checked ? order.current : []))}
                aria-label={t('chooseAll')}
              />
              <span aria-hidden="true">{t('all')}</span>
            </td>
            <th scope="col">{t('word')}</th>
            <th scope="col">{t('meaning')}</th>
            <th scope="col">{t('met')}</th>
            <th scope="col" className="num">
              HSK
            </th>
            <th scope="col" className="state">
              {t('status')}
            </th>
          </tr>
        </thead>
        <tbody>
          {all.map(row => (
            <Row
              key={row.id}
              id={row.id}
              facts={row}
              status={status(row)}
              note={row.note}
              met={row.met}
              hant={hant}
              chosen={chosen.has(row.id)}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
      {more.next && (
        <p className="more">
          <Link
            className="link"
            href={`/words${queryString(query, { after: more.next })}`}
            prefetch={false}
            onClick={event => {
              if (event.metaKey || event.ctrlKey) return
              event.preventDefault()
              fetchMore().catch(() => say({ text: t('moreFailed') }))
            }}
          >
            {t('more')}
          </Link>
        </p>
      )}
      {chosen.size > 0 && (
        <Bar count={chosen.size} keys={keys} onSet={set} onLeave={() => setChosen(new Set())} />
      )}
    </>
  )
}

/** Says when changes wait for the line, and when one was refused. */
function useListening() {
  const t = useTranslations('reader')
  useEffect(
    () =>
      listen((state, count) =>
        say({
          text: state === 'waiting' ? t('offline', { count }) : t('refused'),
          lasting: state === 'waiting',
        }),
      ),
    [t],
  )
}
