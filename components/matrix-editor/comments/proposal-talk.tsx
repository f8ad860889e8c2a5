import { useContext } from 'react'
import type { ThreadProposal } from '@/lib/domain/comments'
import type { DraftIssue } from '@/lib/domain/draft'
import buttons from '../../ui/button.module.css'
import { fill, fillCount } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { commentsOn } from './cell-comments'
import styles from './comment-mark.module.css'
import { OpenCommentsContext, useCommenting } from './comments-context'
import { ObjectionLines } from './objection-lines'
import { proposalName } from './proposal-name'

type Props = {
  issue: DraftIssue
  proposal: Pick<ThreadProposal, 'id'> & Partial<ThreadProposal>
  /** whether its name is not to be seen where this stands */
  named?: boolean
}

/** Beside a proposal's level: what was said of it, the levels that objections would set, and more. */
export function ProposalTalk({ issue, proposal, named = false }: Props) {
  const { source } = useEditor()
  const words = source.words.editor.comments
  const { marks } = useCommenting()
  const open = useContext(OpenCommentsContext)
  const { count, unread, objections } = commentsOn(
    marks.filter((mark) => mark.proposal?.id === proposal.id),
  )
  const said = count === 0 ? words.onProposal : fillCount(words.mark, count)
  const mark = unread > 0 ? fill(words.markNew, { comments: said, n: unread }) : said
  const name = proposalName(source, issue, proposal)
  return (
    <div className={styles.ofProposal}>
      <ObjectionLines issue={issue} objections={objections} named={!named} />
      <button
        type="button"
        className={buttons.small}
        data-unread={unread > 0 || undefined}
        aria-label={fill(words.openProposal, { mark, proposal: name })}
        onClick={() => open({ issueId: issue.id, column: 'proposals', proposal: proposal.id })}
      >
        {mark}
      </button>
    </div>
  )
}

/** Objections to proposals of an issue that stand there no more, which removing them did not close. */
export function GoneProposals({ issue }: { issue: DraftIssue }) {
  const words = useEditor().source.words.editor.comments
  const { marks } = useCommenting()
  const held = new Set(issue.cells.proposals.map(({ id }) => id))
  const gone = new Map<string, ThreadProposal>()
  for (const { issueId, proposal, objection } of marks) {
    if (issueId !== issue.id || !(proposal && objection) || held.has(proposal.id)) continue
    gone.set(proposal.id, proposal)
  }
  if (gone.size === 0) return null
  return (
    <div className={styles.gone}>
      <p>{words.goneObjections}</p>
      {[...gone.values()].map((proposal) => (
        <ProposalTalk key={proposal.id} issue={issue} proposal={proposal} named />
      ))}
    </div>
  )
}
