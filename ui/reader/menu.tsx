'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { chineseOf, englishOf, syllablesOf } from '#ui/reader/dom.ts'
import { say } from '#ui/site/notice.tsx'

type Props = {
  pair: HTMLElement
  at: DOMRect
  onEdit: (side: 'zh' | 'en') => void
  onVersions: () => void
  /** Left out for whoever mends the text for everyone. */
  onReport?: (() => void) | undefined
  onClose: () => void
}

/** What can be done with one pair. */
export function PairMenu({ pair, at, onEdit, onVersions, onReport, onClose }: Props) {
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

  const english = englishOf(pair)
  const copy = (text: string) => {
    void navigator.clipboard.writeText(text).then(() => say({ text: t('copied') }))
    onClose()
  }
  const item = (
    name: 'editEnglish' | 'editChinese' | 'copyPinyin' | 'copyEnglish' | 'copyLink' | 'versions' | 'report',
    run: () => void,
    key?: string,
  ) => (
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
      {onReport && item('report', onReport)}
      {item('copyPinyin', () => copy(withPinyin(pair)))}
      {english !== null && item('copyEnglish', () => copy(`${chineseOf(pair)}\n${english}`))}
      {item('copyLink', () => copy(`${location.origin}${location.pathname}#${pair.id}`))}
    </div>
  )
}

/** The Chinese of a pair, and under it its pinyin word by word. */
function withPinyin(pair: HTMLElement): string {
  const parts = [...pair.querySelectorAll<HTMLElement>('.zh .w, .zh .h, .zh .p')].map(part =>
    part.matches('.w') ? syllablesOf(part).join('') || (part.textContent ?? '') : (part.textContent ?? ''),
  )
  const line = parts
    .filter(Boolean)
    .join(' ')
    .replace(/ (?=[，。！？；：、”’）])/g, '')
  return `${chineseOf(pair)}\n${line}`
}
