import { wordOf } from '@/components/matrix-view/frozen-words'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import type { PublicationMark } from '@/lib/domain/publication'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import styles from './proposals-page.module.css'

type Props = {
  shown: { kind: string; number: number }
  publications: readonly PublicationMark[]
  head: SnapshotHead
  words: PublicWords
}

/** The publications of the assembly that can be read in the same way. */
export function OtherPublications({ shown, publications, head, words }: Props) {
  const { proposalGroups: say, publication, assembly } = words
  const readable = publications.filter(({ removed }) => removed === null)
  if (readable.length < 2) return null
  return (
    <nav className={styles.others} aria-label={say.from}>
      {say.from}:
      <ul className={styles.choices}>
        {readable.map(({ kind, number, withdrawn }) => {
          const name = publication.number(wordOf(head, 'publicationKind', kind), number)
          const isShown = kind === shown.kind && number === shown.number
          return (
            <li key={`${kind}/${number}`}>
              <a
                href={`/${head.assembly.key}/proposals?publication=${kind}/${number}`}
                aria-current={isShown ? 'page' : undefined}
              >
                {name}
              </a>
              {withdrawn !== null && ` (${assembly.withdrawn})`}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
