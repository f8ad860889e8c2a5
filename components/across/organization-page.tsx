import { Facts } from '@/components/matrix-view/issue-section'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { NotStated } from '@/components/matrix-view/not-stated'
import { OutsideLink } from '@/components/matrix-view/outside-link'
import { Prose } from '@/components/matrix-view/prose'
import type { Affected } from '@/lib/domain/across/affected'
import type { Across, StandingMatrix } from '@/lib/domain/across/standing-matrix'
import type { Tally } from '@/lib/domain/across/tally'
import type { OrganizationEntry } from '@/lib/domain/public-directory'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { SilentLine } from './absent-line'
import styles from './entry.module.css'
import { EntryPage } from './entry-page'
import { InMatrix } from './in-matrix'
import { IssueTable } from './issue-table'
import { Tallied } from './tallied'

export type OrganizationPageProps = {
  entry: OrganizationEntry
  keys: ReadonlySet<string>
  groups: readonly OrganizationEntry[]
  members: readonly OrganizationEntry[]
  across: readonly Across<Affected[]>[]
  tally: Tally
  silent: readonly StandingMatrix[]
  publisher: string | null
  address: string
  words: PublicWords
}

function Names({ entries }: { entries: readonly OrganizationEntry[] }) {
  return (
    <ul className={styles.inline}>
      {entries.map(({ key, shortName }) => (
        <li key={key}>
          <a href={`/organizations/${key}`} translate="no">
            {shortName}
          </a>
        </li>
      ))}
    </ul>
  )
}

function How({ ways, head, words }: { ways: Affected[]; head: SnapshotHead; words: PublicWords }) {
  return (
    <ul className={styles.lines}>
      {ways.map(({ through, how }) => (
        <li key={through ?? ''}>
          {through !== null && (
            <>
              {words.entries.organizations.through}{' '}
              <a href={`/organizations/${through}`} translate="no">
                {head.organizations[through]?.shortName ?? through}
              </a>
              {how !== null && ': '}
            </>
          )}
          {how === null ? (
            through === null && <NotStated words={words.matrix} />
          ) : (
            <Prose text={how} />
          )}
        </li>
      ))}
    </ul>
  )
}

function About(props: OrganizationPageProps) {
  const { entry, groups, members, tally, silent, across, words } = props
  const say = words.entries.organizations
  const isThroughOnly = ({ what }: { what: Affected[] }) =>
    what.every(({ through }) => through !== null)
  const through = across.flatMap(({ found }) => found.filter(isThroughOnly)).length
  const [newest] = across
  const facts = [
    [say.members, members.length > 0 && <Names entries={members} />],
    [say.groups, groups.length > 0 && <Names entries={groups} />],
  ] as const
  return (
    <>
      {entry.description !== null && <Prose text={entry.description} />}
      {entry.url !== null && (
        <p>
          <OutsideLink href={entry.url}>{entry.url}</OutsideLink>
        </p>
      )}
      {newest === undefined ? (
        <p>{say.unnamed}</p>
      ) : (
        <>
          <p>{say.tallied(tally.issues, tally.assemblies, through)}</p>
          <Tallied tally={tally} head={newest.matrix.head} words={words} />
          <SilentLine
            matrices={silent}
            before={say.silent.before(entry.shortName, silent.length)}
            after={say.silent.after}
            words={words.entries}
          />
        </>
      )}
      <Facts facts={facts.filter(([, value]) => value !== false)} />
    </>
  )
}

/** An organization over all assemblies: what would have affected it, where, how, how it ended. */
export function OrganizationPage(props: OrganizationPageProps) {
  const { entry, keys, words } = props
  const { columns, organizations } = words.entries
  const name = entry.shortName
  return (
    <EntryPage
      {...props}
      list="organizations"
      name={name}
      full={entry.name}
      about={organizations.about(name)}
      facts={<About {...props} />}
    >
      {(shown, { matrix, found }) => (
        <>
          <IssueTable
            matrix={matrix}
            lines={shown.map(({ item, what }) => ({
              item,
              how: <How ways={what} head={matrix.head} words={words} />,
            }))}
            caption={organizations.issuesAt}
            how={columns.how}
            words={words}
          />
          <InMatrix
            matrix={matrix}
            name="organization"
            keys={keys}
            n={found.length}
            words={words}
          />
        </>
      )}
    </EntryPage>
  )
}
