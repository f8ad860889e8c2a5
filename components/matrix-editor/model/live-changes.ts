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
  /** cells that somebody else changed while a change of one's own was on its way */
  passed: ReadonlySet<string>
}

/** What is known of a draft that has just been loaded. */
export const knownAt = (revision: number): Known => ({
  told: revision,
  newest: revision,
  saved: new Map(),
  passed: new Set(),
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
  const passed = new Set(known.passed)
  const stale = cells.filter((cell) => passed.delete(cell)).length > 0
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
type Mine = { known: Known; unsaved: readonly CellChange[]; editing: string | null }

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

/** What becomes of a change of a cell that stands in the page. */
function fateOf(
  cell: ChangedCell,
  issue: DraftIssue | undefined,
  { known, unsaved, editing, changes, isNew }: Laying,
): 'nothing' | 'news' | 'passed' | 'waits' | 'laid' {
  const id = cellId(cell)
  if (!issue || (known.saved.get(id) ?? -1) > changes.revision) return 'nothing'
  if (isNew(cell.issueId)) return cell.column === 'present' ? 'news' : 'nothing'
  if (canonical(standing(issue, cell.column)) === canonical(cell.value)) return 'nothing'
  if (unsaved.some((change) => cellId(change) === id)) return 'passed'
  return waits(cell, editing) ? 'waits' : 'laid'
}

function knownAfter({ known, changes }: Laying, passed: readonly ChangedCell[]): Known {
  return {
    told: Math.max(known.told, changes.revision),
    newest: Math.max(known.newest, changes.revision),
    saved: new Map([...known.saved].filter(([, revision]) => revision > changes.revision)),
    passed: new Set([...known.passed, ...passed.map(cellId)]),
  }
}

/**
 * Lays what others changed over what is shown. A cell that holds an unsaved change keeps it: the
 * server merges it or sets it aside. What stands already is nothing new.
 * @param shown the draft as it is shown
 * @param changes what the server tells, whose cells are known
 * @param mine what is unsaved, which row is being edited, and what is known
 */
export function layChanges(shown: Shown, changes: MatrixChanges, mine: Mine): Laid {
  const were = new Set(shown.issues.map(({ id }) => id))
  const laying: Laying = { ...mine, changes, isNew: (issueId) => !were.has(issueId) }
  const start = withAdded(shown.issues, changes.added)
  const byId = new Map(start.map((issue) => [issue.id, issue]))
  const told = (changes.cells ?? []).map((cell) => {
    return { cell, fate: fateOf(cell, byId.get(cell.issueId), laying) }
  })
  const those = (...fates: readonly string[]) =>
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
    known: knownAfter(laying, those('passed')),
    news: those('laid', 'news'),
    waiting: those('waits'),
  }
}
