import type { Column } from '@/lib/domain/columns'
import type { DraftIssue, SetAside } from '@/lib/domain/draft'
import { PasteDialog } from './clipboard/paste-dialog'
import { useEditor } from './editor-context'
import { headingOf } from './grid/grid-head'
import { HistoryPanel } from './history-panel'
import type { useClipboard } from './hooks/use-clipboard'
import type { useFinding } from './hooks/use-finding'
import type { useRows } from './hooks/use-rows'
import type { useSelection } from './hooks/use-selection'
import type { useSettling } from './hooks/use-settling'
import { OpenedIssue, type WholeParts } from './issue/opened-issue'
import type { RowGroup } from './model/matrix-rows'
import type { PaletteItem } from './model/palette'
import { type GridColumn, type ReadOnlyReason, readOnlyReason } from './model/view'
import { KeysDialog } from './palette/keys-dialog'
import { Palette } from './palette/palette'
import { RecordPanel } from './records/record-panel'
import { isRecordColumn } from './records/shapes'
import { RemovedPanel } from './removed-panel'
import { SetAsidePanel } from './set-aside-panel'

export type Panel =
  | { kind: 'history'; issue: DraftIssue; column: Column }
  | { kind: 'removed' }
  | { kind: 'set-aside' }
  | null

type Props = WholeParts & {
  clipboard: ReturnType<typeof useClipboard>
  finding: ReturnType<typeof useFinding>
  /** what else can be found */
  commands: readonly PaletteItem[]
  panel: Panel
  setPanel: (panel: Panel) => void
  groups: readonly RowGroup[]
  selection: ReturnType<typeof useSelection>
  issue: DraftIssue | undefined
  column: GridColumn | undefined
  readOnly: ReadOnlyReason | null
  removed: readonly DraftIssue[]
  /** the id of whoever is signed in */
  person: string
  settling: ReturnType<typeof useSettling>
  onEditSetAside: (setAside: SetAside) => void
  rows: Pick<ReturnType<typeof useRows>, 'restore'>
}

/** The selected issue as the grid shows it, beside its baseline. */
const laidIssue = ({ groups, issue }: Props) =>
  issue && groups.flatMap((group) => group.issues).find(({ id }) => id === issue.id)

/** What is open over the grid: a list of records, a history, or the removed issues. */
export function EditorPanels(props: Props) {
  const { draft, panel, selection, column, readOnly, removed, rows } = props
  const issue = laidIssue(props)
  const onClose = () => props.setPanel(null)
  const { source, actions, view, mayEdit } = useEditor()
  const { editing } = selection
  const { plan, confirm, close } = props.clipboard
  const { finding } = props
  if (finding.open === 'find') {
    const items = [...finding.items(), ...props.commands]
    return <Palette items={items} label={finding.label} onClose={finding.close} />
  }
  if (finding.open === 'keys') return <KeysDialog onClose={finding.close} />
  if (plan) {
    return <PasteDialog plan={plan} issues={draft.issues} onConfirm={confirm} onClose={close} />
  }
  if (props.whole.opened && !props.whole.narrow) return <OpenedIssue {...props} />
  if (editing && issue && column && isRecordColumn(column.key)) {
    const key = column.key
    return (
      <RecordPanel
        key={`${issue.id} ${key}`}
        issue={issue}
        column={key}
        editing={editing}
        readOnly={readOnly}
        issues={draft.issues}
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
        setAside={draft.setAside}
        onRestore={rows.restore}
        onClose={onClose}
      />
    )
  }
  if (panel?.kind === 'set-aside') {
    return (
      <SetAsidePanel
        {...props}
        issues={draft.issues}
        setAside={draft.setAside}
        onEdit={props.onEditSetAside}
        onClose={onClose}
      />
    )
  }
  return null
}
