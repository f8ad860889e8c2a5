import { nameOf, wordOf } from '@/components/matrix-view/frozen-words'
import { Masthead } from '@/components/matrix-view/masthead'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { NotStated } from '@/components/matrix-view/not-stated'
import { OutsideLink } from '@/components/matrix-view/outside-link'
import type { Assembly } from '@/lib/domain/assembly'
import type { FollowUp } from '@/lib/domain/records'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import styles from './across.module.css'

type Remaining = { followUp: FollowUp; row: SnapshotRow; head: SnapshotHead; assembly: Assembly }
type Props = {
  followUps: readonly Remaining[]
  /** who publishes here, for the line that says whose view it is */
  publisher: string | null
  words: PublicWords
}

function Fact({ text, words }: { text: string | null; words: PublicWords }) {
  if (text === null) return <NotStated words={words.matrix} />
  return <span dir="auto">{text}</span>
}

function Line({ item, words }: { item: Remaining; words: PublicWords }) {
  const { followUp, row, head, assembly } = item
  const { due, action, responsible, where, url, state } = followUp
  return (
    <tr>
      <td>
        {due === null ? (
          words.across.followUps.noDate
        ) : (
          <time dateTime={due}>{words.dates.day(due)}</time>
        )}
      </td>
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
      <td>
        <Fact text={responsible} words={words} />
      </td>
      <td>
        <Fact text={where} words={words} />
      </td>
      <th scope="row">
        <a href={`/${assembly.key}/${row.slug}`}>
          <span translate="no">{assembly.code}</span>:{' '}
          <span dir="auto">{nameOf(row, words.matrix.untitled)}</span>
        </a>
      </th>
      <td>{wordOf(head, 'followUpState', state)}</td>
    </tr>
  )
}

function Files({ followUps, words }: Pick<Props, 'followUps' | 'words'>) {
  const assemblies = [
    ...new Map(followUps.map(({ assembly }) => [assembly.key, assembly])).values(),
  ]
  return (
    <section aria-labelledby="files">
      <h2 id="files">{words.across.followUps.files}</h2>
      <ul className={styles.lines}>
        {assemblies.map(({ key, code }) => (
          <li key={key}>
            <a href={`/${key}/follow-ups.csv`}>{words.across.followUps.file(code)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What remains to be done after every assembly, by date. */
export function FollowUpsPage({ followUps, publisher, words }: Props) {
  const { across, masthead, site } = words
  const { columns, ...say } = across.followUps
  return (
    <>
      <Masthead
        kicker={<a href="/">{site.home}</a>}
        title={say.title}
        dated={null}
        lines={[
          say.lead(followUps.length),
          publisher === null ? masthead.nobody : masthead.publisher(publisher),
          across.latest,
        ]}
        label={masthead.label}
      />
      {followUps.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <>
          <table className={styles.table}>
            <caption className="visually-hidden">{say.caption}</caption>
            <thead>
              <tr>
                {Object.entries(columns).map(([key, heading]) => (
                  <th key={key} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {followUps.map((item) => (
                <Line
                  key={`${item.assembly.key} ${item.row.slug} ${item.followUp.id}`}
                  item={item}
                  words={words}
                />
              ))}
            </tbody>
          </table>
          <Files followUps={followUps} words={words} />
        </>
      )}
    </>
  )
}
