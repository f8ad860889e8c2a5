import { CellView } from '../cells/cell-view'
import { useEditor } from '../editor-context'
import { readOnlyReason } from '../model/view'
import { ChoiceField } from './choice-field'
import { FieldFrame } from './field-frame'
import styles from './issue.module.css'
import { type FieldColumn, useIssue } from './issue-context'
import { OpenedField } from './opened-field'
import { SelectField } from './select-field'
import { TextField } from './text-field'
import { WhereItStands } from './where-it-stands'

const LABELLED: ReadonlySet<string> = new Set(['text', 'long-text', 'slug', 'section', 'person'])

type ControlProps = { column: FieldColumn; id: string; labelledBy: string }

function Control({ column, id, labelledBy }: ControlProps) {
  if (column.key === 'progress') return <WhereItStands column={column} />
  switch (column.kind) {
    case 'level':
    case 'choice':
      return <ChoiceField column={column} labelledBy={labelledBy} />
    case 'section':
    case 'person':
      return <SelectField column={column} id={id} />
    case 'text':
    case 'long-text':
    case 'slug':
      return <TextField column={column} id={id} />
    default:
      return <OpenedField column={column} />
  }
}

/** One column of an issue, edited where it stands; only read where it may not be. */
export function IssueField({ column }: { column: FieldColumn }) {
  const { source, mayEdit } = useEditor()
  const { issue } = useIssue()
  const readOnly = readOnlyReason(column, issue, { view: 'issues', mayEdit })
  if (readOnly !== null) {
    return (
      <FieldFrame column={column} labels={false}>
        {() => (
          <div className={styles.read}>
            <CellView issue={issue} column={column} />
            {readOnly !== 'role' && (
              <p className={styles.hint}>{source.words.editor.readOnly[readOnly]}</p>
            )}
          </div>
        )}
      </FieldFrame>
    )
  }
  return (
    <FieldFrame column={column} labels={LABELLED.has(column.kind)}>
      {(ties) => <Control column={column} {...ties} />}
    </FieldFrame>
  )
}
