import type { ComparisonRow } from '@/lib/domain/comparison'
import type { SnapshotRow } from '@/lib/domain/snapshot'
import {
  type FileLine,
  type FileLines,
  type FileSource,
  inOrder,
  issueIdOf,
  provenanceOf,
} from '@/lib/formats/file-line'

function commonCells(source: FileSource, row: SnapshotRow) {
  const { cells } = row
  const { print } = source
  return {
    id: issueIdOf(source, row),
    section: print.section(cells.section),
    reference: cells.reference ?? '',
    title: cells.title ?? '',
    themes: print.themes(cells.themes),
    areas_of_concern: print.areas(cells.areas_of_concern),
    organizations: print.organizations(cells.organizations),
    sources: print.sources(cells.sources),
    summary: cells.summary ?? '',
    organizations_how: print.organizationsHow(cells.organizations),
  }
}

/** What was judged before the assembly: all blank where the baseline lacks the issue. */
function beforeCells({ print }: FileSource, { cells }: SnapshotRow, known: boolean) {
  if (!known) return { concern: '', concern_rationale: '', position: '' }
  return {
    concern: print.level(cells.concern),
    concern_rationale: cells.concern_rationale ?? '',
    position: cells.position ?? '',
  }
}

/** What came of it: of an issue that only the baseline holds, no level after is known. */
function afterCells({ print }: FileSource, row: SnapshotRow, known: boolean) {
  const { cells } = row
  return {
    result: print.result(row),
    final_reference: cells.final_reference ?? '',
    outcome_summary: cells.outcome_summary ?? '',
    concern_status: print.status(cells.concern_status, cells.concern),
    residual_concern: known ? print.level(cells.residual_concern) : '',
    residual_rationale: cells.residual_rationale ?? '',
    follow_ups: print.followUps(cells.follow_ups),
  }
}

function* mapped<T, U>(items: Iterable<T>, map: (item: T) => U): Generator<U> {
  for (const item of items) yield map(item)
}

/**
 * The lines of issues.csv.
 * @param source the issues matrix that the rows are of
 * @param rows its rows, filtered and sorted as they are wanted
 */
export function issuesLines(source: FileSource, rows: Iterable<SnapshotRow>): FileLines {
  const { print } = source
  const line = (row: SnapshotRow): FileLine<'issues'> => ({
    ...commonCells(source, row),
    ...beforeCells(source, row, true),
    proposals: print.proposals(row.cells.proposals),
    implications: row.cells.implications ?? '',
    ...provenanceOf(source, row),
  })
  return inOrder('issues', mapped(rows, line), print)
}

/**
 * The lines of outcomes.csv.
 * @param source the outcomes matrix that the rows are of
 * @param rows its rows, filtered and sorted as they are wanted
 */
export function outcomesLines(source: FileSource, rows: Iterable<SnapshotRow>): FileLines {
  const { print } = source
  const line = (row: SnapshotRow): FileLine<'outcomes'> => ({
    ...commonCells(source, row),
    ...beforeCells(source, row, row.inBaseline),
    ...afterCells(source, row, true),
    progress: print.progress(row.cells.progress),
    ...provenanceOf(source, row),
  })
  return inOrder('outcomes', mapped(rows, line), print)
}

/**
 * The lines of compare.csv.
 * @param source the outcomes matrix, its head the comparison's
 * @param rows the comparison's rows, filtered and sorted as they are wanted
 */
export function compareLines(source: FileSource, rows: Iterable<ComparisonRow>): FileLines {
  const { print, head } = source
  const baseline =
    head.baseline === null ? '' : print.edition('issues', { number: head.baseline.number })
  const line = ({ row, before, after, change }: ComparisonRow): FileLine<'compare'> => ({
    ...commonCells(source, row),
    ...beforeCells(source, row, before !== null),
    ...afterCells(source, row, after !== null),
    change: print.word('change', change === '' ? null : change),
    baseline,
    ...provenanceOf(source, row, 'compare'),
  })
  return inOrder('compare', mapped(rows, line), print)
}
