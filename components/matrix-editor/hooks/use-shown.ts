import { useMemo, useState } from 'react'
import { LAYOUT_COLUMNS } from '@/lib/domain/layout/layout'
import { useGridTable } from '../grid/use-grid-table'
import type { LayoutPanel } from '../layout/layout-parts'
import type { MatrixEditorProps } from '../matrix-editor-props'
import { beforeSide } from '../model/before-side'
import { type RowGroup, walkedRows } from '../model/matrix-rows'
import { HEAD_ROW } from '../model/range'
import type { WordSource } from '../model/value-words'
import type { EditorView, GridColumn } from '../model/view'
import { useArrangement } from './use-arrangement'
import type { useDraft } from './use-draft'
import { useLayout } from './use-layout'

type Parts = {
  props: MatrixEditorProps & { view: EditorView; columns: readonly GridColumn[] }
  draft: ReturnType<typeof useDraft>
  source: WordSource
  /** the ids of issues with an open objection */
  objected: readonly string[]
}

/** How many of some issues stand in the matrix. */
function countOf(groups: readonly RowGroup[], ids: readonly string[]): number {
  if (ids.length === 0) return 0
  const some = new Set(ids)
  return groups.flatMap(({ issues }) => issues.filter(({ id }) => some.has(id))).length
}

/** Which rows and columns of the matrix are shown, and how that is chosen. */
export function useShown({ props, draft, source, objected }: Parts) {
  const { draft: loaded, words, view, columns: all } = props
  const { baseline } = loaded
  const layout = useLayout({
    ...{ start: props.layout, calls: props.layoutCalls, words, view, onView: props.onView },
  })
  const lay = useMemo(() => beforeSide(baseline, view), [baseline, view])
  const issues = useMemo(() => draft.issues.map(lay), [draft.issues, lay])
  const { setAside, lookAgain } = draft
  const arrangement = useArrangement({
    ...{ issues, setAside, lookAgain, objected, baseline, rows: layout.rows, source },
    me: props.person,
  })
  const { groups, placing } = arrangement
  const disputed = useMemo(() => countOf(placing, objected), [placing, objected])
  const {
    table,
    looks,
    shown: columns,
  } = useGridTable({
    ...{ columns: all, layout: layout.columns, view, words },
  })
  const mayAdd = props.mayEdit && layout.rows.group === 'section'
  const rowIds = useMemo(() => walkedRows(groups, mayAdd), [groups, mayAdd])
  const walked = useMemo(() => [HEAD_ROW, ...rowIds], [rowIds])
  const order = useMemo(() => groups.flatMap(({ issues }) => issues.map(({ id }) => id)), [groups])
  const keys = useMemo(() => columns.map((column) => column.key), [columns])
  const [panel, setPanel] = useState<LayoutPanel>(null)
  const onMenu = (key: string) => {
    const column = LAYOUT_COLUMNS.find((one) => one === key)
    if (column) setPanel({ kind: 'menu', column })
  }
  return {
    onMenu,
    /** how many issues have an open objection */
    disputed,
    ...{ layout, arrangement, groups, placing, table, looks },
    /** the columns of the view, and those that are shown of them */
    ...{ all, columns, keys },
    /** the ids of rows that are walked, without and with the headings, and of the issues alone */
    ...{ rowIds, walked, order },
    ...{ mayAdd, panel, setPanel },
  }
}
