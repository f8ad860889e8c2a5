import type { OpenObjection } from './comments'
import type { DraftIssue } from './draft'
import { type LevelEntry, switchedOff } from './level-entries'
import { objectionsIn } from './objections-in'
import type { Snapshot, SnapshotRow } from './snapshot'
import { type Level, SCALE } from './vocabulary'

/** What stands in the way of publishing: the first four block, the others want a tick. */
export const BLOCKS = ['no-rationale', 'no-section', 'left-out', 'baseline-removed'] as const
export const WARNINGS = [
  'not-assessed',
  'no-source',
  'source-not-public',
  'no-result',
  'contradiction',
  'look-again',
  'carried-follow-ups',
  'carried-summary',
  'not-ready',
  'set-aside',
  'objection',
  'level-off',
  'baseline-withdrawn',
] as const
export type ObstacleCode = (typeof BLOCKS)[number] | (typeof WARNINGS)[number]

/** What became of the publication that a candidate is measured against, where it no longer stands. */
export type BaselineMark = 'withdrawn' | 'removed' | null

/** What the desk knows of a matrix beside its candidate. */
type Desk = {
  issues: readonly DraftIssue[]
  /** ids of issues with a set-aside change that nobody has settled */
  setAside: readonly string[]
  /** the objections that nobody has closed */
  objections: readonly OpenObjection[]
  /** ids of issues whose proposals changed after they were rated */
  lookAgain: readonly string[]
  /** ids of follow-ups that were carried over and that no outcomes publication has held yet */
  carried: readonly string[]
  /** summaries as issues were carried over with them, by the issue's id */
  carriedSummaries: readonly { id: string; summary: string }[]
  levels: readonly LevelEntry[]
}

/** One obstacle and the issues that it concerns. */
export type Obstacle = {
  code: ObstacleCode
  blocks: boolean
  /** how many there are on the issues, where it is not the issues that count */
  items?: number
  issues: {
    slug: string
    reference: string | null
    title: string | null
    /** the objection that is meant, where it is one */
    objection?: OpenObjection
  }[]
}

const rank = (level: Exclude<Level, 'not-assessed'>) => SCALE.indexOf(level)

const wants = (level: Level, rationale: string | null) =>
  level !== 'not-assessed' && rationale === null

function contradicts({ cells, inBaseline }: SnapshotRow): boolean {
  const { concern, residual_concern: residual, concern_status: status } = cells
  if (!inBaseline || concern === 'not-assessed' || residual === 'not-assessed') return false
  if (concern === 'positive') return status === 'not-addressed' && residual === 'positive'
  if (status === 'addressed') return rank(residual) >= rank(concern) && rank(concern) > rank('none')
  return status === 'not-addressed' && rank(residual) < rank(concern)
}

/** The levels that this matrix says, and not the baseline before it. */
function ratingsOf({ cells, newProposals }: SnapshotRow, outcomes: boolean): Level[] {
  const proposals = cells.proposals.filter(({ id }) => !outcomes || newProposals.includes(id))
  const rated = proposals.flatMap(({ concern }) => concern ?? [])
  return [outcomes ? cells.residual_concern : cells.concern, ...rated]
}

type Test = (row: SnapshotRow, outcomes: boolean) => boolean

const TESTS: readonly [ObstacleCode, Test][] = [
  [
    'no-rationale',
    ({ cells }, outcomes) =>
      wants(cells.concern, cells.concern_rationale) ||
      (outcomes && wants(cells.residual_concern, cells.residual_rationale)),
  ],
  ['no-section', ({ cells }) => cells.section === null],
  [
    'not-assessed',
    ({ cells }, outcomes) => (outcomes ? cells.residual_concern : cells.concern) === 'not-assessed',
  ],
  ['no-source', ({ cells }) => cells.sources.length === 0],
  [
    'source-not-public',
    ({ cells }) => cells.sources.some(({ access }) => access !== null && access !== 'public'),
  ],
  ['no-result', ({ cells }, outcomes) => outcomes && cells.result === null],
  ['contradiction', (row, outcomes) => outcomes && contradicts(row)],
]

const named = (cells: { id: string; reference: string | null; title: string | null }) => ({
  slug: cells.id,
  reference: cells.reference,
  title: cells.title,
})

const isOpen = ({ state }: SnapshotRow['cells']['follow_ups'][number]) =>
  state === 'open' || state === 'in-progress'

/** What was left to do last time becomes public with the first outcomes that hold it. */
function carriedFollowUps({ head, rows }: Snapshot, carried: readonly string[]): Obstacle[] {
  if (head.kind !== 'outcomes') return []
  const ids = new Set(carried)
  const heldBy = (row: SnapshotRow) =>
    row.cells.follow_ups.filter((item) => ids.has(item.id) && isOpen(item)).length
  const concerned = rows.filter((row) => heldBy(row) > 0)
  if (concerned.length === 0) return []
  const items = concerned.reduce((sum, row) => sum + heldBy(row), 0)
  const issues = concerned.map(({ cells }) => named(cells))
  return [{ code: 'carried-follow-ups', blocks: false, items, issues }]
}

/** Issues whose summary in the candidate is still the one that they were carried over with. */
function carriedSummaries({ rows }: Snapshot, { issues, carriedSummaries: carried }: Desk) {
  const idOf = new Map(issues.map(({ id, cells }) => [cells.id, id]))
  const was = new Map(carried.map(({ id, summary }) => [id, summary]))
  return rows
    .filter(({ slug, cells }) => {
      const summary = was.get(idOf.get(slug) ?? '')
      return summary !== undefined && cells.summary === summary
    })
    .map(({ cells }) => named(cells))
}

/**
 * Finds what stands in the way of publishing a candidate.
 * @param candidate the frozen rows, as the public would see them
 * @param desk the draft and the levels as they are now, for what the public never sees
 * @returns the obstacles, those that block first
 */
export function findObstacles(
  candidate: Snapshot & { baselineMark: BaselineMark },
  desk: Desk,
): Obstacle[] {
  const { issues, setAside, lookAgain, carried, levels } = desk
  const outcomes = candidate.head.kind === 'outcomes'
  const held = new Set(candidate.rows.map((row) => row.slug))
  const standing = new Set(
    issues.flatMap(({ present, cells }) => (present && cells.held === null ? [cells.id] : [])),
  )
  const leftOut = candidate.rows.filter((row) => !standing.has(row.slug))
  const inCandidate = issues.filter((issue) => held.has(issue.cells.id))
  const unready = inCandidate.filter((issue) => issue.cells.readiness !== 'ready')
  const undecided = inCandidate.filter((issue) => setAside.includes(issue.id))
  const stale = inCandidate.filter((issue) => !outcomes && lookAgain.includes(issue.id))
  const off: ReadonlySet<string> = new Set(switchedOff(levels))
  const holdsOff = (row: SnapshotRow) => ratingsOf(row, outcomes).some((level) => off.has(level))
  const found: [ObstacleCode, Obstacle['issues']][] = [
    ...TESTS.map(([code, test]): [ObstacleCode, Obstacle['issues']] => [
      code,
      candidate.rows.filter((row) => test(row, outcomes)).map((row) => named(row.cells)),
    ]),
    ['level-off', candidate.rows.filter(holdsOff).map((row) => named(row.cells))],
    ['left-out', leftOut.map((row) => named(row.cells))],
    ['look-again', stale.map(({ cells }) => named(cells))],
    ['carried-summary', carriedSummaries(candidate, desk)],
    ['not-ready', unready.map(({ cells }) => named(cells))],
    ['set-aside', undecided.map(({ cells }) => named(cells))],
    ['objection', objectionsIn(candidate, desk)],
  ]
  const blocking: ReadonlySet<string> = new Set(BLOCKS)
  const ofIssues = found
    .filter(([, concerned]) => concerned.length > 0)
    .map(([code, concerned]) => ({ code, blocks: blocking.has(code), issues: concerned }))
  const obstacles = [...ofIssues, ...carriedFollowUps(candidate, carried)]
  const { baselineMark: mark } = candidate
  if (mark === null) return obstacles
  const baseline: Obstacle = { code: `baseline-${mark}`, blocks: mark === 'removed', issues: [] }
  return [...obstacles, baseline]
}
