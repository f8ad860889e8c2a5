import type { DraftIssue } from '@/lib/domain/draft'
import { fill } from '../../ui/fill'
import { SidePanel } from '../../ui/side-panel'
import { useEditor } from '../editor-context'
import { issueName } from '../model/value-words'
import type { Place } from './comments-context'
import { IssueComments } from './issue-comments'

type Props = {
  place: Place
  issue: DraftIssue
  onClose: () => void
  returnsFocus: () => boolean
}

/** The comments of a cell, or of an issue, over the grid. */
export function CommentsPanel({ place, issue, onClose, returnsFocus }: Props) {
  const { source } = useEditor()
  const { comments, panel } = source.words.editor
  const name = issueName(issue.cells, source.words)
  const title =
    place.column === null
      ? fill(comments.titleIssue, { issue: name })
      : fill(comments.title, { issue: name, column: source.words.columns[place.column] })
  return (
    <SidePanel title={title} closeLabel={panel.close} onClose={onClose} returnsFocus={returnsFocus}>
      <IssueComments issue={issue} column={place.column} />
    </SidePanel>
  )
}
