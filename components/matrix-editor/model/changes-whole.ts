import { type Column, columnsOf } from '@/lib/domain/columns'

const WHOLE: ReadonlySet<Column['kind']> = new Set([
  'level',
  'choice',
  'section',
  'person',
  'keys',
  'slug',
])

const KEYS: ReadonlySet<string> = new Set(
  columnsOf({ key: '' }).flatMap(({ key, kind }) => (WHOLE.has(kind) ? [key] : [])),
)

/** Whether a cell of the column is chosen, so that it changes as a whole and not word by word. */
export const changesWhole = (column: string): boolean => KEYS.has(column)
