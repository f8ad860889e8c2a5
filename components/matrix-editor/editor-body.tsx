import { useMemo, useState } from 'react'
import { fill } from '../ui/fill'
import { EditorContext } from './editor-context'
import { EditorPanels, type Panel } from './editor-panels'
import { Grid } from './grid/grid'
import { marksByRow } from './grid/row-marks'
import { hintOf } from './hint'
import { useCells } from './hooks/use-cells'
import { useDirectory } from './hooks/use-directory'
import { useDraft } from './hooks/use-draft'
import { useEditorActions } from './hooks/use-editor-actions'
import { useKeys } from './hooks/use-keys'
import { usePlace } from './hooks/use-place'
import { useRows } from './hooks/use-rows'
import { useSelection } from './hooks/use-selection'
import { LookAgainNext } from './look-again-next'
import styles from './matrix-editor.module.css'
import type { MatrixEditorProps } from './matrix-editor-props'
import { beforeSide } from './model/before-side'
import { lastTimeLink } from './model/last-time-link'
import { groupRows, removedIssues, walkedRows } from './model/matrix-rows'
import type { CellAddress } from './model/navigation'
import { issueName } from './model/value-words'
import {
  type EditorView,
  type GridColumn,
  holdsValue,
  readOnlyReason,
  viewWith,
} from './model/view'
import { RemovedNotice } from './removed-notice'
import { SaveState } from './save-state'
import { SidesNotice } from './sides-notice'
import { Toolbar } from './toolbar'
import { ViewSwitch } from './view-switch'

type Props = MatrixEditorProps & { view: EditorView; columns: readonly GridColumn[] }

type Lists = ReturnType<typeof useDirectory>

/** The hooks of the editor, one for each concern, tied together. */
function useEditorParts(props: Props, { sections }: Lists) {
  const { draft: loaded, words, mayEdit, calls, view, columns } = props
  const [spoken, announce] = useState('')
  const draft = useDraft(loaded, calls, words.editor.conflict.unreached)
  const noSection = words.editor.noSection
  const lay = useMemo(() => beforeSide(loaded.baseline, view), [loaded.baseline, view])
  const groups = useMemo(
    () => groupRows(draft.issues.map(lay), sections, noSection),
    [draft.issues, lay, sections, noSection],
  )
  const rowIds = useMemo(() => walkedRows(groups, mayEdit), [groups, mayEdit])
  const keys = useMemo(() => columns.map((column) => column.key), [columns])
  const selection = useSelection({ rows: rowIds, columns: keys })
  const setting = { view, mayEdit }
  const cells = useCells({ draft, selection, columns, setting, words, announce })
  const rows = useRows({ draft, selection, groups, words, announce })
  const issueOf = (id: string | undefined) =>
    draft.issues.find((issue) => issue.id === id && issue.present)
  const onKeyDown = useKeys({ selection, cells, rows, issueOf })
  usePlace(draft.issues, selection, columns)
  const { queue, setAside, lookAgain } = draft
  const marks = useMemo(
    () => marksByRow(queue, { setAside, lookAgain }),
    [queue, setAside, lookAgain],
  )
  const stop = (cell: CellAddress | null) =>
    cell && rowIds.includes(cell.row) && keys.some((key) => key === cell.column)
  const first = { row: rowIds[0] ?? '', column: keys[0] ?? '' }
  const tabStop = stop(selection.cell) ? selection.cell : first
  return { draft, groups, selection, cells, rows, issueOf, onKeyDown, marks, tabStop, spoken }
}

type Parts = ReturnType<typeof useEditorParts>

function useSetting(props: Props, parts: Parts, lists: Lists) {
  const { draft, words, view, mayEdit, columns } = props
  const actions = useEditorActions(parts, props.calls)
  const { assembly, levels, baseline } = draft
  const { directory, sections, adding, add } = lists
  const { timeZone } = assembly
  const source = useMemo(
    () => ({ words, directory, sections, timeZone, levels }),
    [words, directory, sections, timeZone, levels],
  )
  return useMemo(
    () => ({
      source,
      assemblyKey: assembly.key,
      body: assembly.body,
      view,
      mayEdit,
      columns,
      baseline,
      actions,
      adding,
      add,
    }),
    [source, assembly, view, mayEdit, columns, baseline, actions, adding, add],
  )
}

/** A press on another cell selects it, unless a text that cannot be saved would be lost by it. */
function selectOf({ selection, cells, issueOf }: Parts) {
  return (cell: CellAddress, again: boolean) => {
    if (cells.blocked.current) {
      document.querySelector<HTMLElement>('[role="grid"] [data-editor]')?.focus()
      return
    }
    const same = selection.cell?.row === cell.row && selection.cell.column === cell.column
    if (selection.editing && same) return
    selection.select(cell, false)
    const issue = issueOf(cell.row)
    if (again && issue && cell.column !== '') cells.open(issue, cell.column, null)
  }
}

/** Goes to the first change that was set aside, in the view that shows its column. */
function goToSetAside(props: Props, { draft, selection, issueOf }: Parts): boolean {
  const { columns, onView } = props
  const next = draft.setAside.find(({ issueId }) => issueOf(issueId))
  if (!next) return false
  const column = next.column === 'present' ? 'reference' : next.column
  if (!columns.some(({ key }) => key === column)) onView(viewWith(column))
  selection.select({ row: next.issueId, column }, true)
  return true
}

/** Where those go who publish and keep the assembly. */
function EditorsLinks({ draft, words }: Props) {
  const { publish, settings } = words.editor.staff.sections
  return (
    <>
      <a href={`/staff/${draft.assembly.key}/publish`}>{publish}</a>
      <a href={`/staff/${draft.assembly.key}/settings`}>{settings}</a>
    </>
  )
}

/** Everything of the editor below the page's own frame. */
export function EditorBody(props: Props) {
  const { words, view, mayEdit, columns, onView } = props
  const [panel, setPanel] = useState<Panel>(null)
  const lists = useDirectory(props)
  const parts = useEditorParts(props, lists)
  const setting = useSetting(props, parts, lists)
  const { draft, groups, selection, rows, issueOf, marks } = parts
  const { code } = props.draft.assembly
  const issue = issueOf(selection.cell?.row)
  const column = columns.find(({ key }) => key === selection.cell?.column)
  const readOnly = issue && column ? readOnlyReason(column, issue, { view, mayEdit }) : null
  const editing = selection.editing !== null
  const removed = removedIssues(draft.issues)
  const settleNext = () => goToSetAside(props, parts) || setPanel({ kind: 'removed' })
  return (
    <EditorContext value={setting}>
      <div className={styles.top}>
        <h1 className={styles.title}>{fill(words.editor.title, { code })}</h1>
        <ViewSwitch view={view} slug={issue?.cells.id} words={words.editor.views} onView={onView} />
        {props.mayPublish && <EditorsLinks {...props} />}
        <div className={styles.saving}>
          <SaveState
            queue={draft.queue}
            setAside={draft.setAside}
            words={words.editor.state}
            signInAddress={props.signInAddress}
            onRetry={() => void draft.retry()}
            onSettle={mayEdit ? settleNext : null}
          />
        </div>
      </div>
      {!mayEdit && <p className={styles.notice}>{words.editor.readOnly.role}</p>}
      {view === 'compare' && <SidesNotice issues={draft.issues} />}
      <div className={styles.bar}>
        <Toolbar
          words={words.editor.toolbar}
          mayEdit={mayEdit}
          issue={issue ? issueName(issue.cells, words) : null}
          removed={removed.length}
          lastTime={lastTimeLink(issue, words)}
          carryOver={`/staff/${props.draft.assembly.key}/carry-over`}
          matrixHistory={`/staff/${props.draft.assembly.key}/history`}
          onAdd={rows.addHere}
          onMove={(by) => issue && rows.move(issue, by)}
          onRemove={() => issue && rows.remove(issue)}
          onHistory={() =>
            issue && column && holdsValue(column) && setPanel({ kind: 'history', issue, column })
          }
          onRemoved={() => setPanel({ kind: 'removed' })}
        />
        {mayEdit && <LookAgainNext {...parts} view={view} onView={onView} />}
        <RemovedNotice
          issue={removed.find(({ id }) => id === rows.lastRemoved)}
          onRestore={rows.takeBack}
        />
      </div>
      <Grid
        label={fill(words.editor.grid, { code, view: words.editor.views[view] })}
        groups={groups}
        selected={selection.cell}
        tabStop={parts.tabStop}
        editing={selection.editing}
        marks={marks}
        onKeyDown={parts.onKeyDown}
        onSelect={selectOf(parts)}
      />
      <p className={styles.hint}>
        {hintOf({ column, readOnly, editing, covered: panel !== null, of: props })}
      </p>
      <p role="status" className="visually-hidden">
        {parts.spoken}
      </p>
      <EditorPanels
        panel={panel}
        selection={selection}
        issue={issue && groups.flatMap((group) => group.issues).find(({ id }) => id === issue.id)}
        column={column}
        readOnly={readOnly}
        issues={draft.issues}
        removed={removed}
        setAside={draft.setAside}
        onRestore={rows.restore}
        onClose={() => setPanel(null)}
      />
    </EditorContext>
  )
}
