import type { Column } from '@/lib/domain/columns'
import type { DraftIssue, SetAside } from '@/lib/domain/draft'
import { PasteDialog } from './clipboard/paste-dialog'
import { useEditor } from './editor-context'
import { headingOf } from './grid/grid-head'
import { HistoryPanel } from './history-panel'
import type { useClipboard } from './hooks/use-clipboard'
import type { useFinding } from './hooks/use-finding'
import type { useSelection } from './hooks/use-selection'
import type { useSettling } from './hooks/use-settling'
import type { PaletteItem } from './model/palette'
import { type GridColumn, type ReadOnlyReason, readOnlyReason } from './model/view'
import { KeysDialog } from './palette/keys-dialog'
import { Palette } from './palette/palette'
import { RecordPanel } from './records/record-panel'
import { type Item, isRecordColumn, type RecordColumn } from './records/shapes'
import { RemovedPanel } from './removed-panel'
import { SetAsidePanel } from './set-aside-panel'

export type Panel =
  | { kind: 'history'; issue: DraftIssue; column: Column }
  | { kind: 'removed' }
  | { kind: 'set-aside' }
  | null

type Props = {
  clipboard: ReturnType<typeof useClipboard>
  finding: ReturnType<typeof useFinding>
  /** what else can be found */
  commands: readonly PaletteItem[]
  panel: Panel
  selection: ReturnType<typeof useSelection>
  issue: DraftIssue | undefined
  column: GridColumn | undefined
  readOnly: ReadOnlyReason | null
  /** the draft's issues as they are edited */
  issues: readonly DraftIssue[]
  removed: readonly DraftIssue[]
  setAside: readonly SetAside[]
  /** the id of whoever is signed in */
  person: string
  settling: ReturnType<typeof useSettling>
  onEditSetAside: (setAside: SetAside) => void
  onRestore: (issue: DraftIssue) => void
  onClose: () => void
}

function startOf(issue: DraftIssue, column: RecordColumn, settled: unknown): readonly Item[] {
  return Array.isArray(settled) ? settled : issue.cells[column]
}

/** What is open over the grid: a list of records, a history, or the removed issues. */
export function EditorPanels(props: Props) {
  const { panel, selection, issue, column, readOnly, removed, onRestore, onClose } = props
  const { source, actions, view, mayEdit } = useEditor()
  const { editing } = selection
  const { plan, confirm, close } = props.clipboard
  const { finding } = props
  if (finding.open === 'find')
    return <Palette items={[...finding.items(), ...props.commands]} onClose={finding.close} />
  if (finding.open === 'keys') return <KeysDialog onClose={finding.close} />
  if (plan) {
    return <PasteDialog plan={plan} issues={props.issues} onConfirm={confirm} onClose={close} />
  }
  if (editing && issue && column && isRecordColumn(column.key)) {
    const key = column.key
    return (
      <RecordPanel
        key={`${issue.id} ${key}`}
        issue={issue}
        column={key}
        start={startOf(issue, key, editing.settles?.value)}
        readOnly={readOnly}
        issues={props.issues}
        commit={(items, spread) =>
          actions.commit(issue, key, { value: items, next: 'stay', spread })
        }
        leave={actions.leave}
      />
    )
  }
  if (panel?.kind === 'history') {
    const { key } = panel.column
    const heading = headingOf(source.words.columns, panel.column)
    return (
      <HistoryPanel
        issue={panel.issue}
        column={key}
        heading={heading}
        mayRestore={readOnlyReason(panel.column, panel.issue, { view, mayEdit }) === null}
        onClose={onClose}
      />
    )
  }
  if (panel?.kind === 'removed') {
    return (
      <RemovedPanel
        issues={removed}
        setAside={props.setAside}
        onRestore={onRestore}
        onClose={onClose}
      />
    )
  }
  if (panel?.kind === 'set-aside') {
    return <SetAsidePanel {...props} onEdit={props.onEditSetAside} />
  }
  return null
}
