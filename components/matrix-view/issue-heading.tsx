import type { SnapshotRow } from '@/lib/domain/snapshot'
import styles from './issue-heading.module.css'
import type { MatrixLinks } from './links'
import type { MatrixWords } from './matrix-words'

type Props = {
  row: SnapshotRow
  /** its section, said where the sections are joined */
  section: string | null
  links: MatrixLinks
  words: MatrixWords
}

/** Reference and title, leading to the issue's own page. */
export function IssueHeading({ row, section, links, words }: Props) {
  const { reference, title } = row.cells
  const href = links.issue(row.slug)
  const first = reference ?? title ?? words.untitled
  return (
    <>
      <span className={reference === null ? styles.title : styles.reference} dir="auto">
        <Linked href={href} noTranslation={reference !== null}>
          {first}
        </Linked>
      </span>
      {reference !== null && title !== null && (
        <span className={styles.title} dir="auto">
          {title}
        </span>
      )}
      {section !== null && (
        <span className={styles.section} dir="auto">
          {section}
        </span>
      )}
    </>
  )
}

type LinkedProps = { href: string | null; noTranslation: boolean; children: string }

function Linked({ href, noTranslation, children }: LinkedProps) {
  const translate = noTranslation ? 'no' : undefined
  if (href === null) return <span translate={translate}>{children}</span>
  return (
    <a href={href} translate={translate}>
      {children}
    </a>
  )
}
