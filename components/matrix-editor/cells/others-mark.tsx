import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { initialsOf, type RowOthers } from '../model/others'
import styles from './others-mark.module.css'

/** That others are in a cell, or have just changed it: a thin line and who, quietly. */
export function OthersMark({ others, column }: { others: RowOthers; column: string }) {
  const words = useEditor().source.words.editor.live
  const here = others.here.get(column)
  const by = others.changed.get(column)
  if (!(here || by !== undefined)) return null
  return (
    <>
      <span aria-hidden="true" className={styles.line} data-here={here ? true : undefined} />
      <span className={styles.who}>
        {by !== undefined && (
          <span className={styles.changed} dir="auto">
            {fill(words.changedBy, { name: by })}
          </span>
        )}
        {here?.map((name) => (
          <span key={name} aria-hidden="true" className={styles.initials}>
            {initialsOf(name)}
          </span>
        ))}
        {here && (
          <span className="visually-hidden">{fill(words.isIn, { names: here.join(', ') })}</span>
        )}
      </span>
    </>
  )
}
