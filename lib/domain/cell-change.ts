import { z } from 'zod'
import { AppError } from './app-error'
import { type CellKey, type Cells, type CellValue, cellSchemas } from './columns'

/** The unit of saving, undo, conflict, history and comparison, for one column that holds a value. */
type ValueChange<K extends CellKey> = {
  id: string
  issueId: string
  column: K
  before: CellValue<K>
  after: CellValue<K>
  /**
   * of a place: this takes a move back, or makes it once more, and is written only where `before`
   * still stands; a fresh move wins
   */
  turned?: true
}

/** A row comes (null → the whole row), goes (true → false) or comes back (false → true). */
export type PresenceChange = {
  id: string
  issueId: string
  column: 'present'
  before: boolean | null
  after: boolean | Cells
}

/** One change of one cell; `id` is made by the client and is the key of the history row. */
export type CellChange = { [K in CellKey]: ValueChange<K> }[CellKey] | PresenceChange

/** Whether a change takes a move back, or makes it once more: it holds where its `before` does. */
export const isTurnedMove = (change: CellChange) =>
  change.column === 'sort_key' && change.turned === true

const rowSchema = z.object(cellSchemas)

const envelope = z.object({
  id: z.uuid('A change needs an id that is a UUID.'),
  issueId: z.uuid('A change needs the id of its issue.'),
  column: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  turned: z.literal(true).optional(),
})

const DEEPEST = 8

/** What no cell could hold cannot be compared either: half characters, NUL, lists without end. */
function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\u0000')
  if (typeof value !== 'object') return value !== undefined
  if (value === null) return true
  if (depth === DEEPEST) return false
  return Object.entries(value).every(
    ([key, item]) => isStorable(key) && isStorable(item, depth + 1),
  )
}

const isCellKey = (column: string): column is CellKey => Object.hasOwn(cellSchemas, column)

function refuse(column: string, error: z.ZodError): never {
  const [issue] = error.issues
  const path = [column, ...(issue?.path ?? [])].join(', ')
  const custom = issue?.code === 'custom' || issue?.code === 'invalid_format'
  const fault = custom && issue ? issue.message : 'holds something that this column cannot take.'
  throw new AppError('invalid', `The cell ${path} ${fault}`, column)
}

function parsePresence(change: z.output<typeof envelope>): PresenceChange {
  const { id, issueId, before, after } = change
  if (typeof before === 'boolean' && typeof after === 'boolean') {
    return { id, issueId, column: 'present', before, after }
  }
  const row = rowSchema.safeParse(after)
  if (before !== null) {
    throw new AppError('invalid', 'A row is added where none was before.', 'present')
  }
  if (!row.success) return refuse(String(row.error.issues[0]?.path[0] ?? 'present'), row.error)
  return { id, issueId, column: 'present', before: null, after: row.data }
}

/**
 * Reads one change as a client sent it.
 * @param raw anything
 * @returns the change, its `after` in the form in which it is stored; `before` as it was sent, since
 *   it only serves to be compared
 * @throws AppError invalid, with a sentence that names the cell
 */
export function parseCellChange(raw: unknown): CellChange {
  const change = envelope.safeParse(raw)
  if (!change.success) {
    throw new AppError('invalid', 'A change has id, issueId, column, before and after.', 'changes')
  }
  const { column, before } = change.data
  if (!isStorable(before)) {
    throw new AppError('invalid', `The cell ${column.slice(0, 80)} never held what before says.`)
  }
  if (column === 'present') return parsePresence(change.data)
  if (!isCellKey(column)) {
    throw new AppError('invalid', `There is no column ${column.slice(0, 80)}.`, 'column')
  }
  const after = cellSchemas[column].safeParse(change.data.after)
  if (!after.success) return refuse(column, after.error)
  return asChange({ ...change.data, column, after: after.data })
}

/**
 * What a change of a value says that its cell held, in the form in which it would be stored.
 * @param change a parsed change
 * @returns null where that was never a value of the column: it can only fail to be what stands
 */
export function readBefore<C extends CellChange>(change: C): { before: C['before'] } | null {
  if (change.column === 'present') return change
  const before = cellSchemas[change.column].safeParse(change.before)
  return before.success ? asBefore<C>(before.data) : null
}

/** The column's own schema has read it; TypeScript cannot tie the two across the union. */
const asBefore = <C extends CellChange>(before: unknown) => ({ before }) as { before: C['before'] }

/** TypeScript cannot tie `column` to `after` across the union; the schema above has just done so. */
function asChange(change: { column: CellKey; after: unknown }): CellChange {
  return change as CellChange
}
