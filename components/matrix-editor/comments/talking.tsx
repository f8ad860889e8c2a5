import type { ReactNode } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { EditorContext, type EditorSetting } from '../editor-context'
import { CommentsContext, OpenCommentsContext } from './comments-context'
import { CommentsPanel } from './comments-panel'
import { NewsPanel } from './news-panel'
import type { useCommentPanel } from './use-comment-panel'
import type { useComments } from './use-comments'

type Props = {
  setting: EditorSetting
  comments: ReturnType<typeof useComments>
  talk: ReturnType<typeof useCommentPanel>
  issues: readonly DraftIssue[]
  children: ReactNode
}

/** Hands the comments of the matrix to all of the editor, and shows them over it. */
export function Talking({ setting, comments, talk, issues, children }: Props) {
  const { panel, open, close, toPlace, mayRefocus } = talk
  const issueId = panel?.kind === 'comments' ? panel.place.issueId : null
  const issue = issues.find(({ id }) => id === issueId)
  return (
    <EditorContext value={setting}>
      <CommentsContext value={comments.setting}>
        <OpenCommentsContext value={open}>
          {children}
          {panel?.kind === 'comments' && issue && (
            <CommentsPanel
              key={`${issue.id} ${panel.place.column} ${panel.place.proposal}`}
              place={panel.place}
              issue={issue}
              onClose={close}
              returnsFocus={() => !mayRefocus}
            />
          )}
          {panel?.kind === 'news' && (
            <NewsPanel issues={issues} onChoose={toPlace} onClose={close} />
          )}
        </OpenCommentsContext>
      </CommentsContext>
    </EditorContext>
  )
}
