import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import styles from './correction-link.module.css'
import { nameOf } from './frozen-words'
import { type MatrixLinks, mailTo } from './links'
import type { MatrixWords } from './matrix-words'

type Props = { row: SnapshotRow; head: SnapshotHead; words: MatrixWords; links: MatrixLinks }

/** A mail to the contact with the row's address, where the contact is a mail address. */
export function CorrectionLink({ row, head, words, links }: Props) {
  const name = nameOf(row, words.untitled)
  const href = mailTo({
    contact: head.publisher.contact,
    subject: words.correctSubject(name),
    body: words.correctBody(links.row(row.slug)),
  })
  if (href === null) return null
  return (
    <p className={styles.line}>
      <a href={href} aria-label={words.correctNamed(name)}>
        {words.correct}
      </a>
    </p>
  )
}
