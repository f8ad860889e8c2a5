import type { DraftIssue, SetAside } from '@/lib/domain/draft'
import buttons from '../ui/button.module.css'
import { fill } from '../ui/fill'
import { SidePanel } from '../ui/side-panel'
import { SetAsideNote } from './cells/set-aside-note'
import { useEditor } from './editor-context'
import styles from './history-panel.module.css'
import { issueName } from './model/value-words'

type Props = {
  issues: readonly DraftIssue[]
  /** changes of their cells that nobody has settled */
  setAside: readonly SetAside[]
  onRestore: (issue: DraftIssue) => void
  onClose: () => void
}

/** The issues that were removed; each can be restored as it was. */
export function RemovedPanel({ issues, setAside, onRestore, onClose }: Props) {
  const { source, mayEdit } = useEditor()
  const words = source.words.editor
  return (
    <SidePanel title={words.row.removedTitle} closeLabel={words.panel.close} onClose={onClose}>
      <div className={styles.body}>
        {issues.length === 0 && <p>{words.row.removedEmpty}</p>}
        <ul className={styles.list}>
          {issues.map((issue) => {
            const name = issueName(issue.cells, source.words)
            return (
              <li key={issue.id} className={styles.entry}>
                {name} {issue.cells.reference !== null && issue.cells.title}
                {mayEdit && (
                  <button type="button" className={buttons.button} onClick={() => onRestore(issue)}>
                    {fill(words.row.restore, { issue: name })}
                  </button>
                )}
                {setAside
                  .filter(({ issueId }) => issueId === issue.id)
                  .map((one) => (
                    <SetAsideNote key={one.id} setAside={one} issue={issue} active />
                  ))}
              </li>
            )
          })}
        </ul>
      </div>
    </SidePanel>
  )
}
