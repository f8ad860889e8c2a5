import type { DraftIssue, SetAside } from './draft'

/** A cell that was changed, as it stands. */
export type ChangedCell = {
  issueId: string
  /** a column of the registry, or `present` */
  column: string
  value: unknown
  /** who changed it last; null for the installation */
  by: { id: string; name: string } | null
}

/** What became of a matrix between two revisions. */
export type MatrixChanges = {
  /** what is told begins after this revision */
  since: number
  revision: number
  /** null where it is too much to tell: load the matrix anew */
  cells: ChangedCell[] | null
  /** issues that came, whole, as they stand */
  added: DraftIssue[]
  /** all that is open now */
  setAside: SetAside[]
  /** ids of issues whose proposals changed after they were rated; null where that is as it was */
  lookAgain: string[] | null
}

/** Where somebody is: in a cell, or only in the matrix. */
export type Place = { issueId: string; column: string }

/** Somebody who has a matrix open, by one of their tabs. */
export type Present = { tab: string; person: string; name: string; place: Place | null }

/** What the stream of a matrix tells, by the name of the event. */
export type LiveEvent =
  | { event: 'changes'; data: MatrixChanges }
  | { event: 'here'; data: Present[] }
  /** something was said of an issue; null where it is not known of which */
  | { event: 'comments'; data: { issueId: string | null } }
  /** changes are not heard of, and why; null once they are again */
  | { event: 'trouble'; data: { message: string | null } }
  /** which build of the site answers */
  | { event: 'version'; data: { build: string } }
  /** the line stands */
  | { event: 'ping'; data: null }
  /** the person may not read this any more */
  | { event: 'end'; data: null }
