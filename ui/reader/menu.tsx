'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { Page, PagePair } from '#core/reader/page.ts'
import { toneMarks } from '#core/text/tones.ts'
import { say } from '#ui/site/notice.tsx'

type Props = {
  pair: PagePair
  at: DOMRect
  wordRows: Page['words']
  onEdit: (side: 'zh' | 'en') => void
  onVersions: () => void
  onClose: () => void
}

/** What can be done with one pair. */
export function PairMenu({ pair, at, wordRows, onEdit, onVersions, onClose }: Props) {
  const t = useTranslations('menu')
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const back = document.activeElement as HTMLElement | null
    menu.current?.querySelector('button')?.focus()
    const outside = (event: PointerEvent) => !menu.current?.contains(event.target as Node) && onClose()
    addEventListener('pointerdown', outside)
    return () => {
      removeEventListener('pointerdown', outside)
      if (document.activeElement === document.body) back?.focus()
    }
  }, [onClose])

  const copy = (text: string) => {
    void navigator.clipboard.writeText(text).then(() => say({ text: t('copied') }))
    onClose()
  }
  const item = (name: 'editEnglish' | 'editChinese' | 'copyPinyin' | 'copyEnglish' | 'copyLink' | 'versions', run: () => void, key?: string) => (
    <button type="button" role="menuitem" onClick={run}>
      {t(name)} {key && <kbd>{key}</kbd>}
    </button>
  )
  function onKeyDown(event: React.KeyboardEvent) {
    const items = [...(menu.current?.querySelectorAll('button') ?? [])]
    const index = items.indexOf(document.activeElement as HTMLButtonElement)
    if (event.key === 'ArrowDown') items[(index + 1) % items.length]?.focus()
    else if (event.key === 'ArrowUp') items[(index - 1 + items.length) % items.length]?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      className="menu"
      role="menu"
      tabIndex={-1}
      aria-label={t('title')}
      ref={menu}
      onKeyDown={onKeyDown}
      style={{ left: at.left + scrollX, top: at.bottom + scrollY + 4 }}
    >
      {item('editEnglish', () => onEdit('en'), 'e')}
      {item('editChinese', () => onEdit('zh'))}
      {item('versions', onVersions)}
      {item('copyPinyin', () => copy(withPinyin(pair, wordRows)))}
      {pair.en !== null && item('copyEnglish', () => copy(`${pair.zh}\n${pair.en}`))}
      {item('copyLink', () => copy(`${location.origin}${location.pathname}#${pair.id}`))}
    </div>
  )
}

/** The Chinese of a pair, and under it its pinyin word by word. */
function withPinyin(pair: PagePair, words: Page['words']): string {
  let at = 0
  const parts: string[] = []
  for (let i = 0; i < pair.tokens.length; i += 2) {
    const length = (pair.tokens[i] ?? 0) >> 2
    const row = words[(pair.tokens[i + 1] ?? 0) - 1]
    const text = pair.zh.slice(at, at + length)
    parts.push(row ? row[1].split(' ').map(toneMarks).join('') : text.trim())
    at += length
  }
  return `${pair.zh}\n${parts.filter(Boolean).join(' ').replace(/ (?=[，。！？；：、”’）])/g, '')}`
}
