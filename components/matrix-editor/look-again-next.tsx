import buttons from '../ui/button.module.css'
import { fillCount } from '../ui/fill'
import { useEditor } from './editor-context'
import type { useDraft } from './hooks/use-draft'
import type { useSelection } from './hooks/use-selection'
import type { RowGroup } from './model/matrix-rows'
import type { EditorView } from './model/view'
import styles from './removed-notice.module.css'

type Props = {
  draft: ReturnType<typeof useDraft>
  selection: ReturnType<typeof useSelection>
  groups: readonly RowGroup[]
  view: EditorView
  onView: (view: EditorView) => void
}

/** How many ratings somebody should look at again, and the way to the next one. */
export function LookAgainNext({ draft, selection, groups, view, onView }: Props) {
  const { source } = useEditor()
  if (draft.lookAgain.size === 0) return null
  const order = groups.flatMap((group) => group.issues.map(({ id }) => id))
  const stale = order.filter((id) => draft.lookAgain.has(id))
  const here = order.indexOf(selection.cell?.row ?? '')
  const next = stale.find((id) => order.indexOf(id) > here) ?? stale[0]
  if (next === undefined) return null
  const go = () => {
    if (view !== 'issues') onView('issues')
    selection.select({ row: next, column: 'concern' }, true)
  }
  return (
    <div className={styles.notice}>
      <button type="button" className={buttons.small} onClick={go}>
        {fillCount(source.words.editor.lookAgain.next, stale.length)}
      </button>
    </div>
  )
}
