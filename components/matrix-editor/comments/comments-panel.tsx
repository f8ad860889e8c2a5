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
  returnsFocus?: () => boolean
}

function useTitle({ place, issue }: Pick<Props, 'place' | 'issue'>): string {
  const { source } = useEditor()
  const { comments } = source.words.editor
  const name = issueName(issue.cells, source.words)
  if (place.column === null) return fill(comments.titleIssue, { issue: name })
  return fill(comments.title, { issue: name, column: source.words.columns[place.column] })
}

/** The comments of a cell, or of an issue, over the grid. */
export function CommentsPanel({ place, issue, onClose, returnsFocus = () => true }: Props) {
  const { close } = useEditor().source.words.editor.panel
  return (
    <SidePanel
      title={useTitle({ place, issue })}
      closeLabel={close}
      onClose={onClose}
      returnsFocus={returnsFocus}
      firstFocus={(body) => body.querySelector('textarea')}
    >
      <IssueComments issue={issue} place={place} />
    </SidePanel>
  )
}
