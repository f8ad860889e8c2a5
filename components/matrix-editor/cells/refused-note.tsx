import buttons from '../../ui/button.module.css'
import { useEditor } from '../editor-context'
import type { Refusal } from '../model/save-queue'
import styles from './note.module.css'

/** Why the text in a cell is not saved; the text stays until it is taken, mended or given up. */
export function RefusedNote({ refusal, active }: { refusal: Refusal; active: boolean }) {
  const { source, actions } = useEditor()
  const words = source.words.editor.refused
  const button = (label: string, onClick: () => void) => (
    <button type="button" className={buttons.small} tabIndex={active ? 0 : -1} onClick={onClick}>
      {label}
    </button>
  )
  return (
    <div className={styles.note} data-fault>
      <p className={styles.line}>
        <strong>{words.title}:</strong> {refusal.message}
      </p>
      <div className={styles.choices}>
        {button(words.tryAgain, () => actions.tryAgain(refusal))}
        {button(words.giveUp, () => actions.giveUp(refusal))}
      </div>
    </div>
  )
}
