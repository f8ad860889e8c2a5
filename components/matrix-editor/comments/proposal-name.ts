import type { CommentedColumn, ThreadProposal } from '@/lib/domain/comments'
import type { DraftIssue } from '@/lib/domain/draft'
import { fill } from '../../ui/fill'
import { partiesWord, type WordSource } from '../model/value-words'

type Named = { tag: string | null; document: string | null }

const ownName = ({ tag, document }: Named) => [tag, document].filter(Boolean).join(' ')

/**
 * The name of a proposal: its tag and document as they stand on an issue, without a document who
 * proposes it, else its place there; as
 * they stood when a thread was begun where it is there no more.
 * @param source where words are found
 * @param issue the issue that it is looked at on
 * @param proposal its id, with what is known of it
 */
export function proposalName(
  source: WordSource,
  issue: DraftIssue | undefined,
  { id, ...kept }: Pick<ThreadProposal, 'id'> & Partial<Named>,
): string {
  const { words } = source
  const at = issue ? issue.cells.proposals.findIndex((one) => one.id === id) : -1
  const there = issue?.cells.proposals[at]
  if (there) {
    const document = there.document ?? partiesWord(source, there.origins)
    return (
      ownName({ tag: there.tag, document }) ||
      fill(words.editor.panel.item.proposals, { n: at + 1 })
    )
  }
  return ownName({ tag: null, document: null, ...kept }) || words.editor.comments.noName
}

type About = { column: CommentedColumn | null; proposal: ThreadProposal | null }

/** What a thread is about, in words: the issue, a column of it, or one of its proposals. */
export function aboutWords(
  source: WordSource,
  issue: DraftIssue | undefined,
  { column, proposal }: About,
): string {
  const { comments } = source.words.editor
  if (column === null) return comments.wholeIssue
  const heading = source.words.columns[column]
  if (!proposal) return heading
  const name = proposalName(source, issue, proposal)
  const isThere = issue?.cells.proposals.some(({ id }) => id === proposal.id) ?? true
  return fill(isThere ? comments.ofProposal : comments.ofGone, { column: heading, proposal: name })
}
