import type { Assembly } from './assembly'
import type { Cells, ColumnKey } from './columns'
import type { LastTime } from './last-time'
import type { LevelEntry } from './level-entries'

/** One issue as staff see it; `cells.id` is its address. */
export type DraftIssue = {
  /** the database's own key, which a CellChange names */
  id: string
  present: boolean
  /** the address is fixed, since a publication holds it */
  slugFixed: boolean
  cells: Cells
  /** the issue of an earlier assembly that it was carried over from */
  lastTime?: LastTime
}

/** A change whose `before` no longer held when it arrived; nobody has chosen yet. */
export type SetAside = {
  id: string
  issueId: string
  column: ColumnKey
  before: unknown
  after: unknown
  by: string
  /** the id of that person; null where it is not known */
  byId: string | null
  /** ISO 8601 */
  at: string
}

/** An entry of the directory: what a cell holds by its key. */
export type Entry = { key: string; word: string; retired: boolean }

/** What cells may name. */
export type Directory = {
  themes: Entry[]
  areas: Entry[]
  organizations: (Entry & { name: string; members: string[] })[]
  proponents: (Entry & { name: string; kind: string; aliases: string[] })[]
  instruments: {
    key: string
    body: string
    kind: string
    number: string
    title: string | null
    retired: boolean
    aliases: string[]
  }[]
  people: { id: string; name: string }[]
}

/** A matrix as staff edit it: its issues in the order in which they are read. */
export type Draft = {
  assembly: Assembly
  revision: number
  sections: { key: string; heading: string }[]
  issues: DraftIssue[]
  setAside: SetAside[]
  /** ids of issues whose proposals changed after they were rated */
  lookAgain: string[]
  /** what an outcomes publication would be measured against, by the address of the issue */
  baseline: { number: number; asOf: string; before: Record<string, BeforeSide> } | null
  directory: Directory
  /** in the installation's words of now, highest first */
  levels: LevelEntry[]
}

/** The cells that an outcomes matrix takes from its baseline and does not edit. */
export type BeforeSide = Pick<Cells, 'concern' | 'concern_rationale' | 'position' | 'proposals'>

/** One change that stands, with the value as it was stored: the next `before`. */
export type SavedChange = {
  id: string
  issueId: string
  column: ColumnKey
  value: unknown
  /** somebody else had changed the same list; both changes stand in `value` */
  merged: boolean
}

/** One change that could not be taken as it is; nothing of it was written. */
export type RefusedChange = {
  id: string
  issueId: string
  column: ColumnKey
  /** a sentence that names what is wrong and where */
  message: string
}

/** What became of the changes of one request. */
export type SaveAnswer = {
  revision: number
  saved: SavedChange[]
  setAside: SetAside[]
  refused: RefusedChange[]
}

/** One entry of the history of a cell. */
export type HistoryEntry = {
  id: string
  /** the matrix's revision that it made */
  revision: number
  at: string
  by: string
  before: unknown
  after: unknown
}
