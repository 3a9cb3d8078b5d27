'use client'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { say } from '#ui/site/notice.tsx'
import { onOutbox, send } from '#ui/site/outbox.ts'

/** Says when acts wait for the line, and when they got through. */
export function useOutboxNotice() {
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
