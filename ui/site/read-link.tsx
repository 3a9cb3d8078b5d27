import { useLocale } from 'next-intl'
import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  /** Where: a text, one of its chapters, one of its pairs. */
  text: string
  chapter?: number
  pair?: string
}

/** A link into the reader. Its rows come with the document alone, so the browser follows it, not the router. */
export function ReadLink({ text, chapter, pair, ...rest }: Props) {
  const place = chapter === undefined ? '' : `/${chapter}${pair ? `#${pair}` : ''}`
  return <a {...rest} href={`/${useLocale()}/texts/${text}${place}`} />
}
