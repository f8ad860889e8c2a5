import type { AssemblyEntry, PublicationMark } from '@/lib/domain/publication'
import { latestOf } from '@/lib/domain/publication'
import { PUBLICATION_KINDS } from '@/lib/domain/vocabulary'
import styles from './assembly-list.module.css'
import type { PublicWords } from './matrix-words'

type Kinds = Readonly<Record<'issues' | 'outcomes', string>>
type Props = { entries: readonly AssemblyEntry[]; kinds: Kinds; words: PublicWords }

function Latest({ entry, kinds, words }: Omit<Props, 'entries'> & { entry: AssemblyEntry }) {
  const { key, code } = entry.assembly
  const of = <span className="visually-hidden"> {words.home.of(code)}</span>
  const latest = PUBLICATION_KINDS.map((kind) => latestOf(entry.publications, kind)).filter(
    (mark): mark is PublicationMark => mark !== null,
  )
  if (latest.length === 0) {
    const { nothing, noneStands } = words.home
    const sentence = entry.publications.length === 0 ? nothing : noneStands
    return <span className={styles.soft}>{sentence}</span>
  }
  return (
    <ul className={styles.latest}>
      {latest.map((mark) => (
        <li key={mark.kind}>
          <a href={`/${key}/${mark.kind}`}>
            {words.publication.number(kinds[mark.kind], mark.number)}
            {of}
          </a>
          , {words.publication.asOf(words.dates.day(mark.asOf))}
        </li>
      ))}
      {latest.some((mark) => mark.kind === 'outcomes') && (
        <li>
          <a href={`/${key}/compare`}>
            {words.assembly.compare}
            {of}
          </a>
        </li>
      )}
    </ul>
  )
}

/** All assemblies with what was published last on each. */
export function AssemblyList({ entries, kinds, words }: Props) {
  const { columns, caption } = words.home
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.assembly}</th>
          <th scope="col">{columns.when}</th>
          <th scope="col">{columns.published}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const { key, code, name, place } = entry.assembly
          return (
            <tr key={key}>
              <th scope="row">
                <a className={styles.code} href={`/${key}`} translate="no">
                  {code}
                </a>
                <span className={styles.name}>{name}</span>
              </th>
              <td>
                {words.dates.days(entry.assembly)}
                {place !== null && <span className={styles.place}>{place}</span>}
              </td>
              <td>
                <Latest entry={entry} kinds={kinds} words={words} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
