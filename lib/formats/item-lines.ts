import type { FollowUp, Proposal } from '@/lib/domain/records'
import type { SnapshotRow } from '@/lib/domain/snapshot'
import {
  type FileLine,
  type FileLines,
  type FileSource,
  inOrder,
  issueIdOf,
  provenanceOf,
} from '@/lib/formats/file-line'
import type { FilePrinter } from '@/lib/formats/file-printer'

function proposalCells(item: Proposal, print: FilePrinter) {
  return {
    tag: item.tag ?? '',
    origins: print.parties(item.origins),
    document: item.document ?? '',
    key_points: item.keyPoints ?? '',
    url: item.url ?? '',
    fate: print.word('fate', item.fate),
    proposal_id: item.id,
    supporters: print.parties(item.supporters),
    opponents: print.parties(item.opponents),
    concern: print.level(item.concern),
    concern_rationale: item.concernRationale ?? '',
  }
}

function followUpCells(item: FollowUp, print: FilePrinter) {
  return {
    action: item.action,
    responsible: item.responsible ?? '',
    where: item.where ?? '',
    due: item.due ?? '',
    state: print.word('followUpState', item.state),
    url: item.url ?? '',
    follow_up_id: item.id,
  }
}

function issueCells(source: FileSource, row: SnapshotRow) {
  return {
    issue_id: issueIdOf(source, row),
    reference: row.cells.reference ?? '',
    ...provenanceOf(source, row),
  }
}

/**
 * The lines of proposals.csv, one a proposal and issue.
 * @param source a matrix of either kind
 * @param rows its rows, their proposals those that are wanted
 */
export function proposalsLines(source: FileSource, rows: Iterable<SnapshotRow>): FileLines {
  function* lines(): Generator<FileLine<'proposals'>> {
    for (const row of rows) {
      const issue = issueCells(source, row)
      for (const item of row.cells.proposals) {
        yield { ...issue, ...proposalCells(item, source.print) }
      }
    }
  }
  return inOrder('proposals', lines(), source.print)
}

/**
 * The lines of follow-ups.csv, one a follow-up and issue.
 * @param source the outcomes matrix that the rows are of
 * @param rows its rows, filtered and sorted as they are wanted
 */
export function followUpsLines(source: FileSource, rows: Iterable<SnapshotRow>): FileLines {
  function* lines(): Generator<FileLine<'follow-ups'>> {
    for (const row of rows) {
      const issue = issueCells(source, row)
      for (const item of row.cells.follow_ups) {
        yield { ...issue, ...followUpCells(item, source.print) }
      }
    }
  }
  return inOrder('follow-ups', lines(), source.print)
}
