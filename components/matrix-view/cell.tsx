import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import { Clamp } from './clamp'
import { ConcernCell } from './concern-cell'
import { CorrectionLink } from './correction-link'
import type { ShownKey, Shows } from './display-columns'
import { FollowUpList } from './follow-up-list'
import { nameOf, statusOfRow } from './frozen-words'
import { LevelCell } from './level-cell'
import type { MatrixLinks } from './links'
import { type ListKey, listLines } from './list-lines'
import { LongText } from './long-text'
import { Marked } from './marked'
import type { PublicWords } from './matrix-words'
import { NotStated } from './not-stated'
import { OrganizationList } from './organization-list'
import { ProposalList } from './proposal-list'
import { ResultCell } from './result-cell'
import { SourceList } from './source-list'
import { StepList } from './step-list'
import { SummaryCell } from './summary-cell'

export type CellProps = {
  row: SnapshotRow
  head: SnapshotHead
  words: PublicWords
  links: MatrixLinks
  shows: Shows
  /** what was searched for, to be marked */
  hits: SearchHits | null
}

/** Some lines more than a clamp shows, so that it is worth its button. */
const LINES_WHOLE = 10

function List({ name, items, cell }: { name: ListKey; items: React.ReactNode; cell: CellProps }) {
  const { row, head, words } = cell
  if (row.cells[name].length === 0) return <NotStated words={words.matrix} />
  if (listLines(name, row.cells) <= LINES_WHOLE) return items
  const label = words.matrix.showAll(
    head.headings[name] ?? name,
    nameOf(row, words.matrix.untitled),
  )
  return (
    <Clamp id={`${row.slug}_${name}`} label={label} words={words.matrix}>
      {items}
    </Clamp>
  )
}

const LISTS = {
  proposals: ({ row, head, words, hits }: CellProps) => (
    <ProposalList
      proposals={row.cells.proposals}
      added={row.newProposals}
      head={head}
      words={words.matrix.proposal}
      hits={hits}
    />
  ),
  organizations: ({ row, head, hits }: CellProps) => (
    <OrganizationList organizations={row.cells.organizations} head={head} hits={hits} />
  ),
  progress: ({ row, head, words, hits }: CellProps) => (
    <StepList steps={row.cells.progress} head={head} words={words} hits={hits} />
  ),
  follow_ups: ({ row, head, words, hits }: CellProps) => (
    <FollowUpList followUps={row.cells.follow_ups} head={head} words={words} hits={hits} />
  ),
  sources: ({ row, head, hits }: CellProps) => (
    <SourceList sources={row.cells.sources} head={head} hits={hits} />
  ),
} as const satisfies Record<ListKey, (props: CellProps) => React.ReactNode>

function Status({ row, head, words, hits }: CellProps) {
  const before = row.inBaseline ? row.cells.concern : null
  const status = statusOfRow({ head, words: words.matrix }, row, before)
  if (status === null) return <NotStated words={words.matrix} />
  return (
    <strong>
      <Marked text={status} hits={hits} />
    </strong>
  )
}

/** One cell of the reading table, in the way that fits its column. */
export function Cell({ column, ...cell }: CellProps & { column: ShownKey }) {
  const { row, head, words, shows, hits } = cell
  switch (column) {
    case 'concern':
      return <ConcernCell {...cell} />
    case 'residual_concern':
      return <LevelCell level={row.cells.residual_concern} head={head} />
    case 'concern_status':
      return <Status {...cell} />
    case 'result':
      return <ResultCell {...{ row, head, words: words.matrix, shows, hits }} />
    case 'summary':
      return <SummaryCell {...{ row, head, words: words.matrix, shows, hits }} />
    case 'sources':
      return (
        <>
          <List name="sources" items={LISTS.sources(cell)} cell={cell} />
          <CorrectionLink row={row} head={head} words={words.matrix} links={cell.links} />
        </>
      )
    case 'proposals':
    case 'organizations':
    case 'progress':
    case 'follow_ups':
      return <List name={column} items={LISTS[column](cell)} cell={cell} />
    default:
      return (
        <LongText
          id={`${row.slug}_${column}`}
          text={row.cells[column]}
          column={head.headings[column] ?? column}
          issue={nameOf(row, words.matrix.untitled)}
          hits={hits}
          words={words.matrix}
        />
      )
  }
}
