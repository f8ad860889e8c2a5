import type { ComparisonRow } from './comparison'
import { type Counted, countBy } from './count-by'
import {
  CONCERN_STATUSES,
  type ConcernStatus,
  FATES,
  type Fate,
  type FollowUpState,
  type Level,
} from './vocabulary'

/**
 * What became of an issue of the baseline: its status, unrecorded where that is open for want of a
 * record alone, '' where none is stated, or dropped.
 */
export type RolledStatus = ConcernStatus | 'unrecorded' | '' | 'dropped'

/** The issues that the baseline rates at one level. `parts` add up to `total`, none of them 0. */
export type LevelRollUp = { level: Level; total: number; parts: Counted<RolledStatus>[] }

/** What became of the concerns. */
export type RollUp = {
  /** how many rows were counted, the dropped ones too */
  rows: number
  /** high, medium, low */
  levels: LevelRollUp[]
  /** the texts that were welcomed before: addressed is secured, not addressed is lost */
  welcomed: LevelRollUp
  newConcerns: number
  /** proposals rated high, each counted once however many issues it stands on */
  highProposals: { total: number; parts: Counted<Fate | ''>[] }
  followUps: { open: number; inProgress: number }
}

/** In the order in which they are told. */
export const ROLLED_STATUSES: readonly RolledStatus[] = [
  ...CONCERN_STATUSES,
  'unrecorded',
  '',
  'dropped',
]
const FATE_ORDER: readonly (Fate | '')[] = [...FATES, '']

/** What became of one issue, as the roll-up counts it. */
export function rolledStatus({ row, presence, isUnrecorded }: ComparisonRow): RolledStatus {
  const status = row.cells.concern_status
  if (presence === 'dropped') return 'dropped'
  return status === 'open' && isUnrecorded ? 'unrecorded' : (status ?? '')
}

function rollLevel(rows: readonly ComparisonRow[], level: Level): LevelRollUp {
  const statuses = rows.filter((row) => row.before === level).map(rolledStatus)
  return { level, total: statuses.length, parts: countBy(ROLLED_STATUSES, statuses) }
}

function rollProposals(rows: readonly ComparisonRow[]): RollUp['highProposals'] {
  const rated = rows.flatMap(({ row }) => row.cells.proposals.filter((p) => p.concern === 'high'))
  const fates = [...new Map(rated.map((p) => [p.id, p.fate ?? ''] as const)).values()]
  return { total: fates.length, parts: countBy(FATE_ORDER, fates) }
}

/**
 * Counts what became of the concerns.
 * @param rows a comparison, or what a filter left of it
 * @returns counts by level of the baseline and by status; the parts of each add up to its total
 */
export function rollUp(rows: readonly ComparisonRow[]): RollUp {
  const followUps = rows.flatMap(({ row }) => row.cells.follow_ups)
  const inState = (state: FollowUpState) => followUps.filter((item) => item.state === state).length
  return {
    rows: rows.length,
    levels: (['high', 'medium', 'low'] as const).map((level) => rollLevel(rows, level)),
    welcomed: rollLevel(rows, 'positive'),
    newConcerns: rows.filter(({ row }) => row.cells.concern_status === 'new-concern').length,
    highProposals: rollProposals(rows),
    followUps: { open: inState('open'), inProgress: inState('in-progress') },
  }
}
