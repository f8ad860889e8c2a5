import type { SnapshotHead } from '@/lib/domain/snapshot'
import { isLink } from '@/lib/domain/text'
import { Disclaimer } from './disclaimer'
import styles from './imprint.module.css'
import { mailTo } from './links'
import type { MatrixWords } from './matrix-words'
import { OutsideLink } from './outside-link'

type Props = { head: SnapshotHead; words: MatrixWords; address: string }

/** The frozen small print: disclaimer, licence, contact, and the address for whoever holds paper. */
export function Imprint({ head, words, address }: Props) {
  const { disclaimer, licence, contact } = head.publisher
  const mail = mailTo({ contact, subject: head.title, body: words.correctBody(address) })
  return (
    <section className={styles.imprint}>
      <Disclaimer disclaimer={disclaimer} words={words} />
      {licence !== null && (
        <p dir="auto">
          <strong>{words.licence}:</strong>{' '}
          <OutsideLink href={isLink(licence) ? licence : null}>{licence}</OutsideLink>
        </p>
      )}
      {contact !== null && (
        <p>
          <strong>{words.contact}:</strong>{' '}
          {mail === null ? (
            <OutsideLink href={isLink(contact) ? contact : null}>{contact}</OutsideLink>
          ) : (
            <a href={mail}>{contact}</a>
          )}
        </p>
      )}
      <p className={styles.address}>{address}</p>
    </section>
  )
}
