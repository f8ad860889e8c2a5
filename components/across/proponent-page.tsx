import { wordOf } from '@/components/matrix-view/frozen-words'
import { Facts } from '@/components/matrix-view/issue-section'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { OutsideLink } from '@/components/matrix-view/outside-link'
import { ProposalList } from '@/components/matrix-view/proposal-list'
import { lower } from '@/components/ui/lower'
import type { Absent } from '@/lib/domain/across/absent-from'
import type { NamedProposal, Part, ProposalTally } from '@/lib/domain/across/named-proposals'
import type { Across, StandingMatrix } from '@/lib/domain/across/standing-matrix'
import type { Tally } from '@/lib/domain/across/tally'
import type { OrganizationEntry, ProponentEntry } from '@/lib/domain/public-directory'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { AbsentLine } from './absent-line'
import styles from './entry.module.css'
import { EntryPage } from './entry-page'
import { IssueTable } from './issue-table'
import { matrixLink } from './matrix-link'
import { Tallied } from './tallied'

export type ProponentPageProps = {
  entry: ProponentEntry
  keys: ReadonlySet<string>
  organization: OrganizationEntry | null
  across: readonly Across<NamedProposal[]>[]
  tally: Tally
  proposals: ProposalTally
  absent: Absent
  publisher: string | null
  address: string
  words: PublicWords
}

const PARTS = { made: 'origin', supported: 'supporter', opposed: 'opponent' } as const

function About(props: ProponentPageProps) {
  const { entry, organization, across, tally, proposals, words } = props
  const say = words.entries.proponents
  const aliases = entry.aliases.filter((alias) => alias !== entry.shortName.toUpperCase())
  const [newest] = across
  const facts = [
    [words.entries.kind, say.kind[entry.kind] ?? entry.kind],
    [
      say.aliases,
      aliases.length > 0 && (
        <span key="aliases" translate="no">
          {aliases.join(', ')}
        </span>
      ),
    ],
    [
      say.organization,
      organization !== null && (
        <a key="organization" href={`/organizations/${organization.key}`} translate="no">
          {organization.shortName}
        </a>
      ),
    ],
  ] as const
  return (
    <>
      <Facts facts={facts.filter(([, value]) => value !== false)} />
      {newest === undefined ? (
        <p>{say.unnamed}</p>
      ) : (
        <>
          <p>{say.tallied(proposals, tally.issues, tally.assemblies)}</p>
          <Fates proposals={proposals} head={newest.matrix.head} words={words} />
          <Tallied tally={tally} head={newest.matrix.head} words={words} />
        </>
      )}
      <AbsentLine name={entry.shortName} absent={props.absent} words={words.entries} />
    </>
  )
}

type FatesProps = { proposals: ProposalTally; head: SnapshotHead; words: PublicWords }

function Fates({ proposals, head, words }: FatesProps) {
  const { entries } = words
  if (proposals.made === 0) return null
  const parts = proposals.fates.map(({ key, count }) =>
    entries.count(count, key === '' ? entries.proponents.noFate : lower(wordOf(head, 'fate', key))),
  )
  return <p>{entries.proponents.fates(entries.listed(parts))}</p>
}

type AskedProps = { named: readonly NamedProposal[]; head: SnapshotHead; words: PublicWords }

function Asked({ named, head, words }: AskedProps) {
  const say = words.entries.proponents
  return named.map(({ part, proposal, source, isNew }) => (
    <div key={`${part} ${proposal.id}`} className={styles.asked}>
      <p className={styles.part}>
        {say.parts[part]}
        {source !== null && (
          <>
            {' '}
            <OutsideLink href={source}>({say.source})</OutsideLink>
          </>
        )}
      </p>
      <ProposalList
        proposals={[proposal]}
        added={isNew ? [proposal.id] : []}
        head={head}
        words={words.matrix.proposal}
        isLinked
      />
    </div>
  ))
}

type LinksProps = Pick<ProponentPageProps, 'keys' | 'words'> & {
  matrix: StandingMatrix
  found: Across<NamedProposal[]>['found']
}

function Links({ keys, matrix, found, words }: LinksProps) {
  const say = words.entries.proponents
  const parts = (['made', 'supported', 'opposed'] as const satisfies readonly Part[])
    .map((part) => ({
      part,
      n: found.filter(({ what }) => what.some((named) => named.part === part)).length,
    }))
    .filter(({ n }) => n > 0)
  return (
    <ul className={styles.inline}>
      {parts.map(({ part, n }) => (
        <li key={part}>
          <a href={matrixLink(matrix, { name: PARTS[part], keys })}>
            {say.inMatrix(n, say.parts[part], matrix.assembly.code)}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** A proponent over all assemblies: what it asked for, supported or opposed, and its fate. */
export function ProponentPage(props: ProponentPageProps) {
  const { entry, keys, words } = props
  const { columns, proponents } = words.entries
  return (
    <EntryPage
      {...props}
      list="proponents"
      name={entry.shortName}
      full={entry.name}
      about={proponents.about(entry.shortName)}
      facts={<About {...props} />}
    >
      {(shown, { matrix, found }) => (
        <>
          <IssueTable
            matrix={matrix}
            lines={shown.map(({ item, what }) => ({
              item,
              how: <Asked named={what} head={matrix.head} words={words} />,
            }))}
            caption={proponents.issuesAt}
            how={columns.asked}
            words={words}
          />
          <Links keys={keys} matrix={matrix} found={found} words={words} />
        </>
      )}
    </EntryPage>
  )
}
