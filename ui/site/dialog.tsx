'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { IconButton } from '#ui/site/icon.tsx'

/** A modal dialog of the platform: Esc closes it, focus stays in it and comes back after. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string
  onClose: () => void
  children: React.ReactNode
}) {
  const t = useTranslations('site')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      // A press outside falls on the dialog itself, its children cover the rest.
      onPointerDown={event => event.target === dialog.current && dialog.current?.close()}
    >
      <h2>{title}</h2>
      {children}
      <IconButton icon="close" label={t('close')} shortcut="Esc" onClick={() => dialog.current?.close()} />
    </dialog>
  )
}
