import type { ReactNode } from 'react'
import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { SnapshotRow } from '@/lib/domain/snapshot'
import styles from './issue-heading.module.css'
import type { MatrixLinks } from './links'
import { Marked } from './marked'
import type { MatrixWords } from './matrix-words'

type Props = {
  row: SnapshotRow
  /** its section, said where the sections are joined */
  section: string | null
  links: MatrixLinks
  hits?: SearchHits | null
  words: MatrixWords
}

/** Reference and title, leading to the issue's own page. */
export function IssueHeading({ row, section, links, hits = null, words }: Props) {
  const { reference, title } = row.cells
  const href = links.issue(row.slug)
  const first = reference ?? title ?? words.untitled
  return (
    <>
      <span className={reference === null ? styles.title : styles.reference} dir="auto">
        <Linked href={href} noTranslation={reference !== null}>
          <Marked text={first} hits={hits} isReference={reference !== null} />
        </Linked>
      </span>
      {reference !== null && title !== null && (
        <span className={styles.title} dir="auto">
          <Marked text={title} hits={hits} />
        </span>
      )}
      {section !== null && (
        <span className={styles.section} dir="auto">
          <Marked text={section} hits={hits} />
        </span>
      )}
    </>
  )
}

type LinkedProps = { href: string | null; noTranslation: boolean; children: ReactNode }

function Linked({ href, noTranslation, children }: LinkedProps) {
  const translate = noTranslation ? 'no' : undefined
  if (href === null) return <span translate={translate}>{children}</span>
  return (
    <a href={href} translate={translate}>
      {children}
    </a>
  )
}
