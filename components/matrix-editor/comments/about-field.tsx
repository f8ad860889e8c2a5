import { useId } from 'react'
import { type CommentedColumn, isCommented } from '@/lib/domain/comments'
import { useEditor } from '../editor-context'
import styles from './comments.module.css'

type Props = {
  about: CommentedColumn | null
  onChoose: (about: CommentedColumn | null) => void
}

/** What a new comment is about: the issue as a whole, or one of its cells. */
export function AboutField({ about, onChoose }: Props) {
  const { source, columns } = useEditor()
  const words = source.words.editor.comments
  const id = useId()
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{words.about}</label>
      <select
        id={id}
        className={styles.select}
        value={about ?? ''}
        onChange={({ target }) => onChoose(isCommented(target.value) ? target.value : null)}
      >
        <option value="">{words.wholeIssue}</option>
        {columns.flatMap(({ key }) =>
          isCommented(key) ? (
            <option key={key} value={key}>
              {source.words.columns[key]}
            </option>
          ) : (
            []
          ),
        )}
      </select>
    </div>
  )
}
