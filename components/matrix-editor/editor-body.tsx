import { useMemo, useState } from 'react'
import type { CellChange } from '@/lib/domain/cell-change'
import type { DraftIssue, SetAside } from '@/lib/domain/draft'
import { fill } from '../ui/fill'
import { CommentButtons } from './comments/comment-buttons'
import { NewsButton } from './comments/news-button'
import { Talking } from './comments/talking'
import { useCommentPanel } from './comments/use-comment-panel'
import { useComments } from './comments/use-comments'
import { EditorFoot } from './editor-foot'
import { EditorPanels } from './editor-panels'
import { EditorTop } from './editor-top'
import { Grid } from './grid/grid'
import { pressesOf } from './hooks/presses-of'
import { useAsked } from './hooks/use-asking'
import { useCells } from './hooks/use-cells'
import { useClipboard } from './hooks/use-clipboard'
import { useDirectory } from './hooks/use-directory'
import { useDraft } from './hooks/use-draft'
import { useEditorActions } from './hooks/use-editor-actions'
import { useFinding } from './hooks/use-finding'
import { useKeys } from './hooks/use-keys'
import { useLive } from './hooks/use-live'
import { usePanels } from './hooks/use-panels'
import { usePlace } from './hooks/use-place'
import { useRangeActs } from './hooks/use-range-acts'
import { useRanges } from './hooks/use-ranges'
import { useReveal } from './hooks/use-reveal'
import { useRowMarks } from './hooks/use-row-marks'
import { useRows } from './hooks/use-rows'
import { useSelection } from './hooks/use-selection'
import { useSettling } from './hooks/use-settling'
import { useShown } from './hooks/use-shown'
import { useStepKeys } from './hooks/use-step-keys'
import { useSteps } from './hooks/use-steps'
import { useTypedStore } from './hooks/use-typed-store'
import { useWholeIssue } from './hooks/use-whole-issue'
import { headActs } from './layout/head-acts'
import { LayoutPanels } from './layout/layout-panels'
import { NoRows } from './layout/no-rows'
import { ViewBar } from './layout/view-bar'
import { LookAgainNext } from './look-again-next'
import styles from './matrix-editor.module.css'
import type { MatrixEditorProps } from './matrix-editor-props'
import { lastTimeLink } from './model/last-time-link'
import { removedIssues } from './model/matrix-rows'
import type { CellAddress } from './model/navigation'
import { HEAD_ROW } from './model/range'
import { issueName } from './model/value-words'
import { type EditorView, type GridColumn, readOnlyReason, viewWith } from './model/view'
import { PhoneBody } from './phone/phone-body'
import { RangeButtons } from './range-buttons'
import { RemovedNotice } from './removed-notice'
import { SidesNotice } from './sides-notice'
import { Toolbar } from './toolbar'
import { WhoIsHere } from './who-is-here'

type Props = MatrixEditorProps & { view: EditorView; columns: readonly GridColumn[] }

type Lists = ReturnType<typeof useDirectory>

/** The cell that takes the focus by Tab: the selected one, or the first. */
function tabStopOf(cell: CellAddress | null, rows: readonly string[], columns: readonly string[]) {
  const stands = cell && rows.includes(cell.row) && columns.includes(cell.column)
  const first = rows.find((row) => row !== HEAD_ROW)
  return stands ? cell : { row: first ?? '', column: columns[0] ?? '' }
}

/** The hooks of the editor, one for each concern, tied together. */
function useEditorParts(props: Props, { sections, directory, calls, learn }: Lists) {
  const { draft: loaded, words, mayEdit, view, startNarrow } = props
  const [spoken, announce] = useState('')
  const draft = useDraft({
    draft: loaded,
    calls,
    owner: { person: props.person, assembly: loaded.assembly.key },
    unreached: words.editor.conflict.unreached,
  })
  const { levels } = loaded
  const { timeZone } = loaded.assembly
  const source = useMemo(
    () => ({ words, directory, sections, timeZone, levels }),
    [words, directory, sections, timeZone, levels],
  )
  const shown = useShown({ props, draft, source })
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
  const setting = { view, mayEdit }
  const within = { draft, steps, selection, columns, setting }
  const whole = useWholeIssue({ draft, selection, steps, source, order, columns, startNarrow })
  const { openIssue } = whole
  const acts = useRangeActs({ ...within, ranges, order, source, announce })
  const { baseline } = loaded
  const clipboard = useClipboard({ ...within, acts, groups, placing, source, baseline })
  const { fillWith } = acts
  const typed = useTypedStore(props.person, loaded.assembly.key)
  const cells = useCells({ ...within, columns: props.columns, fillWith, words, announce, typed })
  const settling = useSettling({ draft, steps, selection, cells })
  const rows = useRows({
    ...{ draft, steps, selection, groups, placing, words, announce },
    ...{ order: shown.layout.rows, say: acts.say, mayEdit },
  })
  const finding = useFinding({ ...within, rows, acts, source, shown, onView: props.onView })
  const issueOf = (id: string | undefined) =>
    draft.issues.find((issue) => issue.id === id && issue.present)
  const { onMenu } = shown
  const onKeyDown = useKeys({ selection, cells, rows, acts, source, issueOf, openIssue, onMenu })
  usePlace(draft.issues, selection, columns)
  const comments = useComments(props.commentCalls, props.person)
  const live = useLive({
    ...{ draft, selection, groups, source, live: props.live },
    ...{ changesSince: calls.changesSince, me: props.person, onSaid: comments.hear },
    learn,
  })
  const marks = useRowMarks({ draft, asking, live, comments })
  const tabStop = tabStopOf(selection.cell, walked, keys)
  return {
    ...{ shown, draft, source, steps, groups, selection, cells, rows, settling, asking },
    ...{ ranges, acts, clipboard, finding, issueOf, onKeyDown, marks, tabStop, spoken },
    ...{ live, comments },
    ...{ whole, order, typed },
  }
}

type Parts = ReturnType<typeof useEditorParts>

function useSetting(props: Props, parts: Parts, lists: Lists) {
  const { draft, view, mayEdit } = props
  const { columns, mayAdd } = parts.shown
  const actions = useEditorActions(parts, props.calls)
  const { assembly, baseline } = draft
  const { source, typed } = parts
  const { adding, add } = lists
  return useMemo(
    () => ({
      source,
      typed,
      assemblyKey: assembly.key,
      body: assembly.body,
      view,
      mayEdit,
      mayAdd,
      columns,
      baseline,
      actions,
      adding,
      add,
    }),
    [source, typed, assembly, view, mayEdit, mayAdd, columns, baseline, actions, adding, add],
  )
}

/** The issues that changes of one's own have put into the matrix: they are shown, whatever is chosen. */
const shownBy = (changes: readonly CellChange[]) =>
  changes.flatMap((change) =>
    change.column === 'present' && change.after !== false ? change.issueId : [],
  )

/** Selects the cell of a change, in a view that shows its column. */
function showCell(
  { issueId, column, after }: { issueId: string; column: string; after: unknown },
  selection: ReturnType<typeof useSelection>,
  { columns, onView }: Props,
) {
  if (column === 'present' && after === false) {
    if (selection.cell?.row === issueId) selection.move('down')
    return
  }
  const shown = column === 'present' || column === 'sort_key' ? 'reference' : column
  if (!columns.some(({ key }) => key === shown)) onView(viewWith(shown))
  selection.select({ row: issueId, column: shown }, true)
}

type BelowProps = { parts: Parts; props: Props; removed: readonly DraftIssue[] }

/** What is shown of the matrix, and what waits for somebody. */
function BelowToolbar({ parts, props, removed }: BelowProps) {
  const { rows, shown } = parts
  const { mayEdit, view, onView } = props
  return (
    <>
      <ViewBar {...shown} mayShare={mayEdit} />
      {mayEdit && <LookAgainNext {...parts} groups={shown.placing} view={view} onView={onView} />}
      <RemovedNotice
        issue={removed.find(({ id }) => id === rows.lastRemoved)}
        onRestore={rows.takeBack}
      />
    </>
  )
}

/** Everything of the editor below the page's own frame. */
export function EditorBody(props: Props) {
  const { words, view, mayEdit, columns } = props
  const lists = useDirectory(props)
  const parts = useEditorParts(props, lists)
  const setting = useSetting(props, parts, lists)
  const { draft, groups, selection, rows, issueOf, marks } = parts
  const { code } = props.draft.assembly
  const issue = issueOf(selection.cell?.row)
  const column = issue && columns.find(({ key }) => key === selection.cell?.column)
  const readOnly = issue && column ? readOnlyReason(column, issue, { view, mayEdit }) : null
  const removed = removedIssues(draft.issues)
  const { whole } = parts
  const show = (setAside: SetAside) => showCell({ ...setAside, after: null }, selection, props)
  const panels = usePanels({ ...parts, issue, column, show })
  const talk = useCommentPanel({ selection, issue, column, columns, onView: props.onView, words })
  const here = { issue, column, readOnly, removed, person: props.person }
  const over = <EditorPanels {...parts} {...panels} {...here} commands={talk.commands} />
  if (whole.narrow) {
    const phone = { ...props, ...parts, loaded: props.draft, onSettle: panels.settleNext }
    return (
      <Talking setting={setting} comments={parts.comments} talk={talk} issues={draft.issues}>
        <PhoneBody {...phone} news={<NewsButton onPress={talk.openNews} />} />
        {over}
      </Talking>
    )
  }
  return (
    <Talking setting={setting} comments={parts.comments} talk={talk} issues={draft.issues}>
      <EditorTop
        {...props}
        draft={draft}
        loaded={props.draft}
        issue={issue}
        onSettle={panels.settleNext}
        onGoOn={whole.openIssue}
      />
      <WhoIsHere live={parts.live} issues={draft.issues} />
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
          steps={parts.steps}
          stepWords={words.editor.step}
          onAdd={rows.addHere}
          onMove={(by) => issue && rows.move(issue, by)}
          onRemove={() => issue && rows.remove(issue)}
          onHistory={panels.toHistory}
          openWords={words.editor.issue}
          onOpen={() => issue && whole.openIssue(issue.id, selection.cell?.column)}
          onRemoved={() => panels.setPanel({ kind: 'removed' })}
        >
          <RangeButtons {...parts} />
          <CommentButtons talk={talk} />
        </Toolbar>
        <BelowToolbar parts={parts} props={props} removed={removed} />
      </div>
      <Grid
        label={fill(words.editor.grid, { code, view: words.editor.views[view] })}
        table={parts.shown.table}
        groups={groups}
        selected={selection.cell}
        tabStop={parts.tabStop}
        editing={selection.editing}
        marks={marks}
        onKeyDown={parts.onKeyDown}
        heads={headActs(parts)}
        {...pressesOf(parts)}
      >
        <NoRows {...parts.shown} />
      </Grid>
      <EditorFoot
        {...{ column, readOnly, selection, spoken: parts.spoken, of: props }}
        covered={panels.panel !== null || talk.panel !== null}
      />
      {over}
      <LayoutPanels {...parts.shown} selection={selection} mayShare={mayEdit} />
    </Talking>
  )
}
