import type { ReactNode } from 'react'
import { Crumbs } from '@/components/matrix-view/crumbs'
import { type Download, Downloads } from '@/components/matrix-view/downloads'
import { Imprint } from '@/components/matrix-view/imprint'
import { Legend } from '@/components/matrix-view/legend'
import { MarkLines } from '@/components/matrix-view/mark-lines'
import { Masthead } from '@/components/matrix-view/masthead'
import { beforeLine, meetingLines, whetherLatest } from '@/components/matrix-view/masthead-lines'
import { PrintHead } from '@/components/matrix-view/print-head'
import type { Assembly } from '@/lib/domain/assembly'
import { headChanges } from '@/lib/domain/head-changes'
import { latestOf, type PublicationMark } from '@/lib/domain/publication'
import type { IssueChange, PublicationChanges } from '@/lib/domain/publication-changes'
import { type PairFault, pairName } from '@/lib/domain/publication-pair'
import type { ShownChange } from '@/lib/domain/shown-change'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import type { Words } from '@/lib/words/words'
import { ChangedHead } from './changed-head'
import { ChangedIssue, type NamedSide } from './changed-issue'
import styles from './changes.module.css'
import { Chooser } from './chooser'
import { MeaningGroups } from './meaning-groups'

type Side = { mark: PublicationMark; head: SnapshotHead }

type Props = {
  assembly: Assembly
  publications: readonly PublicationMark[]
  faults: readonly PairFault[]
  from: Side
  to: Side
  changes: PublicationChanges
  /** the issues of `changes`, with how their cells changed */
  rows: readonly { item: IssueChange; cells: readonly ShownChange[] }[]
  downloads: readonly Download[]
  address: string
  words: Words
  children?: ReactNode
}

function namedSide({ mark, head }: Side, words: Words): NamedSide {
  const kind = words.vocabulary.publicationKind[mark.kind]
  return {
    name: words.public.publication.number(kind, mark.number),
    path: `/${head.assembly.key}/${mark.kind}/${mark.number}`,
  }
}

/** That one of the two was withdrawn or corrected, under its name. */
function Marks({ side, words }: { side: Side; words: Words }) {
  const { mark, head } = side
  if (mark.withdrawn === null && mark.correctedBy === null) return null
  const { name, path } = namedSide(side, words)
  return (
    <div className={styles.notices} role="note">
      <p>
        <a href={path}>{name}</a>
      </p>
      <MarkLines mark={mark} base={`/${head.assembly.key}/${mark.kind}`} words={words.public} />
    </div>
  )
}

function linesOf({ to, changes, publications, words }: Props): ReactNode[] {
  const { mark, head } = to
  const { masthead } = words.public
  const { noun } = head.assembly
  const latest = latestOf(publications, mark.kind)?.number ?? null
  const matrix = { head, number: mark.number, latest, withdrawn: mark.withdrawn }
  const decided = changes.kinds.from === 'outcomes' ? masthead.after(noun) : masthead.both(noun)
  return [
    ...meetingLines(head, words.public),
    mark.kind === 'issues' ? beforeLine(head, words.public) : decided,
    <span key="latest">{whetherLatest(matrix, words.public)}</span>,
  ]
}

function Top(props: Props) {
  const { assembly, from, to, changes, words } = props
  const { public: text } = words
  const dated = [from, to].map((side, at) => {
    const asOf = text.publication.asOf(text.dates.day(side.mark.asOf))
    return `${at === 0 ? text.changes.from : text.changes.to}: ${namedSide(side, words).name}, ${asOf}`
  })
  return (
    <>
      <PrintHead
        left={[text.changes.title(assembly.code), ...dated].join(' · ')}
        right={props.address}
      />
      <Marks side={from} words={words} />
      <Marks side={to} words={words} />
      <Masthead
        kicker={<Crumbs assembly={assembly} last={text.changes.crumb} words={text} />}
        title={text.changes.title(assembly.code)}
        dated={dated.join('\n')}
        lines={linesOf(props)}
        label={text.masthead.label}
        aside={<Legend head={changes.head} words={text.matrix} />}
      >
        {changes.kinds.from !== changes.kinds.to && (
          <p>
            {text.changes.twoKinds(to.head.assembly.noun)}
            <a href={`/${assembly.key}/compare/${to.mark.number}`}>{text.changes.compare}</a>.
          </p>
        )}
      </Masthead>
    </>
  )
}

/** What changed from one publication to another: what it comes to, then issue by issue. */
export function ChangesPage(props: Props) {
  const { assembly, from, to, changes, rows, words, children } = props
  const sides = { from: namedSide(from, words), to: namedSide(to, words) }
  return (
    <>
      <Top {...props} />
      <Chooser
        assembly={assembly}
        publications={props.publications}
        chosen={{ from: pairName(from.mark), to: pairName(to.mark) }}
        faults={props.faults}
        words={words}
      />
      <MeaningGroups changes={changes} words={words.public} />
      <ChangedHead
        changes={headChanges(from.head, to.head)}
        head={changes.head}
        words={words.public}
      />
      {rows.length > 0 && (
        <section className={styles.rows} aria-labelledby="rows_title">
          <h2 id="rows_title">{words.public.changes.rows}</h2>
          {rows.map((row) => (
            <ChangedIssue
              key={row.item.row.slug}
              {...row}
              head={changes.head}
              sides={sides}
              words={words}
            />
          ))}
        </section>
      )}
      <Downloads
        base={`/${assembly.key}`}
        downloads={props.downloads}
        filtered={false}
        words={words.public}
      />
      {children}
      <Imprint head={to.head} words={words.public.matrix} address={props.address} />
    </>
  )
}
