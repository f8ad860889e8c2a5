import type { Impact, ImpactCell } from '@/lib/domain/impact'

/** Units of the drawing: one is a CSS pixel where it is shown in its own size. */
export const SQUARE = 34
export const LABELS = { start: 124, top: 142 } as const
/** Beyond it a drawing is not read; the table holds all. */
const MOST = 12

type Placed = ImpactCell & { x: number; y: number }
export type ImpactLayout = {
  width: number
  height: number
  organizations: { key: string; y: number }[]
  themes: { key: string; x: number }[]
  cells: Placed[]
}

/**
 * Where the squares of the figure stand: of the first organizations and themes.
 * @param impact the counts
 */
export function layOutImpact({ organizations, themes, cells }: Impact): ImpactLayout {
  const rows = organizations.slice(0, MOST).map(({ key }, at) => ({
    ...{ key, y: LABELS.top + at * SQUARE },
  }))
  const columns = themes.slice(0, MOST).map(({ key }, at) => ({
    ...{ key, x: LABELS.start + at * SQUARE },
  }))
  const placed = cells.flatMap((cell): Placed[] => {
    const row = rows.find(({ key }) => key === cell.organization)
    const column = columns.find(({ key }) => key === cell.theme)
    return row && column ? [{ ...cell, x: column.x, y: row.y }] : []
  })
  return {
    width: LABELS.start + columns.length * SQUARE + 110,
    height: LABELS.top + rows.length * SQUARE + 2,
    ...{ organizations: rows, themes: columns, cells: placed },
  }
}
