import { cellSchemas } from '@/lib/domain/columns'
import type { Item, RecordColumn } from './shapes'

/** Sentences about fields, by the place of the item and the field: `0 action`. */
export type Faults = ReadonlyMap<string, string>

/**
 * Looks for what keeps a list of records from being saved.
 * @returns the rest of a sentence that begins with the field's name, by item and field
 */
export function faultsOf(column: RecordColumn, items: readonly Item[]): Faults {
  const parsed = cellSchemas[column].safeParse(items)
  if (parsed.success) return new Map()
  return new Map(
    parsed.error.issues.map(({ path, message }) => {
      const [index, field] = path
      return [`${String(index ?? '')} ${String(field ?? '')}`.trim(), message]
    }),
  )
}
