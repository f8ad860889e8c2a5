import { useId } from 'react'
import { columnsOf } from '@/lib/domain/columns'
import { useEditor } from '../editor-context'
import type { FieldGroup } from '../model/issue-layout'
import { holdsValue } from '../model/view'
import styles from './issue.module.css'
import { useIssue } from './issue-context'
import { IssueField } from './issue-field'

function Group({ group }: { group: FieldGroup }) {
  const { source } = useEditor()
  const { issue, generation } = useIssue()
  const id = useId()
  const columns = columnsOf({ key: '' }).filter(holdsValue)
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={styles.groupTitle}>
        {source.words.editor.issue.groups[group.key]}
      </h2>
      {group.columns.map((key) => {
        const column = columns.find((one) => one.key === key)
        return column && <IssueField key={`${issue.id} ${key} ${generation}`} column={column} />
      })}
    </section>
  )
}

/** All columns of an issue as labelled fields, in groups. */
export function IssueFields({ groups }: { groups: readonly FieldGroup[] }) {
  return groups.map((group) => <Group key={group.key} group={group} />)
}
