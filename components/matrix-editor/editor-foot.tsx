import { HINT_ID, hintOf } from './hint'
import type { useSelection } from './hooks/use-selection'
import styles from './matrix-editor.module.css'

type Props = Omit<Parameters<typeof hintOf>[0], 'ranged' | 'editing'> & {
  selection: Pick<ReturnType<typeof useSelection>, 'range' | 'editing'>
  /** what was done, to be read out */
  spoken: string
}

/** Below the grid: which keys do what in the selected cell; and, read out, what was done. */
export function EditorFoot({ selection, spoken, ...props }: Props) {
  const { range, editing } = selection
  return (
    <>
      <p id={HINT_ID} className={styles.hint}>
        {hintOf({ ...props, editing: editing !== null, ranged: range !== null })}
      </p>
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
    </>
  )
}
