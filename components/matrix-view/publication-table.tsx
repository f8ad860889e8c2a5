import { latestOf, type PublicationMark } from '@/lib/domain/publication'
import type { PublicWords } from './matrix-words'
import styles from './publication-table.module.css'

type Props = {
  base: string
  publications: readonly PublicationMark[]
  kinds: Readonly<Record<'issues' | 'outcomes', string>>
  words: PublicWords
}

function stateOf(mark: PublicationMark, { publications, words }: Props): string {
  const { latest, withdrawn, removed } = words.assembly
  if (mark.removed !== null) return removed
  if (mark.withdrawn !== null) return withdrawn
  if (mark.correctedBy !== null) return words.publication.correctedBy(mark.correctedBy)
  return latestOf(publications, mark.kind)?.number === mark.number ? latest : ''
}

/** What was published of an assembly, newest first, with its marks. */
export function PublicationTable(props: Props) {
  const { base, publications, kinds, words } = props
  const { columns } = words.assembly
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.assembly.published}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.asOf}</th>
          <th scope="col">{columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {publications.map((mark) => (
          <tr key={`${mark.kind}/${mark.number}`}>
            <th scope="row">
              <a href={`${base}/${mark.kind}/${mark.number}`}>
                {words.publication.number(kinds[mark.kind], mark.number)}
              </a>
            </th>
            <td>{words.dates.day(mark.asOf)}</td>
            <td>{stateOf(mark, props)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
