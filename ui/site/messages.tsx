import { type Messages, NextIntlClientProvider, useMessages } from 'next-intl'
import type { ReactNode } from 'react'

type Props = { of: (keyof Messages)[]; children: ReactNode }

/** Sends the browser the messages of the named places only, besides those of the whole site. */
export function ClientMessages({ of, children }: Props) {
  const all = useMessages()
  const names: (keyof Messages)[] = ['site', 'error', ...of]
  const messages = Object.fromEntries(names.map(name => [name, all[name]]))
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
}
