import type { z } from 'zod'
import { isRecord } from './is-record'
import { ALL_ROWS, type Layout, layoutSchema, USUAL_COLUMNS } from './layout'

type Json = Readonly<Record<string, unknown>>

const partOf = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined)

/** What a schema takes of a list, item by item. */
function known<S extends z.ZodType>(schema: S, value: unknown): z.output<S>[] {
  return (Array.isArray(value) ? value : []).flatMap((item) => {
    const read = schema.safeParse(item)
    return read.success ? [read.data] : []
  })
}

function knownEntries(schema: z.ZodType, value: unknown): Json {
  const entries = Object.entries(isRecord(value) ? value : {})
  return Object.fromEntries(
    entries.filter(([key, item]) => schema.safeParse({ [key]: item }).success),
  )
}

const { columns, rows } = layoutSchema.shape
const readOr = <S extends z.ZodType>(
  schema: S,
  value: unknown,
  usual: z.output<S>,
): z.output<S> => {
  const read = schema.safeParse(value)
  return read.success ? read.data : usual
}

function columnsIn(value: unknown): Layout['columns'] {
  const { hidden, order, pinned, widths } = columns.shape
  const column = order.element
  const pinnedIn = partOf(value, 'pinned')
  return {
    hidden: known(hidden.element, partOf(value, 'hidden')),
    order: known(column, partOf(value, 'order')),
    pinned: Array.isArray(pinnedIn) ? readOr(pinned, known(column, pinnedIn), null) : null,
    widths: readOr(widths, knownEntries(widths, partOf(value, 'widths')), USUAL_COLUMNS.widths),
  }
}

function rowsIn(value: unknown): Layout['rows'] {
  const { words, chosen, sort, group } = rows.shape
  return {
    words: readOr(words, partOf(value, 'words'), ALL_ROWS.words),
    chosen: readOr(chosen, knownEntries(chosen, partOf(value, 'chosen')), ALL_ROWS.chosen),
    sort: readOr(sort, known(sort.element, partOf(value, 'sort')), ALL_ROWS.sort),
    group: readOr(group, partOf(value, 'group'), ALL_ROWS.group),
  }
}

/**
 * Reads the words that an address looks for.
 * @param value anything
 * @returns null where it looks for none, or for what cannot be kept
 */
export function readWords(value: unknown): string | null {
  const words = rows.shape.words.safeParse(value)
  return words.success ? words.data : null
}

/**
 * Reads a layout that was stored, by an older or a newer version too: what it does not know is left
 * out, and what is missing is as usual.
 * @param value anything
 */
export function readLayout(value: unknown): Layout {
  return { columns: columnsIn(partOf(value, 'columns')), rows: rowsIn(partOf(value, 'rows')) }
}
