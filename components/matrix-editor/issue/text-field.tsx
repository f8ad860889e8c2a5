import type { KeyboardEvent } from 'react'
import { LONGEST_SUMMARY } from '@/lib/domain/text'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import styles from './issue.module.css'
import type { FieldColumn } from './issue-context'
import { useTypedText } from './use-typed-text'

type Props = { column: FieldColumn; id: string }

/** Text that saves when it is left; Escape leaves it as it was. */
export function TextField({ column, id }: Props) {
  const { source } = useEditor()
  const words = source.words.editor
  const field = useTypedText(column.key)
  const { text, isTyped, meanwhile, fault } = field
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || !isTyped) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      field.leave()
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      field.finish()
    }
  }
  const isSummary = column.key === 'summary'
  return (
    <>
      <textarea
        id={id}
        rows={column.kind === 'long-text' || isSummary ? 2 : 1}
        dir={column.kind === 'slug' ? 'ltr' : 'auto'}
        className={styles.area}
        data-typed={isTyped || undefined}
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        value={text}
        onChange={({ target }) => field.type(target.value)}
        onKeyDown={onKeyDown}
        onBlur={field.finish}
      />
      {isSummary && isTyped && (
        <p className={styles.count} data-over={text.length > LONGEST_SUMMARY || undefined}>
          {fill(words.length, { n: text.length, most: LONGEST_SUMMARY })}
        </p>
      )}
      {meanwhile !== null && (
        <div className={styles.meanwhile} role="status">
          <p>{words.issue.text.meanwhile}</p>
          <p dir="auto" className={styles.prose}>
            {meanwhile === '' ? words.issue.text.blank : meanwhile}
          </p>
        </div>
      )}
      {fault !== null && (
        <p id={`${id}-fault`} role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      {isTyped && (
        // A press that took the focus first would save what it is to leave.
        <div className={styles.actions} onPointerDown={(event) => event.preventDefault()}>
          <button type="button" className={buttons.primary} onClick={field.finish}>
            {words.issue.text.save}
          </button>
          <button type="button" className={buttons.button} onClick={field.leave}>
            {words.issue.text.leave}
          </button>
        </div>
      )}
    </>
  )
}
