import buttons from '../../ui/button.module.css'
import { useEditor } from '../editor-context'
import type { Refusal } from '../model/save-queue'
import styles from './note.module.css'

/** Why the text in a cell is not saved; the text stays until it is mended or given up. */
export function RefusedNote({ refusal, active }: { refusal: Refusal; active: boolean }) {
  const { source, actions } = useEditor()
  const words = source.words.editor.refused
  return (
    <div className={styles.note} data-fault>
      <p className={styles.line}>
        <strong>{words.title}:</strong> {refusal.message}
      </p>
      <button
        type="button"
        className={buttons.small}
        tabIndex={active ? 0 : -1}
        onClick={() => actions.giveUp(refusal)}
      >
        {words.giveUp}
      </button>
    </div>
  )
}
