'use client'
import { memo, useRef, useSyncExternalStore } from 'react'
import type { Page, PagePair } from '#core/reader/page.ts'
import { paintChinese, paintEnglish, quoted } from '#ui/reader/paint.ts'

const never = () => () => {}
/** True while the browser takes over what the server painted. */
const useTakingOver = () =>
  useSyncExternalStore(
    never,
    () => false,
    () => typeof window !== 'undefined',
  )

type Props = {
  pairs: readonly PagePair[]
  words: Page['words']
  zhLang: string
  labels: { pair: string; write: string; tools: string }
  editing: { pair: string; side: 'zh' | 'en' } | null
  editor: React.ReactNode
}

/** The rows of a chapter. What the server painted is left alone; a pair is painted again when it was mended. */
export function Rows({ pairs, words, zhLang, labels, editing, editor }: Props) {
  const takingOver = useTakingOver()
  const painted = useRef<ReadonlySet<PagePair> | null>(null)
  if (takingOver && !painted.current) painted.current = new Set(pairs)
  return pairs.map(pair => (
    <Row
      key={pair.id}
      pair={pair}
      words={words}
      zhLang={zhLang}
      labels={labels}
      isPainted={painted.current?.has(pair) ?? false}
      side={editing?.pair === pair.id ? editing.side : null}
      editor={editing?.pair === pair.id ? editor : null}
    />
  ))
}

type RowProps = Omit<Props, 'pairs' | 'editing'> & {
  pair: PagePair
  isPainted: boolean
  side: 'zh' | 'en' | null
}

const Row = memo(function Row({ pair, words, zhLang, labels, isPainted, side, editor }: RowProps) {
  const heading = pair.kind === 'heading'
  const Line = heading ? 'h2' : 'p'
  const zh = isPainted ? '' : paintChinese(pair, words)
  const en = isPainted ? '' : paintEnglish(pair)
  // A row that was once edited in this visit is the browser's own, so its painting is kept in step by React.
  const size = { '--zh': pair.zh.length, '--en': pair.en?.length ?? 0 } as React.CSSProperties
  return (
    <article
      className={`pair${heading ? ' heading' : ''}${pair.read ? ' read' : ''}`}
      id={pair.id}
      data-n={pair.number}
      style={size}
    >
      {side === 'zh' ? (
        <div className="zh edit" key="edit">
          {editor}
        </div>
      ) : (
        <Line
          key="text"
          className={`zh${quoted(pair.zh) ? ' q' : ''}`}
          lang={zhLang}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: painted by paint.ts, which escapes the text
          dangerouslySetInnerHTML={{ __html: zh }}
        />
      )}
      <div className="spine">
        <a href={`#${pair.id}`} aria-label={labels.pair.replace('{n}', String(pair.number))}>
          {pair.number}
        </a>
        <button type="button" className="tools" data-do="tools" aria-label={labels.tools} aria-haspopup="menu">
          ⋯
        </button>
      </div>
      {side === 'en' ? (
        <div className="en edit" key="edit-en">
          {editor}
        </div>
      ) : pair.en === null ? (
        <p className="en none" key="none">
          <button type="button" className="link" data-do="edit">
            {labels.write}
          </button>
        </p>
      ) : (
        <div className={`en${quoted(pair.en) ? ' q' : ''}`} key="en" lang="en">
          <p
            className="t"
            suppressHydrationWarning
            // biome-ignore lint/security/noDangerouslySetInnerHtml: painted by paint.ts, which escapes the text
            dangerouslySetInnerHTML={{ __html: en }}
          />
          <button type="button" className="uncover" data-do="uncover" />
        </div>
      )}
    </article>
  )
})
