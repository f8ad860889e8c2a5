import type { ReactNode } from 'react'
import { type GlossaryPart, glossaryAnchor } from '@/lib/domain/glossary-anchor'
import styles from './term-link.module.css'

type Props = {
  part: GlossaryPart
  /** the word's key; null leaves it as it is */
  entry: string | null
  children: ReactNode
}

/** A word that leads to what it means. */
export function TermLink({ part, entry, children }: Props) {
  if (entry === null) return children
  return (
    <a className={styles.term} href={`/glossary#${glossaryAnchor(part, entry)}`}>
      {children}
    </a>
  )
}
