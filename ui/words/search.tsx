'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { queryString, type WordQuery } from '#core/words/query.ts'
import { useRouter } from '#i18n/navigation.ts'

/** Searches while one types; without script it is a form that asks the server. */
export function Search({ query }: { query: WordQuery }) {
  const t = useTranslations('words')
  const locale = useLocale()
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    const field = input.current
    if (field && document.activeElement !== field) field.value = query.q
  }, [query.q])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isField(event.target)) return
      event.preventDefault()
      input.current?.select()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  function ask(delay: number) {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const q = input.current?.value.trim() ?? ''
      if (q !== query.q) router.replace(`/words${queryString(query, { q })}`, { scroll: false })
    }, delay)
  }

  return (
    <search>
      <form
        className="find"
        action={`/${locale}/words`}
        onSubmit={event => {
          event.preventDefault()
          ask(0)
        }}
      >
        {query.status && <input type="hidden" name="status" value={query.status} />}
        {query.text && <input type="hidden" name="text" value={query.text} />}
        {query.level && <input type="hidden" name="level" value={query.level} />}
        {query.sort !== 'recent' && <input type="hidden" name="sort" value={query.sort} />}
        <input
          ref={input}
          type="search"
          name="q"
          defaultValue={query.q}
          placeholder={t('search')}
          aria-label={t('search')}
          maxLength={60}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          // While an input method composes, what stands there is not what is meant yet.
          onChange={event => !(event.nativeEvent as InputEvent).isComposing && ask(250)}
          onCompositionEnd={() => ask(100)}
        />
        <kbd>/</kbd>
      </form>
    </search>
  )
}

/** Whether keys belong to what has the focus. */
export const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]')
