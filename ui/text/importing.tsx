'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useRouter } from '#i18n/navigation.ts'

type Progress = { state: 'importing' | 'ready' | 'stopped'; done: number; total: number }

/** How far an import is, asked again every second until it ends. */
export function Importing({ text, first }: { text: string; first: Progress }) {
  const t = useTranslations('text')
  const router = useRouter()
  const [progress, setProgress] = useState(first)
  useEffect(() => {
    if (progress.state !== 'importing') return
    const timer = setInterval(async () => {
      const response = await fetch(`/api/texts/${text}`).catch(() => null)
      if (!response?.ok) return
      const now: Progress = await response.json()
      setProgress(now)
      router.refresh()
    }, 1000)
    return () => clearInterval(timer)
  }, [text, progress.state, router])
  if (progress.state === 'ready') return null
  return (
    <p role="status">
      {progress.state === 'stopped'
        ? t('stopped')
        : t('importing', { done: progress.done, total: progress.total })}
      {progress.state === 'importing' && (
        <progress value={progress.done} max={Math.max(1, progress.total)} aria-hidden="true" />
      )}
    </p>
  )
}
