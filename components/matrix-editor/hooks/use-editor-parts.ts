import { useMemo, useState } from 'react'
import type { CellChange } from '@/lib/domain/cell-change'
import { useComments } from '../comments/use-comments'
import type { MatrixEditorProps } from '../matrix-editor-props'
import type { CellAddress } from '../model/navigation'
import { HEAD_ROW } from '../model/range'
import { type EditorView, type GridColumn, viewWith } from '../model/view'
import { useAsked } from './use-asking'
import { useCells } from './use-cells'
import { useClipboard } from './use-clipboard'
import type { useDirectory } from './use-directory'
import { useDraft } from './use-draft'
import { useFinding } from './use-finding'
import { useKeys } from './use-keys'
import { useLive } from './use-live'
import { usePlace } from './use-place'
import { useRangeActs } from './use-range-acts'
import { useRanges } from './use-ranges'
import { useReveal } from './use-reveal'
import { useRowMarks } from './use-row-marks'
import { useRows } from './use-rows'
import { useSelection } from './use-selection'
import { useSettling } from './use-settling'
import { useShown } from './use-shown'
import { useStepKeys } from './use-step-keys'
import { useSteps } from './use-steps'
import { useTypedStore } from './use-typed-store'
import { useWholeIssue } from './use-whole-issue'

export type EditorBodyProps = MatrixEditorProps & {
  view: EditorView
  columns: readonly GridColumn[]
}

type Lists = ReturnType<typeof useDirectory>

/** The cell that takes the focus by Tab: the selected one, or the first. */
function tabStopOf(cell: CellAddress | null, rows: readonly string[], columns: readonly string[]) {
  const stands = cell && rows.includes(cell.row) && columns.includes(cell.column)
  const first = rows.find((row) => row !== HEAD_ROW)
  return stands ? cell : { row: first ?? '', column: columns[0] ?? '' }
}

/** What a list of issues on a phone is made of, beside the issues. */
const listingOf = (
  { arrangement, layout }: ReturnType<typeof useShown>,
  props: EditorBodyProps,
) => ({ looking: arrangement.looking, views: layout.views, asked: props.layout.asked })

/** The hooks of the editor, one for each concern, tied together. */
export function useEditorParts(
  props: EditorBodyProps,
  { sections, directory, calls, learn }: Lists,
) {
  const { draft: loaded, words, mayEdit, view, startNarrow } = props
  const [spoken, announce] = useState('')
  const draft = useDraft({
    draft: loaded,
    calls,
    owner: { person: props.person, assembly: loaded.assembly.key },
    unreached: words.editor.conflict.unreached,
  })
  const { levels, assembly, baseline } = loaded
  const { timeZone } = assembly
  const source = useMemo(
    () => ({ words, directory, sections, timeZone, levels }),
    [words, directory, sections, timeZone, levels],
  )
  const comments = useComments(props, draft.issues)
  const { objected } = comments
  const shown = useShown({ props, draft, source, objected })
  const { groups, placing, columns, rowIds, walked, keys, order } = shown
  const selection = useSelection({ rows: walked, columns: keys })
  const ranges = useRanges({ selection, rows: rowIds, columns: keys, words, announce })
  useReveal(selection, shown)
  const show = (change: CellChange) => {
    if (whole.opened || whole.narrow) whole.show(change)
    else showCell(change, selection, props)
  }
  const asking = useAsked()
  const onMade = (changes: readonly CellChange[]) => {
    asking.note(changes)
    shown.arrangement.reveal(shownBy(changes))
  }
  const steps = useSteps({ draft, source, announce, show, onMade })
  useStepKeys(steps)
  const setting = { view, mayEdit, mayPublish: props.mayPublish, key: assembly.key }
  const within = { draft, steps, selection, columns, setting }
  const listing = listingOf(shown, props)
  const whole = useWholeIssue({ ...within, ...listing, source, order, startNarrow })
  const { openIssue } = whole
  const acts = useRangeActs({ ...within, ranges, order, source, announce })
  const clipboard = useClipboard({ ...within, acts, groups, placing, source, baseline })
  const { fillWith } = acts
  const typed = useTypedStore(props.person, assembly.key)
  const cells = useCells({ ...within, columns: props.columns, fillWith, words, announce, typed })
  const settling = useSettling({ draft, steps, selection, cells })
  const rows = useRows({
    ...{ draft, steps, selection, groups, placing, words, announce },
    ...{ order: shown.layout.rows, say: acts.say, mayEdit },
  })
  const finding = useFinding({ ...within, rows, acts, source, shown, whole, onView: props.onView })
  const issueOf = (id: string | undefined) =>
    draft.issues.find((issue) => issue.id === id && issue.present)
  const { onMenu } = shown
  const onKeyDown = useKeys({ selection, cells, rows, acts, source, issueOf, openIssue, onMenu })
  usePlace(draft.issues, selection, columns)
  const live = useLive({
    ...{ draft, selection, groups, source, live: props.live, build: props.build },
    ...{ changesSince: calls.changesSince, me: props.person, onSaid: comments.hear },
    learn,
  })
  const marks = useRowMarks({ draft, asking, live, comments })
  const tabStop = tabStopOf(selection.cell, walked, keys)
  return {
    ...{ shown, draft, source, steps, groups, selection, cells, rows, settling, asking },
    ...{ ranges, acts, clipboard, finding, issueOf, onKeyDown, marks, tabStop, spoken },
    ...{ live, comments, announce },
    ...{ whole, order, typed },
  }
}

export type EditorParts = ReturnType<typeof useEditorParts>

/** The issues that changes of one's own have put into the matrix: they are shown, whatever is chosen. */
const shownBy = (changes: readonly CellChange[]) =>
  changes.flatMap((change) =>
    change.column === 'present' && change.after !== false ? change.issueId : [],
  )

/** Selects the cell of a change, in a view that shows its column. */
export function showCell(
  { issueId, column, after }: { issueId: string; column: string; after: unknown },
  selection: ReturnType<typeof useSelection>,
  { columns, onView }: EditorBodyProps,
) {
  if (column === 'present' && after === false) {
    if (selection.cell?.row === issueId) selection.move('down')
    return
  }
  const shown = column === 'present' || column === 'sort_key' ? 'reference' : column
  if (!columns.some(({ key }) => key === shown)) onView(viewWith(shown))
  selection.select({ row: issueId, column: shown }, true)
}
