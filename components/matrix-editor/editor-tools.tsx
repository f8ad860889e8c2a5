import type { DraftIssue } from '@/lib/domain/draft'
import { CommentButtons } from './comments/comment-buttons'
import type { useCommentPanel } from './comments/use-comment-panel'
import type { EditorBodyProps, EditorParts } from './hooks/use-editor-parts'
import type { usePanels } from './hooks/use-panels'
import { ViewBar } from './layout/view-bar'
import { LookAgainNext } from './look-again-next'
import styles from './matrix-editor.module.css'
import { lastTimeLink } from './model/last-time-link'
import { issueName } from './model/value-words'
import { RangeButtons } from './range-buttons'
import { RemovedNotice } from './removed-notice'
import { Toolbar } from './toolbar'

type ToolsProps = {
  props: EditorBodyProps
  parts: EditorParts
  panels: ReturnType<typeof usePanels>
  talk: ReturnType<typeof useCommentPanel>
  /** the selected issue */
  issue: DraftIssue | undefined
  removed: readonly DraftIssue[]
}

/** What stands between the top of the editor and its grid: what can be done, and what is shown. */
export function EditorTools({ props, parts, panels, talk, issue, removed }: ToolsProps) {
  const { words, view, mayEdit, onView } = props
  const { rows, shown, whole, selection } = parts
  return (
    <div className={styles.bar}>
      <Toolbar
        words={words.editor.toolbar}
        mayEdit={mayEdit}
        issue={issue ? issueName(issue.cells, words) : null}
        removed={removed.length}
        lastTime={lastTimeLink(issue, words)}
        carryOver={`/staff/${props.draft.assembly.key}/carry-over`}
        matrixHistory={`/staff/${props.draft.assembly.key}/history`}
        steps={parts.steps}
        stepWords={words.editor.step}
        onAdd={rows.addHere}
        onMove={(by) => issue && rows.move(issue, by)}
        onRemove={() => issue && rows.remove(issue)}
        onHistory={panels.toHistory}
        openWords={words.editor.issue}
        onOpen={() => issue && whole.openIssue(issue.id, selection.cell?.column)}
        onRemoved={() => panels.setPanel({ kind: 'removed' })}
      >
        <RangeButtons {...parts} />
        <CommentButtons talk={talk} />
      </Toolbar>
      <ViewBar {...shown} mayShare={mayEdit} />
      {mayEdit && <LookAgainNext {...parts} groups={shown.placing} view={view} onView={onView} />}
      <RemovedNotice
        issue={removed.find(({ id }) => id === rows.lastRemoved)}
        onRestore={rows.takeBack}
      />
    </div>
  )
}
