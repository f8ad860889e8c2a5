import type { AuditListed } from '@/lib/domain/audit'
import type { Words } from '@/lib/words/words'
import styles from './audit.module.css'
import { describeDetail } from './describe-detail'

type AuditWords = Words['people']['audit']
type EntryProps = { entry: AuditListed<string>; words: AuditWords }

const kindOf = (kind: string, words: AuditWords): string =>
  new Map<string, string>(Object.entries(words.kinds)).get(kind) ?? kind

/** What happens before anybody is signed in. */
const SIGNED_OUT: readonly string[] = ['sign-in-refused', 'too-many-tries']

function Who({ entry, words }: EntryProps) {
  const { actor, detail, kind } = entry
  if (actor === null) {
    const nobody = SIGNED_OUT.includes(kind) ? words.nobody : words.installation
    return <span>{typeof detail.by === 'string' ? detail.by : nobody}</span>
  }
  return (
    <>
      <span dir="auto">{actor.name}</span> <span className={styles.soft}>{actor.email}</span>
    </>
  )
}

function Entry({ entry, words }: EntryProps) {
  const { at, kind, subject, assemblyKey, network, detail } = entry
  const { by: _, ...rest } = detail
  const what = [assemblyKey, subject === entry.actor?.email ? null : subject]
  return (
    <tr>
      <td>{at}</td>
      <th scope="row">{kindOf(kind, words)}</th>
      <td>
        <Who entry={entry} words={words} />
      </td>
      <td>
        <span translate="no">{what.filter((each) => each !== null).join(' ')}</span>
        {describeDetail(rest, words).map((sentence) => (
          <span key={sentence} className={styles.detail} dir="auto">
            {sentence}
          </span>
        ))}
      </td>
      <td translate="no">{network}</td>
    </tr>
  )
}

/** Entries of the audit, newest first: a table, or on a phone one block an entry. */
export function AuditList({
  entries,
  words,
}: {
  entries: readonly AuditListed<string>[]
  words: AuditWords
}) {
  if (entries.length === 0) return <p>{words.none}</p>
  const { at, kind, who, subject, from } = words.columns
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          {[at, kind, who, subject, from].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} words={words} />
        ))}
      </tbody>
    </table>
  )
}
