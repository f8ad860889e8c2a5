import type { ReactNode } from 'react'
import { isLink } from '@/lib/domain/text'

type Props = {
  href: string | null
  children: ReactNode
  label?: string
  /** the language of what it leads to, where it is known */
  language?: string | null
}

/** A link to another site; an address that is not http or https is only text. */
export function OutsideLink({ href, children, label, language }: Props) {
  if (href === null || !isLink(href)) return <>{children}</>
  return (
    <a href={href} rel="noopener noreferrer" aria-label={label} hrefLang={language ?? undefined}>
      {children}
    </a>
  )
}
