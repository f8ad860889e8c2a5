import { useLayoutEffect, useRef } from 'react'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { CellEditor } from '../cells/cell-editor'
import { CellView } from '../cells/cell-view'
import { useEditor } from '../editor-context'
import { headingOf } from '../grid/grid-head'
import { issueName } from '../model/value-words'
import styles from './issue.module.css'
import { type FieldColumn, useIssue } from './issue-context'

/** The focus goes back to the button of a field whose editor was closed. */
function useReturn(isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null
    if (was.current && !isOpen && isLost) button.current?.focus()
    was.current = isOpen
  }, [isOpen])
  return button
}

/** A value that is edited in the editor of its cell, or a list of records in its panel. */
export function OpenedField({ column }: { column: FieldColumn }) {
  const { source } = useEditor()
  const { issue, open, openField } = useIssue()
  const { words } = source
  const editing = open?.column === column.key ? open.editing : null
  const inPlace = editing !== null && column.kind !== 'records'
  const button = useReturn(inPlace)
  if (inPlace) {
    return (
      <div className={styles.editor}>
        <CellEditor issue={issue} column={column} editing={editing} />
      </div>
    )
  }
  return (
    <div className={styles.opened}>
      <CellView issue={issue} column={column} />
      <button
        ref={button}
        type="button"
        className={buttons.button}
        aria-label={fill(words.editor.edit, {
          column: headingOf(words.columns, column),
          issue: issueName(issue.cells, words),
        })}
        onClick={() => openField(column.key)}
      >
        {words.editor.issue.edit}
      </button>
    </div>
  )
}
