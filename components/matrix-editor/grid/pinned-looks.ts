import type { Column } from '@tanstack/react-table'
import type { DraftIssue } from '@/lib/domain/draft'
import { cssVariables } from './css-variables'
import type { gridFeatures } from './grid-table'

/**
 * What the style sheet needs of a pinned column. Where it stays is a variable of the grid, so that
 * no row is drawn anew when a column before it gets wider.
 */
export function pinnedLooks(column: Column<typeof gridFeatures, DraftIssue, unknown> | undefined) {
  if (!column?.getIsPinned()) return {}
  const pinned = column.table.getStartVisibleLeafColumns().map(({ id }) => id)
  return {
    'data-pinned': pinned[0] === column.id ? 'first' : 'more',
    'data-edge': pinned.at(-1) === column.id || undefined,
    style: cssVariables({ '--start': `var(--start-${column.id})` }),
  }
}
