import type { Words } from '@/lib/words/words'
import { fill } from '../ui/fill'
import styles from './toolbar.module.css'

type Props = {
  words: Words['editor']['toolbar']
  mayEdit: boolean
  /** whether an issue is selected, so that there is something to act on */
  hasIssue: boolean
  removed: number
  onAdd: () => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  onHistory: () => void
  onRemoved: () => void
}

type ButtonProps = { label: string; off?: boolean; onClick: () => void }

function Button({ label, off = false, onClick }: ButtonProps) {
  return (
    <button type="button" className={styles.button} disabled={off} onClick={onClick}>
      {label}
    </button>
  )
}

/** What can be done with the selected issue and cell. */
export function Toolbar(props: Props) {
  const { words, mayEdit, hasIssue, removed } = props
  return (
    <fieldset aria-label={words.label} className={styles.toolbar}>
      {mayEdit && (
        <>
          <Button label={words.add} onClick={props.onAdd} />
          <Button label={words.up} off={!hasIssue} onClick={() => props.onMove(-1)} />
          <Button label={words.down} off={!hasIssue} onClick={() => props.onMove(1)} />
          <Button label={words.remove} off={!hasIssue} onClick={props.onRemove} />
        </>
      )}
      <Button label={words.history} off={!hasIssue} onClick={props.onHistory} />
      {removed > 0 && (
        <Button label={fill(words.removed, { n: removed })} onClick={props.onRemoved} />
      )}
    </fieldset>
  )
}
