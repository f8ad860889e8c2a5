import { ConcernMark } from '@/components/matrix-view/concern-mark'
import { levelWord } from '@/components/matrix-view/frozen-words'
import { Legend } from '@/components/matrix-view/legend'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import type { Tally } from '@/lib/domain/across/tally'
import type { PublicList } from '@/lib/domain/public-directory'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import styles from './entry.module.css'
import { EntryTop } from './entry-top'

/** An entry of the directory as its index lists it. */
export type IndexEntry = {
  key: string
  name: string
  /** its name in full, its title, or what it is */
  under: string | null
  /** under which heading it stands; '' where the list is not parted */
  group: string
  tally: Tally | null
}

type Props = {
  list: PublicList
  entries: readonly IndexEntry[]
  /** the newest publication, whose words the levels have; null where nothing stands */
  head: SnapshotHead | null
  publisher: string | null
  address: string
  words: PublicWords
}
type TableProps = Pick<Props, 'list' | 'entries' | 'words'> & {
  head: SnapshotHead
  caption: string
  isTitled: boolean
}

function Levels({ tally, head, words }: { tally: Tally; head: SnapshotHead; words: PublicWords }) {
  return (
    <ul className={styles.inline}>
      {tally.before.map(({ key, count }) => (
        <li key={key}>
          {key === 'new' ? (
            words.entries.count(count, words.entries.isNew)
          ) : (
            <>
              {count} <ConcernMark level={key} word={levelWord(head, key)} small />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Name({ list, entry }: { list: PublicList; entry: IndexEntry }) {
  return (
    <>
      <a href={`/${list}/${entry.key}`}>{entry.name}</a>
      {entry.under !== null && entry.under !== entry.name && (
        <span className={styles.under} dir="auto">
          {entry.under}
        </span>
      )}
    </>
  )
}

function Table({ list, entries, head, caption, isTitled, words }: TableProps) {
  const { index, where } = words.entries
  return (
    <table className={styles.index}>
      <caption className={isTitled ? styles.caption : 'visually-hidden'}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{index.entry}</th>
          <th scope="col" className={styles.count}>
            {index.issues}
          </th>
          <th scope="col" className={styles.levels}>
            {index.before}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.key}>
            <th scope="row">
              <Name list={list} entry={entry} />
            </th>
            <td>{entry.tally !== null && where(entry.tally.issues, entry.tally.assemblies)}</td>
            <td>
              {entry.tally !== null && <Levels tally={entry.tally} head={head} words={words} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Unnamed({ list, entries, words }: Pick<Props, 'list' | 'entries' | 'words'>) {
  if (entries.length === 0) return null
  return (
    <details className={styles.unnamed}>
      <summary>{words.entries.index.unnamed(entries.length)}</summary>
      <ul className={styles.inline}>
        {entries.map(({ key, name }) => (
          <li key={key}>
            <a href={`/${list}/${key}`}>{name}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** A list of the directory: what publications name, with how often, then the rest. */
export function EntryIndex({ list, entries, head, publisher, address, words }: Props) {
  const say = words.entries[list]
  const named = entries.filter(({ tally }) => tally !== null)
  const groups = [...new Set(named.map(({ group }) => group))]
  return (
    <>
      <EntryTop
        list={list}
        name={null}
        about={say.lead(named.length, entries.length)}
        publisher={publisher}
        address={address}
        words={words}
      />
      {entries.length === 0 && <p>{words.entries.index.none}</p>}
      {head !== null &&
        groups.map((group) => (
          <Table
            key={group}
            list={list}
            entries={named.filter((entry) => entry.group === group)}
            head={head}
            caption={say.caption(group)}
            isTitled={groups.length > 1}
            words={words}
          />
        ))}
      <Unnamed list={list} entries={entries.filter(({ tally }) => tally === null)} words={words} />
      {head !== null && named.length > 0 && <Legend head={head} words={words.matrix} />}
    </>
  )
}
