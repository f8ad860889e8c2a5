import { nameOf, wordOf } from '@/components/matrix-view/frozen-words'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { NotStated } from '@/components/matrix-view/not-stated'
import { OutsideLink } from '@/components/matrix-view/outside-link'
import { SiteTop } from '@/components/matrix-view/site-top'
import type { Assembly } from '@/lib/domain/assembly'
import type { FollowUp } from '@/lib/domain/records'
import { responsibleFor } from '@/lib/domain/responsible'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import styles from './across.module.css'
import { AssemblyChoice, codesChosen, type FollowUpsChoice } from './follow-ups-choice'

type Remaining = { followUp: FollowUp; row: SnapshotRow; head: SnapshotHead; assembly: Assembly }
type Group = { at: 'dated' | 'undated' | Assembly; items: readonly Remaining[] }
type Props = {
  groups: readonly Group[]
  /** which assemblies the groups are of */
  choice: FollowUpsChoice
  /** who publishes here, for the line that says whose view it is */
  publisher: string | null
  /** the day it is, YYYY-MM-DD, and the assemblies that are over by it */
  today: string
  over: ReadonlySet<string>
  /** the page's own absolute address, for the running head of paper */
  address: string
  words: PublicWords
}

function Fact({ text, words }: { text: string | null; words: PublicWords }) {
  if (text === null) return <NotStated words={words.matrix} />
  return <span dir="auto">{text}</span>
}

type LineProps = { item: Remaining; at: Group['at']; today: string; words: PublicWords }

function Line({ item, at, today, words }: LineProps) {
  const { columns, isPast } = words.across.followUps
  const { followUp, row, head, assembly } = item
  const { due, action, where, url, state } = followUp
  const { reference, title } = row.cells
  return (
    <tr>
      {due !== null && (
        <td data-label={columns.due}>
          <time dateTime={due}>{words.dates.day(due)}</time>
          {due < today && <span className={styles.soft}>{isPast}</span>}
        </td>
      )}
      <td>
        <span dir="auto">{action}</span>
        {url !== null && (
          <>
            {' '}
            <OutsideLink href={url} label={`${words.matrix.sources.link}: ${action}`}>
              {words.matrix.sources.link}
            </OutsideLink>
          </>
        )}
      </td>
      <td data-label={columns.responsible}>
        <Fact text={responsibleFor(followUp, head)} words={words} />
      </td>
      {typeof at === 'string' && (
        <td data-label={columns.where}>
          <Fact text={where} words={words} />
        </td>
      )}
      <th scope="row" data-label={columns.issue}>
        <a href={`/${assembly.key}/${row.slug}`}>
          <span translate="no">{assembly.code}</span>:{' '}
          <span dir="auto">{nameOf(row, words.matrix.untitled)}</span>
        </a>
        {reference !== null && title !== null && (
          <span className={styles.soft} dir="auto">
            {title}
          </span>
        )}
      </th>
      <td data-label={columns.state}>
        {wordOf(head, 'followUpState', state)}
        <span className={styles.soft}>
          {words.publication.asOf(words.dates.day(head.asOf.slice(0, 10)))}
        </span>
      </td>
    </tr>
  )
}

function headingOf({ at }: Group, { across, dates }: PublicWords): string {
  const { headings } = across.followUps
  if (typeof at === 'string') return headings[at]
  return headings.assembly(at.code, dates.days(at))
}

type TableProps = Pick<Props, 'today' | 'over' | 'words'> & { group: Group }

function GroupTable({ group, today, over, words }: TableProps) {
  const { at, items } = group
  const { due, where, ...columns } = words.across.followUps.columns
  const heading = headingOf(group, words)
  const shown = [
    ...(at === 'dated' ? [due] : []),
    ...[columns.action, columns.responsible],
    ...(typeof at === 'string' ? [where] : []),
    ...[columns.issue, columns.state],
  ]
  const id = `at-${typeof at === 'string' ? at : at.key}`
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {typeof at !== 'string' && over.has(at.key) && <p>{words.across.followUps.isOver}</p>}
      <table className={styles.table}>
        <caption className="visually-hidden">{heading}</caption>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Line
              key={`${item.assembly.key} ${item.row.slug} ${item.followUp.id}`}
              {...{ item, at, today, words }}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Files({ groups, words }: Pick<Props, 'groups' | 'words'>) {
  const assemblies = new Map(
    groups.flatMap(({ items }) => items.map(({ assembly }) => [assembly.key, assembly.code])),
  )
  return (
    <section className={styles.group} aria-labelledby="files">
      <h2 id="files">{words.across.followUps.files}</h2>
      <ul className={styles.files}>
        {[...assemblies].map(([key, code]) => (
          <li key={key}>
            <a href={`/${key}/follow-ups.csv`}>{words.across.followUps.file(code)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How many are shown and of which assemblies, where the page is narrowed. */
function Narrowed({ groups, choice, words }: Pick<Props, 'groups' | 'choice' | 'words'>) {
  const codes = codesChosen(choice)
  if (codes.length === 0) return null
  const say = words.across.followUps
  const shown = groups.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <>
      <div role="status">
        <h2 id="results.count">{say.countOf(shown, choice.total, codes)}</h2>
      </div>
      {shown === 0 && choice.total > 0 && <p>{say.noneOf}</p>}
    </>
  )
}

/** What remains to be done after the assemblies, by date. */
export function FollowUpsPage(props: Props) {
  const { groups, choice, publisher, address, words } = props
  const { across } = words
  const say = across.followUps
  return (
    <>
      <SiteTop
        title={say.title}
        about={say.lead(choice.total, choice.isByDate)}
        publisher={publisher}
        since={across.latest}
        address={address}
        words={words}
      />
      {choice.notices.map((notice) => (
        <p key={notice} role="note" data-notice="">
          {notice}
        </p>
      ))}
      {choice.total === 0 ? <p>{say.none}</p> : null}
      <AssemblyChoice choice={choice} words={say} />
      <section
        id="results"
        tabIndex={-1}
        className={styles.results}
        aria-labelledby={codesChosen(choice).length > 0 ? 'results.count' : undefined}
      >
        <Narrowed groups={groups} choice={choice} words={words} />
        {groups.map((group) => (
          <GroupTable key={headingOf(group, words)} {...props} group={group} />
        ))}
        {groups.length > 0 && <Files groups={groups} words={words} />}
      </section>
    </>
  )
}
