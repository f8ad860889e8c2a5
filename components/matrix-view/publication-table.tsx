import { latestOf, type PublicationMark } from '@/lib/domain/publication'
import type { PublicWords } from './matrix-words'
import styles from './publication-table.module.css'

type Props = {
  base: string
  publications: readonly PublicationMark[]
  kinds: Readonly<Record<'issues' | 'outcomes', string>>
  words: PublicWords
}

/** Whether it still stands, which number corrects it, and which one it corrects. */
function State({ mark, ...props }: Props & { mark: PublicationMark }) {
  const { base, publications, words } = props
  const { latest, withdrawn, removed } = words.assembly
  const { correctedBy, corrects } = mark
  const isLatest = latestOf(publications, mark.kind)?.number === mark.number
  const standing = isLatest ? latest : null
  const link = (number: number, sentence: string) => (
    <a href={`${base}/${mark.kind}/${number}`}>{sentence}</a>
  )
  const state = mark.removed !== null ? removed : mark.withdrawn !== null ? withdrawn : standing
  return (
    <ul className={styles.marks}>
      {state !== null && <li>{state}</li>}
      {correctedBy !== null && (
        <li>
          {link(correctedBy.number, words.publication.correctedBy(correctedBy.number))}
          {correctedBy.withdrawn !== null && words.publication.sinceWithdrawn}
        </li>
      )}
      {corrects !== null && (
        <li>{link(corrects.number, words.publication.corrects(corrects.number))}</li>
      )}
    </ul>
  )
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
            <td>
              <State {...props} mark={mark} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
