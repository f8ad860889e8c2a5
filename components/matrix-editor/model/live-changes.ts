import type { CellChange } from '@/lib/domain/cell-change'
import type { DraftIssue, SaveAnswer, SetAside } from '@/lib/domain/draft'
import type { ChangedCell, MatrixChanges } from '@/lib/domain/live'
import { lookAfter } from '@/lib/domain/look-again'
import { canonical } from '@/lib/domain/merge-list'
import { cellId, withChange } from './draft-edits'

/** How far the draft on show is known to be what the server has. */
export type Known = {
  /** changes of others are known up to here */
  told: number
  /** the newest revision of which anything is known, which a save of one's own may have made */
  newest: number
  /** cells that were saved here, and by which revision */
  saved: ReadonlyMap<string, number>
  /**
   * cells of which the server told while a change of one's own was on its way, and the revision from
   * which on an answer to that change leaves the order unknown
   */
  passed: ReadonlyMap<string, number>
}

/** What is known of a draft that has just been loaded. */
export const knownAt = (revision: number): Known => ({
  told: revision,
  newest: revision,
  saved: new Map(),
  passed: new Map(),
})

/**
 * What is known after an answer to a save.
 * @returns also whether what is shown may be older than what the server has: somebody else changed
 *   a cell while it was being saved here, and either may have come first
 */
export function afterAnswer(known: Known, answer: SaveAnswer): { known: Known; stale: boolean } {
  const cells = answer.saved.map(cellId)
  const saved = new Map(known.saved)
  for (const cell of cells) saved.set(cell, answer.revision)
  const stale = cells.some((cell) => answer.revision <= (known.passed.get(cell) ?? -1))
  const passed = new Map([...known.passed].filter(([cell]) => !cells.includes(cell)))
  return {
    known: { ...known, newest: Math.max(known.newest, answer.revision), saved, passed },
    stale,
  }
}

/** What is shown, and what of it is not saved. */
type Shown = {
  issues: readonly DraftIssue[]
  setAside: readonly SetAside[]
  lookAgain: ReadonlySet<string>
}
type Mine = {
  known: Known
  unsaved: readonly CellChange[]
  editing: string | null
  /** the id of who looks at it */
  me: string
}

const MOVING: ReadonlySet<string> = new Set(['sort_key', 'section'])

/**
 * Whether a change waits until the open editor is closed: a row that moves takes others along in the
 * page, and an element that is moved loses the focus and what an input method was composing; a row
 * that goes would take its editor with it.
 */
const waits = ({ issueId, column, value }: ChangedCell, editing: string | null) =>
  editing !== null &&
  (MOVING.has(column) || (column === 'present' && value === false && issueId === editing))

const standing = (issue: DraftIssue, column: string): unknown =>
  column === 'present' ? issue.present : new Map(Object.entries(issue.cells)).get(column)

export type Laid = {
  shown: Shown
  known: Known
  /** what is new to who looks at it */
  news: ChangedCell[]
  /** what waits for the open editor to be closed */
  waiting: ChangedCell[]
}

function withAdded(issues: readonly DraftIssue[], added: readonly DraftIssue[]) {
  const there = new Set(issues.map(({ id }) => id))
  return [...issues, ...added.filter(({ id }) => !there.has(id))]
}

function lookAgainAfter(shown: Shown, changes: MatrixChanges, unsaved: readonly CellChange[]) {
  if (changes.lookAgain === null) return shown.lookAgain
  const issueOf = (id: string) => shown.issues.find((issue) => issue.id === id)
  return unsaved.reduce(
    (ids, change) => lookAfter(ids, issueOf(change.issueId), change),
    new Set(changes.lookAgain) as ReadonlySet<string>,
  )
}

type Laying = Mine & { changes: MatrixChanges; isNew: (issueId: string) => boolean }

type Fate = 'nothing' | 'news' | 'passed' | 'returned' | 'waits' | 'laid'

/**
 * What becomes of a change that tells of a cell with unsaved changes. Whoever types on has their
 * earlier changes told back to them: what is on its way just now, or what that begins from.
 */
function fateBeside(own: readonly CellChange[], cell: ChangedCell, me: string): Fate {
  const told = canonical(cell.value)
  if (own.some(({ after }) => canonical(after) === told)) return 'nothing'
  const isMine = cell.by?.id === me && own.some(({ before }) => canonical(before) === told)
  return isMine ? 'returned' : 'passed'
}

/** What becomes of a change of a cell that stands in the page. */
function fateOf(
  cell: ChangedCell,
  issue: DraftIssue | undefined,
  { known, unsaved, editing, me, changes, isNew }: Laying,
): Fate {
  const id = cellId(cell)
  if (!issue || (known.saved.get(id) ?? -1) > changes.revision) return 'nothing'
  if (isNew(cell.issueId)) return cell.column === 'present' ? 'news' : 'nothing'
  if (canonical(standing(issue, cell.column)) === canonical(cell.value)) return 'nothing'
  const own = unsaved.filter((change) => cellId(change) === id)
  if (own.length > 0) return fateBeside(own, cell, me)
  return waits(cell, editing) ? 'waits' : 'laid'
}

/** What stood before a change of one's own is of no concern once that was saved, by a later revision. */
function passedAfter(
  { known, changes }: Laying,
  { passed, returned }: Record<'passed' | 'returned', readonly ChangedCell[]>,
) {
  const all = new Map(known.passed)
  for (const id of returned.map(cellId)) all.set(id, Math.max(all.get(id) ?? 0, changes.revision))
  for (const id of passed.map(cellId)) all.set(id, Number.POSITIVE_INFINITY)
  return all
}

function knownAfter({ known, changes }: Laying, passed: ReadonlyMap<string, number>): Known {
  return {
    told: Math.max(known.told, changes.revision),
    newest: Math.max(known.newest, changes.revision),
    saved: new Map([...known.saved].filter(([, revision]) => revision > changes.revision)),
    passed,
  }
}

/**
 * Lays what others changed over what is shown. A cell that holds an unsaved change keeps it: the
 * server merges it or sets it aside. What stands already is nothing new.
 * @param shown the draft as it is shown
 * @param changes what the server tells, whose cells are known
 * @param mine what is unsaved, which row is being edited, what is known, and by whom
 */
export function layChanges(shown: Shown, changes: MatrixChanges, mine: Mine): Laid {
  const were = new Set(shown.issues.map(({ id }) => id))
  const laying: Laying = { ...mine, changes, isNew: (issueId) => !were.has(issueId) }
  const start = withAdded(shown.issues, changes.added)
  const byId = new Map(start.map((issue) => [issue.id, issue]))
  const told = (changes.cells ?? []).map((cell) => {
    return { cell, fate: fateOf(cell, byId.get(cell.issueId), laying) }
  })
  const those = (...fates: readonly Fate[]) =>
    told.flatMap(({ cell, fate }) => (fates.includes(fate) ? [cell] : []))
  const issues = those('laid').reduce<readonly DraftIssue[]>(
    (all, cell) => withChange(all, { ...cell, after: cell.value }),
    start,
  )
  const isNewest = changes.revision >= mine.known.newest
  return {
    shown: {
      issues,
      setAside: isNewest ? changes.setAside : shown.setAside,
      lookAgain: isNewest ? lookAgainAfter(shown, changes, mine.unsaved) : shown.lookAgain,
    },
    known: knownAfter(
      laying,
      passedAfter(laying, { passed: those('passed'), returned: those('returned') }),
    ),
    news: those('laid', 'news'),
    waiting: those('waits'),
  }
}
