import { useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { fill, fillCount } from '../../ui/fill'
import { useEditor } from '../editor-context'
import styles from './comments.module.css'
import { useCommenting } from './comments-context'
import { IssueComments } from './issue-comments'
import { unreadIn } from './news'

/** The comments of an issue where it is open as a whole; folded away, so that what is new stays so. */
export function IssueTalk({ issue }: { issue: DraftIssue }) {
  const words = useEditor().source.words.editor.comments
  const { marks } = useCommenting()
  const [open, setOpen] = useState(false)
  const own = marks.filter(({ issueId }) => issueId === issue.id)
  const count = own.reduce((sum, mark) => sum + (mark.open ? mark.comments : 0), 0)
  const unread = unreadIn(own)
  const said = fillCount(words.mark, count)
  return (
    <details
      className={styles.talk}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={styles.summary} data-unread={unread > 0 || undefined}>
        {unread > 0 ? fill(words.markNew, { comments: said, n: unread }) : said}
      </summary>
      {open && <IssueComments issue={issue} />}
    </details>
  )
}
