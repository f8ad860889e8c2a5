import { offered } from '../cells/picker'
import { useEditor } from '../editor-context'
import { BLANK, optionsOf } from '../model/options'
import styles from './issue.module.css'
import { type FieldColumn, useIssue } from './issue-context'

/** One of many: a section or a person. */
export function SelectField({ column, id }: { column: FieldColumn; id: string }) {
  const { source } = useEditor()
  const { issue, save } = useIssue()
  const held = issue.cells[column.key]
  const value = typeof held === 'string' ? held : BLANK
  return (
    <select
      id={id}
      className={styles.select}
      value={value}
      onChange={({ target }) => save(column.key, target.value === BLANK ? null : target.value)}
    >
      {offered(optionsOf(column.key, source), [value]).map(({ key, word }) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </select>
  )
}
