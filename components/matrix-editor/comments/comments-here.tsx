import { type ReactNode, useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { OpenCommentsContext, type Place } from './comments-context'
import { CommentsPanel } from './comments-panel'

type Props = { issues: readonly DraftIssue[]; children: ReactNode }

/**
 * Within a panel that is open already, comments open over it and lead back into it: a panel beside
 * it would take its focus, and close it.
 */
export function CommentsHere({ issues, children }: Props) {
  const [place, setPlace] = useState<Place | null>(null)
  const issue = issues.find(({ id }) => id === place?.issueId)
  return (
    <OpenCommentsContext value={setPlace}>
      {children}
      {place && issue && (
        <CommentsPanel place={place} issue={issue} onClose={() => setPlace(null)} />
      )}
    </OpenCommentsContext>
  )
}
