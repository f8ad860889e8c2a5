import buttons from '../../ui/button.module.css'
import { useEditor } from '../editor-context'
import type { useArrangement } from '../hooks/use-arrangement'
import type { useLayout } from '../hooks/use-layout'
import { isUsual } from '../model/layout/arrangement'
import styles from './view-bar.module.css'

type Props = {
  layout: ReturnType<typeof useLayout>
  arrangement: ReturnType<typeof useArrangement>
}

/** Where no issue is what was asked for: the sentence that says so, and the way back. */
export function NoRows({ layout, arrangement }: Props) {
  const { status } = useEditor().source.words.editor.layout
  if (isUsual(layout.rows) || arrangement.shown > 0) return null
  return (
    <div className={styles.none}>
      <p>{status.none}</p>
      <button type="button" className={buttons.button} onClick={() => layout.show('all')}>
        {status.showAll}
      </button>
    </div>
  )
}
